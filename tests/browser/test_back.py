"""Back and Forward where pages are kept, data is slow, or a panel covers the list."""

from collections.abc import Iterator

import pytest
from browsing import launched
from finding import ask, chips, heading, rows, scroll_to, settled, state, tick, typed, wait_until
from playwright.sync_api import Browser, Page, Route, expect


@pytest.fixture
def kept(browser: Browser) -> Iterator[Page]:
    """A page of a browser that keeps the pages that a reader leaves."""
    with launched(browser.browser_type, keeps_pages=True) as keeping:
        yield keeping.new_page(viewport={"width": 1280, "height": 800})


def back(page: Page) -> None:
    """Go back where pages are kept: they do not load, which `go_back` would wait for."""
    page.evaluate("void setTimeout(() => history.back())")


def at_rest(page: Page) -> None:
    """Wait until a page has stopped to scroll by itself."""
    before = None
    while before != (now := page.evaluate("scrollY")):
        before = now
        page.wait_for_timeout(200)


def test_words_without_enter_are_there_after_a_page_was_kept(kept: Page, address):
    kept.goto(f"{address}search/")
    typed(kept, "prison")
    # A page that still fetches rows is not kept.
    settled(kept)
    kept.evaluate("window.isKept = true")
    kept.locator(".hub-row__title a").first.click()
    kept.wait_for_url("**/*/*/")
    back(kept)
    kept.wait_for_url("**/search/?q=prison", wait_until="commit")
    wait_until(kept, "window.isKept")
    ask(kept, "housing")
    back(kept)
    wait_until(kept, "location.search", "?q=prison")
    expect(kept.locator("#list")).to_contain_text("for “prison”")


def test_a_browser_that_takes_no_more_addresses_is_given_the_next_one(page: Page, address):
    page.add_init_script(
        """for (const name of ["pushState", "replaceState"]) {
          const plain = history[name].bind(history);
          history[name] = (...given) => {
            if (window.isFull) throw new DOMException("Too many.", "SecurityError");
            plain(...given);
          };
        }"""
    )
    page.goto(f"{address}search/?q=arson")
    settled(page)
    page.evaluate("window.isFull = true")
    page.fill("#search-words", "police")
    page.press("#search-words", "Enter")
    expect(page.locator("#list")).to_contain_text("results for “police”")
    page.locator("input[name=role][value=housing-officer]").check()
    expect(page.locator(".hub-chip--remove")).to_be_visible()
    scroll_to(page, 300)
    assert page.url.endswith("?q=arson")
    page.evaluate("window.isFull = false")
    tick(page, "level", "introductory")
    wait_until(page, "location.search", "?q=police&level=introductory&role=housing-officer")
    assert page.locator(".hub-finder__sorry").count() == 0
    page.go_back()
    expect(page.locator("#list")).to_contain_text("for “arson”")


def test_a_place_that_was_left_before_its_rows_came_is_found_as_it_was(page: Page, address):
    page.goto(f"{address}search/?q=housing")
    settled(page)
    page.locator(".hub-more").click()
    expect(page.locator(".hub-finder__results .hub-row").nth(30)).to_be_visible()
    scroll_to(page, 2000)
    left = state(page)
    page.locator(".hub-row__title a").nth(15).evaluate("(link) => link.click()")
    page.wait_for_url("**/*/*/")

    def hold(_: Route) -> None:
        pass

    page.route("**/records-*", hold)
    page.go_back()
    wait_until(page, "location.search", "?q=housing")
    expect(page.locator(".hub-finder__results")).to_have_attribute("data-behind", "")
    page.go_forward()
    page.wait_for_url("**/*/*/")
    page.unroute("**/records-*", hold)
    page.go_back()
    wait_until(page, "location.search", "?q=housing")
    expect(page.locator(".hub-finder__results .hub-row").nth(30)).to_be_visible()
    wait_until(page, "scrollY", left["y"])
    assert state(page) == left


def test_the_height_of_the_panel_is_not_taken_for_that_of_the_list(browser: Browser, address):
    with browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True) as context:
        page = context.new_page()
        page.goto(f"{address}search/?q=housing")
        settled(page)
        scroll_to(page, 300)
        page.get_by_role("button", name="Narrow the list").evaluate("(button) => button.click()")
        scroll_to(page, 900)
        tick(page, "kind", "module")
        page.locator(".hub-facets__show").last.evaluate("(button) => button.click()")
        at_rest(page)
        page.go_back()
        wait_until(page, "location.search", "?q=housing")
        expect(page.locator("#list")).to_contain_text("for “housing”")
        wait_until(page, "scrollY", 300)


def test_back_from_a_link_within_the_page_is_where_that_stood(page: Page, address):
    page.goto(f"{address}search/?q=housing")
    settled(page)
    page.evaluate("location.hash = 'list'")
    wait_until(page, "scrollY > 0")
    at_rest(page)
    page.go_back()
    wait_until(page, "location.hash", "")
    wait_until(page, "scrollY", 0)


def test_chips_have_one_order(page: Page, address):
    page.goto(f"{address}browse/")
    tick(page, "kind", "case-study")
    tick(page, "role", "commissioner")
    shown = chips(page)
    assert shown == ["Remove filter: Commissioner", "Remove filter: Case studies"]
    page.reload()
    settled(page)
    assert chips(page) == shown


def test_a_chip_that_is_pressed_twice_is_gone(page: Page, address):
    page.goto(f"{address}search/?q=housing&kind=module")
    settled(page)
    page.locator(".hub-chip--remove").evaluate("(chip) => { chip.click(); chip.click(); }")
    wait_until(page, "location.search", "?q=housing")
    settled(page)
    assert chips(page) == []


def test_leaving_out_all_that_was_chosen_leads_to_everything(page: Page, address):
    page.goto(f"{address}search/?minutes=1")
    settled(page)
    way = page.get_by_role("link", name="Remove Up to 1 minute")
    count = way.inner_text().rsplit(" ", 1)[1]
    way.click()
    page.wait_for_url("**/browse/")
    assert f" of {count} resources" in heading(page)
    assert rows(page)
