"""What a reader asked the system for: less motion, own colours."""

import pytest
from browsing import open_started
from kinds import KINDS
from playwright.sync_api import Browser, Page

RESOURCE = KINDS["resource, module"]
COLOURS = """(selector) => {
  const one = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
  const style = getComputedStyle(one);
  return {
    ink: style.color, ground: getComputedStyle(document.body).backgroundColor, fill: style.fill,
    stroke: style.stroke, edge: style.borderBottomColor,
    edged: style.borderBottomStyle !== 'none' && parseFloat(style.borderBottomWidth) >= 1,
    outline: style.outlineStyle, outlineWidth: parseFloat(style.outlineWidth),
    outlineColour: style.outlineColor,
  };
}"""
MOVING = """() => [...document.querySelectorAll('*')].filter((one) => {
  const style = getComputedStyle(one);
  const lasts = (value) => value.split(',').some((part) => parseFloat(part) > 0);
  return style.scrollBehavior === 'smooth' || style.animationName !== 'none'
    || lasts(style.transitionDuration);
}).map((one) => one.outerHTML.slice(0, 80))"""


@pytest.fixture
def own_colours(glance: Page) -> Page:
    glance.emulate_media(forced_colors="active")
    return glance


def test_nothing_moves_for_who_asked_for_less_motion(browser: Browser, address):
    with browser.new_context(reduced_motion="reduce") as context:
        page = context.new_page()
        for name, url in KINDS.items():
            # What waits for a script that is missing, in no time and without a move, is gone then.
            open_started(page, f"{address}{url}")
            assert page.evaluate(MOVING) == [], name


@pytest.mark.parametrize("url", ["", "browse/", "menus/housing-officer/"])
def test_with_own_colours_the_stop_of_the_keyboard_can_be_seen(own_colours: Page, address, url):
    own_colours.goto(f"{address}{url}")
    for _ in range(14):
        own_colours.keyboard.press("Tab")
        seen = own_colours.evaluate(COLOURS, ":focus")
        assert seen["outline"] == "solid"
        assert seen["outlineWidth"] >= 2
        assert seen["outlineColour"] != seen["ground"]


def test_with_own_colours_the_time_bar_keeps_its_two_parts(own_colours: Page, address):
    own_colours.goto(f"{address}{RESOURCE}")
    hour = own_colours.evaluate(COLOURS, ".hub-time-bar__hour")
    used = own_colours.evaluate(COLOURS, ".hub-time-bar__used")
    assert used["fill"] not in (hour["fill"], used["ground"])
    assert hour["stroke"] not in ("none", hour["ground"])


@pytest.mark.parametrize(
    ("url", "selector"),
    [
        ("", ".hub-chip"),
        ("", ".hub-ask select"),
        ("", ".hub-button"),
        ("menus/housing-officer/", ".hub-minutes li a"),
        ("menus/housing-officer/", ".hub-menu"),
    ],
)
def test_with_own_colours_what_can_be_pressed_keeps_an_edge(
    own_colours: Page, address, url, selector
):
    own_colours.goto(f"{address}{url}")
    seen = own_colours.evaluate(COLOURS, selector)
    assert seen["edged"]
    assert seen["edge"] != seen["ground"]
    assert seen["ink"] != seen["ground"]


@pytest.mark.parametrize("links", [".hub-header__nav", ".hub-aside"])
def test_with_own_colours_the_place_where_one_is_still_shows(own_colours: Page, address, links):
    """Forced colours give every border a colour: one that was transparent would mark nothing."""
    own_colours.goto(f"{address}menus/housing-officer/")
    here = own_colours.evaluate(COLOURS, f"{links} a[aria-current]")
    elsewhere = own_colours.evaluate(COLOURS, f"{links} a:not([aria-current])")
    assert here["edge"] not in (elsewhere["edge"], here["ground"])
