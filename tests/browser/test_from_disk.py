"""A search page that was opened from a disk, where browsers load no modules and fetch nothing."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def search_page(hub, page):
    page.goto((hub.folder / "search" / "index.html").as_uri())
    return page


def test_typing_finds_and_a_result_opens(search_page):
    search_page.get_by_role("main").get_by_role("searchbox").fill("arson")
    result = search_page.locator("[data-resource-id=looking-again-at-risk] a").first
    expect(result).to_be_visible()
    result.click()
    expect(search_page).to_have_title("Looking again at risk – Shared Learning Hub")


def test_searching_from_any_page_finds(hub, page):
    page.goto((hub.folder / "modules" / "permission-to-fail" / "index.html").as_uri())
    page.get_by_role("searchbox", name="Search the hub").fill("arson")
    page.keyboard.press("Enter")
    expect(page.locator("#list")).to_contain_text("for “arson”")


def test_links_lead_from_page_to_page(hub, page):
    page.goto((hub.folder / "index.html").as_uri())
    for link, title in (("Browse", "Browse"), ("Menus", "Learning menus")):
        page.get_by_role("navigation", name="Main").get_by_role("link", name=link).click()
        expect(page.get_by_role("heading", level=1)).to_contain_text(title)


def test_pressing_enter_stays_on_the_page_and_finds(search_page):
    box = search_page.get_by_role("main").get_by_role("searchbox")
    box.fill("dual diagnosis")
    box.press("Enter")
    expect(search_page.locator("[data-resource-id]").first).to_be_visible()


def test_a_page_from_a_server_does_not_load_the_script_for_disks(address, page):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}search/", wait_until="networkidle")
    assert not [url for url in asked if "data/" in url]
