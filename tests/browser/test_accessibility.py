"""axe on every kind of page, light and dark, on a desk and on phones."""

from pathlib import Path

import axe_playwright_python
import pytest
from kinds import KINDS
from playwright.sync_api import Browser, Page

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {
    "runOnly": {"type": "tag", "values": RULES},
    # Without the lists of what passed, axe takes half the time.
    "resultTypes": ["violations"],
}


def violations(page: Page) -> list[str]:
    """What axe finds wrong, with the first places of each."""
    page.evaluate(AXE)
    return page.evaluate(
        """async (options) => (await axe.run(options)).violations.map((one) => {
          const nodes = one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160));
          return `${one.id}: ${nodes.join(' | ')}`;
        })""",
        OPTIONS,
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360, 320])
def test_axe_finds_nothing(browser: Browser, address, scheme, width):
    found = {}
    size = {"width": width, "height": 800}
    with browser.new_context(viewport=size, color_scheme=scheme, bypass_csp=True) as context:
        page = context.new_page()
        for name, url in KINDS.items():
            page.goto(f"{address}{url}")
            if wrong := violations(page):
                found[name] = wrong
    assert found == {}


def focus_in_the_sentence(page: Page, address: str) -> None:
    page.goto(address)
    page.focus("#ask-topic")


def one_menu_chosen(page: Page, address: str) -> None:
    page.goto(f"{address}menus/commissioner/#minutes-20")
    assert page.locator("[data-menu]:visible").count() == 1


def every_facet_open(page: Page, address: str) -> None:
    page.goto(f"{address}browse/")
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")


def every_facet_closed(page: Page, address: str) -> None:
    page.goto(f"{address}browse/")
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = false; })")


def arrived_at_a_heading(page: Page, address: str) -> None:
    page.goto(f"{address}contribute/#template-for-a-toolkit")


def arrived_by_the_skip_link(page: Page, address: str) -> None:
    page.goto(f"{address}topics/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def composer(page: Page, address: str, query: str) -> None:
    page.goto(f"{address}menus/{query}")
    page.locator(".hub-menu--own[data-menu]").wait_for()


def composer_with_everything_unfolded(page: Page, address: str) -> None:
    composer(page, address, "?role=commissioner&topic=co-production&minutes=20")
    page.locator("[data-open-choices]").click()
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    page.get_by_role("button", name="Change “").first.click()
    page.get_by_role("button", name="Swap for the next best").click()
    page.get_by_role("button", name="Change “").nth(1).click()


def composer_with_an_empty_menu(page: Page, address: str) -> None:
    composer(page, address, "?topic=co-production&minutes=1")


def composer_with_a_menu_that_changed(page: Page, address: str) -> None:
    composer(
        page, address, "?role=nobody&minutes=20&menu=gone-away.5.abc,two-spaces-for-boards.9.abc"
    )
    assert page.locator(".hub-menu__changes").is_visible()


STATES = (
    composer_with_everything_unfolded,
    composer_with_an_empty_menu,
    composer_with_a_menu_that_changed,
    focus_in_the_sentence,
    one_menu_chosen,
    every_facet_open,
    every_facet_closed,
    arrived_at_a_heading,
    arrived_by_the_skip_link,
)


@pytest.mark.parametrize("colours", ["light", "dark", "forced"])
def test_axe_finds_nothing_in_any_state(browser: Browser, address, colours):
    scheme = {"forced_colors": "active"} if colours == "forced" else {"color_scheme": colours}
    found = {}
    with browser.new_context(
        viewport={"width": 360, "height": 740}, bypass_csp=True, **scheme
    ) as context:
        page = context.new_page()
        for come_to in STATES:
            come_to(page, address)
            if wrong := violations(page):
                found[come_to.__name__] = wrong
    assert found == {}
