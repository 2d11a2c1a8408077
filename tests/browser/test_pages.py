"""Every kind of page, in a real browser: no errors, no strangers, readable at any width."""

import pytest
from kinds import KINDS
from playwright.sync_api import Page


@pytest.mark.parametrize("url", KINDS.values(), ids=KINDS)
def test_a_page_asks_nobody_else_and_the_console_is_silent(page: Page, address, url):
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{address}{url}")
    page.wait_for_load_state("networkidle")
    assert [one for one in asked if not one.startswith(address)] == []
    # Chromium reports the status of the page for missing addresses itself.
    assert [one for one in said if "404" not in one] == []
    assert len(asked) <= 12


@pytest.mark.parametrize("url", KINDS.values(), ids=KINDS)
def test_no_page_scrolls_sideways(page: Page, address, url):
    page.goto(f"{address}{url}")
    for width in (1280, 640, 360, 320):
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("minutes", ["5", "20", "60"])
def test_the_sentence_leads_to_the_menu_it_asks_for(page: Page, address, minutes):
    page.goto(address)
    page.select_option("#ask-role", "commissioner")
    page.select_option("#ask-topic", "co-production")
    page.select_option("#ask-minutes", minutes)
    page.get_by_role("button", name="Show my menu").click()
    page.wait_for_url(f"**/menus/commissioner/co-production/#minutes-{minutes}")
    visible = [menu for menu in page.locator("[data-menu]").all() if menu.is_visible()]
    assert [menu.get_attribute("data-budget") for menu in visible] == [minutes]


def test_the_sentence_without_a_topic_leads_to_the_menus_of_the_role(page: Page, address):
    page.goto(f"{address}menus/")
    page.select_option("#ask-role", "peer-worker")
    page.get_by_role("button", name="Show my menu").click()
    page.wait_for_url("**/menus/peer-worker/#minutes-20")


def test_show_all_brings_back_the_other_menus(page: Page, address):
    page.goto(f"{address}menus/commissioner/#minutes-10")
    assert page.locator("[data-menu]:visible").count() == 1
    page.get_by_role("link", name="Show all").click()
    assert page.locator("[data-menu]:visible").count() == 5


def test_a_missing_page_offers_ways_on_that_work_from_any_depth(page: Page, address):
    page.goto(f"{address}case-studies/no/such/thing/")
    page.get_by_role("link", name="Choose a topic").click()
    assert page.url == f"{address}topics/"
