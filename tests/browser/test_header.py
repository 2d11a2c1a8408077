"""The links of the header: at hand on a desk, behind a button on a phone, never out of reach."""

import pytest
from playwright.sync_api import Page, expect

PHONE = {"width": 320, "height": 740}
SCRIPTS = "**/*.mjs"


@pytest.fixture
def phone(page: Page, address) -> Page:
    page.set_viewport_size(PHONE)
    page.goto(f"{address}topics/")
    expect(page.get_by_role("button", name="Menu", exact=True)).to_be_visible()
    return page


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_button_opens_the_links_by_keyboard_and_escape_brings_back(phone: Page, key):
    button = phone.get_by_role("button", name="Menu", exact=True)
    links = phone.locator("#hub-links")
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(button).to_have_attribute("aria-controls", "hub-links")
    button.focus()
    phone.keyboard.press(key)
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(links).to_be_focused()
    phone.keyboard.press("Tab")
    expect(links.get_by_role("link").first).to_be_focused()
    phone.keyboard.press("Escape")
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(button).to_be_focused()
    expect(links).to_be_hidden()


def test_a_second_press_closes_the_links(phone: Page):
    button = phone.get_by_role("button", name="Menu", exact=True)
    button.click()
    expect(phone.get_by_role("navigation", name="Main")).to_be_visible()
    button.click()
    expect(phone.get_by_role("navigation", name="Main")).to_be_hidden()


def test_closed_links_are_no_stops_of_the_keyboard_and_not_read_out(phone: Page):
    expect(phone.get_by_role("navigation", name="Main")).to_have_count(0)
    phone.get_by_role("button", name="Menu", exact=True).focus()
    phone.keyboard.press("Tab")
    assert phone.evaluate("document.activeElement.closest('#main') !== null")


def test_on_a_desk_the_links_stand_in_one_line_and_there_is_no_button(page: Page, address):
    page.goto(address)
    for width in (1280, 768):
        page.set_viewport_size({"width": width, "height": 740})
        links = page.get_by_role("navigation", name="Main").get_by_role("link").all()
        assert len({link.bounding_box()["y"] for link in links}) == 1
        expect(page.get_by_role("button", name="Menu", exact=True)).to_have_count(0)


def test_without_scripts_all_links_stand_at_every_width(plain_page: Page, address):
    plain_page.goto(address)
    for width in (1280, 360, 320):
        plain_page.set_viewport_size({"width": width, "height": 740})
        links = plain_page.get_by_role("navigation", name="Main").get_by_role("link").all()
        assert links
        assert all(link.is_visible() for link in links)
        expect(plain_page.get_by_text("Menu", exact=True)).to_be_hidden()


def test_where_scripts_are_blocked_on_the_way_the_links_still_open(page: Page, address):
    """A filter of an office throws scripts away, but the browser believes that it runs them."""
    page.route(SCRIPTS, lambda route: route.abort())
    page.set_viewport_size(PHONE)
    page.goto(address)
    expect(page.get_by_role("navigation", name="Main")).to_have_count(0)
    page.get_by_role("link", name="Menu", exact=True).click()
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Browse").click()
    assert page.url == f"{address}browse/"


def test_links_that_were_opened_before_the_script_came_stay_open_until_closed(page: Page, address):
    page.set_viewport_size(PHONE)
    page.goto(f"{address}#hub-links")
    button = page.get_by_role("button", name="Menu", exact=True)
    expect(button).to_have_attribute("aria-expanded", "true")
    button.click()
    expect(page.locator("#hub-links")).to_be_hidden()
