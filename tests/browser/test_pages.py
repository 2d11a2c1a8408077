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
def test_no_page_scrolls_sideways(glance: Page, address, url):
    glance.goto(f"{address}{url}")
    for width in (1280, 640, 360, 320):
        glance.set_viewport_size({"width": width, "height": 740})
        assert glance.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("minutes", ["5", "20", "60"])
def test_the_sentence_leads_to_the_menu_it_asks_for(page: Page, address, minutes):
    page.goto(address)
    page.select_option("#ask-role", "commissioner")
    page.select_option("#ask-topic", "co-production")
    page.select_option("#ask-minutes", minutes)
    page.get_by_role("button", name="Show my menu").click()
    page.wait_for_url(f"**/menus/?role=commissioner&topic=co-production&minutes={minutes}&menu=*")
    menu = page.locator("[data-menu='commissioner/co-production']")
    assert menu.get_attribute("data-budget") == minutes


def test_the_sentence_without_a_topic_leads_to_a_menu_for_the_role(page: Page, address):
    page.goto(address)
    page.select_option("#ask-role", "peer-worker")
    page.select_option("#ask-topic", "")
    page.get_by_role("button", name="Show my menu").click()
    page.wait_for_url("**/menus/?role=peer-worker&minutes=20&menu=*")


def test_a_menu_that_was_ready_can_be_changed(page: Page, address):
    page.goto(f"{address}menus/commissioner/co-production/#minutes-10")
    ready = [one.text_content() for one in page.locator("#minutes-10 .hub-dish__name").all()]
    page.locator("#minutes-10").get_by_role("link", name="Change this menu").click()
    page.wait_for_url("**/menus/?role=commissioner&topic=co-production&minutes=10&menu=*")
    assert [one.text_content() for one in page.locator(".hub-dish__name").all()] == ready


def test_show_all_brings_back_the_other_menus(page: Page, address):
    page.goto(f"{address}menus/commissioner/#minutes-10")
    assert page.locator("[data-menu]:visible").count() == 1
    page.get_by_role("link", name="Show all").click()
    assert page.locator("[data-menu]:visible").count() == 5


def test_a_missing_page_offers_ways_on_that_work_from_any_depth(page: Page, address):
    page.goto(f"{address}case-studies/no/such/thing/")
    page.get_by_role("link", name="Choose a topic").click()
    assert page.url == f"{address}topics/"
