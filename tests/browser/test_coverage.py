"""The map of what there is: one table at a time, no cell out of sight, at any width."""

import pytest
from playwright.sync_api import Page, expect

_HIDDEN_CELLS = """() => {
  const cells = [...document.querySelectorAll('.hub-coverage__cell[href]')];
  const found = [];
  const shown = cells.filter((one) => one.checkVisibility());
  for (const cell of [...shown, ...shown.reverse()]) {
    cell.focus();
    const box = cell.getBoundingClientRect();
    const seen = [4, box.width / 2, box.width - 4].filter((across) =>
      cell.contains(document.elementFromPoint(box.x + across, box.y + box.height / 2)));
    if (seen.length === 0) found.push(cell.dataset.role + '/' + cell.dataset.topic);
  }
  return found;
}"""


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (800, 700), (320, 740), (320, 256)])
def test_no_heading_covers_the_cell_that_has_the_focus(page: Page, address, width, height):
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{address}coverage/#minutes-10")
    assert page.evaluate(_HIDDEN_CELLS) == []


def test_one_table_is_shown_until_a_reader_asks_for_another_or_for_all(plain_page: Page, address):
    shown = plain_page.locator(".hub-coverage__band:visible > h2")
    plain_page.goto(f"{address}coverage/")
    assert shown.all_text_contents() == ["Any length"]
    plain_page.get_by_role("link", name="up to 5 minutes").click()
    assert shown.all_text_contents() == ["Up to 5 minutes"]
    plain_page.get_by_role("link", name="Show all").click()
    assert shown.count() == 4


def test_the_table_scrolls_by_keyboard_where_it_is_wider_than_the_screen(page: Page, address):
    page.set_viewport_size({"width": 320, "height": 740})
    page.goto(f"{address}coverage/")
    region = page.get_by_role("region", name="Table, any length")
    region.focus()
    # A busy browser may drop a key that comes while it still lays out a page.
    for _ in range(20):
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(250)
        if region.evaluate("one => one.scrollLeft"):
            break
    assert region.evaluate("one => one.scrollLeft") > 0
    name = page.locator(".hub-coverage__table tbody th").first
    assert name.bounding_box()["x"] >= region.bounding_box()["x"]


def test_a_cell_leads_to_the_menu_of_its_minutes_and_an_empty_one_to_contribute(
    plain_page: Page, address
):
    plain_page.goto(f"{address}coverage/#minutes-10")
    band = "#minutes-10 .hub-coverage__cell"
    cell = plain_page.locator(f"{band}:not([data-cell-count='0'])").first
    role, topic = cell.get_attribute("data-role"), cell.get_attribute("data-topic")
    cell.click()
    assert plain_page.url == f"{address}menus/{role}/{topic}/#minutes-10"
    expect(plain_page.locator("[data-menu]:visible")).to_have_attribute("data-budget", "10")
    plain_page.goto(f"{address}coverage/#minutes-10")
    plain_page.locator(f"{band}[data-cell-count='0']").first.click()
    assert plain_page.url == f"{address}contribute/"
