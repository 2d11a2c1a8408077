"""With scripts off, everything essential is reached by links."""

from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page
from start_tags import StartTags


@pytest.fixture(scope="module")
def tags(hub):
    """The start tags of every page, by its address."""
    return {url: StartTags(hub.html(url)).found for url in hub.urls()}


def links(tags):
    return [attributes for name, attributes in tags if name == "a" and "href" in attributes]


def of_class(tags, name):
    """The attributes of what carries a class."""
    return [one for _, one in tags if name in (one.get("class") or "").split()]


def test_home_role_topic_minutes_menu_resource_all_by_links(plain_page: Page, address):
    plain_page.goto(address)
    plain_page.locator("noscript a.hub-chip", has_text="housing officer").click()
    assert plain_page.url.endswith("menus/housing-officer/")
    plain_page.locator("nav.hub-aside a", has_text="Co-production").click()
    assert plain_page.url.endswith("menus/housing-officer/co-production/")
    plain_page.locator(".hub-minutes a", has_text="10").first.click()
    menu = plain_page.locator("#minutes-10")
    assert menu.is_visible()
    assert int(menu.get_attribute("data-total")) <= 10
    first = menu.locator(".hub-dish").first
    wanted = first.get_attribute("data-resource-id")
    first.locator("a").click()
    assert plain_page.locator("article").get_attribute("data-resource-id") == wanted


def test_the_sentence_makes_room_for_links(plain_page: Page, address):
    plain_page.goto(address)
    assert not plain_page.locator("main form").is_visible()
    assert plain_page.locator("noscript a.hub-chip").first.is_visible()


def test_a_link_to_a_narrowed_list_says_that_the_whole_list_is_here(plain_page: Page, address):
    plain_page.goto(f"{address}browse/?role=housing-officer&minutes=10")
    told = plain_page.locator("noscript p")
    assert told.is_visible()
    assert "the whole list is here" in told.inner_text()
    told.get_by_role("link").click()
    plain_page.locator(".hub-facets a", has_text="Housing officer").click()
    assert plain_page.url.endswith("roles/housing-officer/")


def test_every_page_can_be_reached_from_home_by_links(hub, tags):
    waiting, seen = [""], {""}
    while waiting:
        url = waiting.pop()
        for link in links(tags[url]):
            whole = urljoin(f"http://hub/{url}", link["href"])
            target = whole.partition("#")[0].partition("?")[0]
            path = target.removeprefix("http://hub/")
            if target.startswith("http://hub/") and path not in seen:
                assert hub.has(path), f"{url} links to {link['href']}, which is not there"
                seen.add(path)
                if path.endswith("/"):
                    waiting.append(path)
    for url in set(tags) - seen:
        # Only a term that lists nothing is not linked: it would be a dead end.
        assert of_class(tags[url], "hub-count")[0]["data-count"] == "0", url


def test_every_anchor_that_a_page_links_to_is_there(tags):
    ids, linked = {}, []
    for url, found in tags.items():
        ids[url] = {one["id"] for _, one in found if "id" in one}
        linked += [(url, link["href"]) for link in links(found) if "#" in link["href"]]
    assert len(linked) > len(ids)
    for url, href in linked:
        target, _, anchor = urljoin(f"http://hub/{url}", href).partition("#")
        if target.startswith("http://hub/"):
            assert anchor in ids[target.removeprefix("http://hub/")], f"{url}: {href}"


def test_every_count_equals_what_the_linked_page_lists(tags):
    counts = {}
    for url, found in tags.items():
        for link in links(found):
            if "data-facet" in link and "data-count" in link:
                target = urljoin(f"http://hub/{url}", link["href"]).removeprefix("http://hub/")
                counts.setdefault(target, set()).add(int(link["data-count"]))
    assert len(counts) > 60
    for target, claimed in counts.items():
        assert claimed == {len(of_class(tags[target], "hub-row"))}, target
