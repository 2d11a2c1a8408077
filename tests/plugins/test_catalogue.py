"""Home, browse, term pages and the published data."""

import json

import pytest
from sample_files import FILES, resource_file
from site_building import PLUGINS, build_site


def listed(site, url):
    """The ids that a list holds, over all its pages."""
    found = []
    while url is not None:
        page = site.page(url)
        found += [row["data-resource-id"] for row in page.select(".hub-row[data-resource-id]")]
        following = page.select_one("a[rel=next]")
        if following is None:
            return found
        steps = url.rstrip("/").split("/")
        for step in following["href"].rstrip("/").split("/"):
            steps = steps[:-1] if step == ".." else [*steps, step]
        url = "/".join(steps) + "/"
    return found


def test_every_count_equals_what_the_linked_page_lists(site):
    links = {}
    for url in site.urls():
        for link in site.page(url).select("a[data-facet][data-count]"):
            links[link["data-facet"], link["data-term"]] = int(link["data-count"])
    assert links
    segments = {
        "role": "roles",
        "topic": "topics",
        "time": "time",
        "sector": "sectors",
        "level": "levels",
        "format": "formats",
        "outcome": "outcomes",
        "involvement": "lived-experience",
        "place": "places",
    }
    kinds = {"case-study": "case-studies", "toolkit": "toolkits", "module": "modules"}
    for (facet, term), count in links.items():
        url = f"{kinds[term]}/" if facet == "kind" else f"{segments[facet]}/{term}/"
        assert len(listed(site, url)) == count, url


def test_a_parent_topic_lists_what_its_children_list(site):
    assert set(listed(site, "topics/co-production/")) <= set(
        listed(site, "topics/lived-experience/")
    )
    assert listed(site, "topics/lived-experience/")


def test_lists_are_ordered_shortest_first(site):
    minutes = [int(one.text.split()[0]) for one in site.page("browse").select(".hub-row__minutes")]
    assert minutes == sorted(minutes)


def test_a_term_with_nothing_is_shown_and_leads_nowhere(site):
    page = site.page("roles")
    none = [one.text for one in page.select(".hub-terms__none .hub-terms__label")]
    assert "Commissioner" in none
    assert "Commissioner" not in [one.text for one in page.select("a .hub-terms__label")]


def test_a_long_list_is_cut_into_pages_that_hold_everything_once(tmp_path):
    files = {
        f"modules/ask-{number}.md": resource_file("modules", f"ask-{number}", title=f"Ask {number}")
        for number in range(7)
    }
    small = {"hub-catalogue": {"page_size": 3}}
    plugins = [small if one == "hub-catalogue" else one for one in PLUGINS]
    site = build_site(tmp_path, files, plugins=plugins)
    assert sorted(listed(site, "browse/")) == [f"ask-{number}" for number in range(7)]
    assert site.has("browse/page/3")
    assert not site.has("browse/page/4")
    assert "4 to 6 of 7 resources" in site.page("browse/page/2").text


def test_the_panel_has_the_most_frequent_places_and_leads_to_all_of_them(tmp_path):
    files = {
        f"modules/ask-{n}.md": resource_file(
            "modules", f"ask-{n}", title=f"Ask {n}", place=f"Town {n if n < 45 else 44:02}"
        )
        for n in range(50)
    }
    site = build_site(tmp_path, files)
    panel = site.page("browse").select("details[data-name=place] a[data-facet]")
    assert len(panel) == 40
    assert [one["data-term"] for one in panel] == [f"town-{n:02}" for n in (*range(39), 44)]
    assert panel[-1]["data-count"] == "6"
    assert len(site.page("places").select("a[data-facet=place]")) == 45
    assert site.page("search").select_one("details[data-name=place] p a")["href"] == "../places/"


def test_where_something_happened_leads_to_what_happened_there(tmp_path):
    files = {"modules/ask-1.md": resource_file("modules", "ask-1", place="Stoke-on-Trent")}
    link = build_site(tmp_path, files).page("modules/ask-1").select_one("a[data-facet=place]")
    assert (link["href"], link["data-count"]) == ("../../places/stoke-on-trent/", "1")


def test_the_catalogue_holds_every_published_resource_and_all_taxonomies(site):
    catalogue = json.loads((site.folder / "api" / "v1" / "catalogue.json").read_text("utf-8"))
    ids = {resource["id"] for resource in catalogue["resources"]}
    assert ids == {"ask-first", "ask-again", "a-late-start", "the-map"}
    assert catalogue["count"] == 4
    assert catalogue["version"] == "1.1"
    assert "topics" in catalogue["taxonomies"]
    case = next(one for one in catalogue["resources"] if one["kind"] == "case-study")
    assert case["case_study"]["outcome"] == "mixed"
    assert case["minutes"] == 5


@pytest.mark.parametrize("key", ["id", "kind", "minutes", "prompts", "words", "sources"])
def test_every_key_of_a_resource_is_documented(site, key):
    from sample_files import REPOSITORY

    documented = (REPOSITORY / "content" / "about" / "data.md").read_text("utf-8")
    catalogue = json.loads((site.folder / "api" / "v1" / "catalogue.json").read_text("utf-8"))
    assert key in catalogue["resources"][0]
    for name in catalogue["resources"][0]:
        assert f"`{name}`" in documented, name


def test_the_home_page_asks_who_what_and_how_long_first(site):
    page = site.page("")
    form = page.select_one("main form")
    assert [one["name"] for one in form.select("select")] == ["role", "topic", "minutes"]
    assert page.select_one("noscript a[href^='menus/']")
    assert FILES["index.md"].splitlines()[1].removeprefix("title: ") == page.h1.text


def test_the_home_page_shows_a_real_menu(site):
    menu = site.page("").select_one("[data-menu]")
    assert int(menu["data-total"]) <= int(menu["data-budget"])
    assert menu.select("[data-resource-id]")


def test_search_engines_are_let_in_and_shown_the_list_of_pages(tmp_path, site):
    assert (site.folder / "robots.txt").read_text() == "User-agent: *\nAllow: /\n"
    published = build_site(tmp_path, FILES, site_url="https://hub.example/learn/")
    robots = (published.folder / "robots.txt").read_text()
    assert "Sitemap: https://hub.example/learn/sitemap.xml" in robots
    assert (
        "https://hub.example/learn/modules/ask-first/"
        in (published.folder / "sitemap.xml").read_text()
    )
