"""axe on every kind of page, light and dark, on a desk and on phones."""

from pathlib import Path

import pytest
from finding import settled
from kinds import KINDS
from playwright.sync_api import Browser, Page

AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {
    "runOnly": {"type": "tag", "values": RULES},
    # Without the lists of what passed, axe takes half the time.
    "resultTypes": ["violations", "incomplete"],
}

REVIEWED = {
    "color-contrast": [
        # A gradient draws the arrow of a choice; behind its words is one colour.
        ".hub-ask select",
        ".hub-record__for select",
        ".hub-session__tool select",
        # The lines to write on run between the words, and ink on a line is read as well.
        "textarea.hub-lines",
        # The line of a pathway is drawn beside its stops; behind the minutes is the page.
        ".hub-stops__minutes",
    ],
}
"""What axe cannot decide and somebody has looked at: rules, and where each may be undecided."""

FINDINGS = """async ([options, reviewed]) => {
  const told = (one, nodes) => {
    const places = nodes.slice(0, 3).map((node) => node.html.slice(0, 160));
    return nodes.length ? [`${one.id}: ${places.join(' | ')}`] : [];
  };
  const isNew = (one) => (node) => !(reviewed[one.id] ?? []).some(
    (known) => document.querySelector(node.target[0])?.matches(known));
  const fading = () => document.getAnimations().filter(
    (one) => one.transitionProperty?.includes('color'));
  // A page that comes in these colours does not fade to them.
  while (fading().length) fading().forEach((one) => one.finish());
  // All that a rule can read of a page, but for its colours.
  const parts = [...document.querySelectorAll('*')].map((one) => {
    const {x, y, width, height} = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    return [x, y, width, height, style.display, style.visibility, style.opacity, style.position,
      style.zIndex, style.overflow, style.clipPath, style.pointerEvents, style.fontSize];
  });
  const shape = document.documentElement.outerHTML + JSON.stringify(parts);
  // In other colours a page of the same shape can differ only in what axe files under colour.
  const others = shape === window.shapeBefore
    ? axe.getRules().filter((rule) => !rule.tags.includes('cat.color')) : [];
  window.shapeBefore = shape;
  const off = Object.fromEntries(others.map((rule) => [rule.ruleId, {enabled: false}]));
  const found = await axe.run({...options, rules: off});
  return [
    ...found.violations.flatMap((one) => told(one, one.nodes)),
    ...found.incomplete.flatMap((one) => told(one, one.nodes.filter(isNew(one)))),
  ];
}"""
COLOURS = {
    "light": {"color_scheme": "light", "forced_colors": "none"},
    "dark": {"color_scheme": "dark", "forced_colors": "none"},
    "forced": {"color_scheme": "light", "forced_colors": "active"},
}


@pytest.fixture(scope="session")
def axe() -> str:
    assert AXE.is_file(), "axe is not here yet. Run `make browser` once: it brings axe."
    return AXE.read_text("utf-8")


def findings(page: Page, axe: str, *colours: str) -> dict[str, list[str]]:
    """What axe finds wrong in each of some colours, with the first places.

    What it cannot decide and nobody has looked at counts as well.
    """
    page.evaluate(axe)
    found = {}
    for name in colours:
        page.emulate_media(**COLOURS[name])
        found[name] = page.evaluate(FINDINGS, [OPTIONS, REVIEWED])
    return {name: wrong for name, wrong in found.items() if wrong}


@pytest.mark.parametrize("width", [1280, 360, 320])
def test_axe_finds_nothing(browser: Browser, address, axe, width):
    found = {}
    size = {"width": width, "height": 800}
    with browser.new_context(viewport=size, bypass_csp=True) as context:
        page = context.new_page()
        for name, url in KINDS.items():
            page.goto(f"{address}{url}")
            if wrong := findings(page, axe, "light", "dark"):
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
    page.get_by_role("button", name="Narrow the list").click()
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")


def every_facet_closed(page: Page, address: str) -> None:
    page.goto(f"{address}browse/")
    page.get_by_role("button", name="Narrow the list").click()
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = false; })")


def one_filter(page: Page, address: str) -> None:
    page.goto(f"{address}browse/?role=housing-officer")
    settled(page)
    page.get_by_role("button", name="Narrow the list").click()


def nothing_carries_all_that(page: Page, address: str) -> None:
    page.goto(f"{address}browse/?kind=module&outcome=worked&topic=no-such")
    settled(page)


def results_of_a_search(page: Page, address: str) -> None:
    page.goto(f"{address}search/?q=rough+sleeping+drugs&minutes=20&rol=nurse")
    settled(page)
    page.get_by_text("Ways to search").click()


def nothing_says_that(page: Page, address: str) -> None:
    page.goto(f"{address}search/?q=zzzqqq")
    settled(page)


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


def session(page: Page, address: str, minutes: int) -> None:
    of = "toolkits/who-else-should-be-in-the-room,modules/a-debrief-in-ten-minutes"
    page.goto(f"{address}session/?of={of}&minutes={minutes}")


def session_planned(page: Page, address: str) -> None:
    session(page, address, 60)
    page.locator("[data-agenda] li").first.wait_for()


def session_too_short(page: Page, address: str) -> None:
    session(page, address, 10)
    page.get_by_role("button", name="Make it 25 minutes").wait_for()


def agenda_of_a_resource_open(page: Page, address: str) -> None:
    page.goto(f"{address}{KINDS['resource, toolkit']}")
    page.get_by_text("Take this to a team meeting", exact=True).click()


def links_of_the_header_open(page: Page, address: str) -> None:
    page.goto(f"{address}topics/")
    page.get_by_role("button", name="Menu", exact=True).click()


def asked_whether_to_save(page: Page, address: str) -> None:
    page.goto(f"{address}{KINDS['resource, module']}")
    page.get_by_role("button", name="I have done this").click()
    page.locator(".hub-save-ask").wait_for()


def warned_of_personal_data(page: Page, address: str) -> None:
    page.goto(f"{address}{KINDS['CPD record']}")
    page.get_by_label("What I learned").fill("Ring 07700 900123")
    page.get_by_role("button", name="Copy as text").click()
    page.locator(".hub-save-ask--care").wait_for()
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")


def everything_saved(page: Page, address: str) -> None:
    page.goto(f"{address}{KINDS['resource, module']}")
    page.get_by_text("A note to myself", exact=True).click()
    page.get_by_label("A note to myself about").fill("Try it on Monday")
    page.get_by_role("button", name="Keep the note").click()
    page.get_by_role("button", name="Save on this device").click()
    page.get_by_role("button", name="I have done this").click()
    page.get_by_role("button", name="Keep for later").click()
    page.get_by_text("Saved for later.").wait_for()
    page.goto(f"{address}my-learning/")
    page.locator("#my-notes").wait_for()


STATES = (
    session_planned,
    session_too_short,
    agenda_of_a_resource_open,
    asked_whether_to_save,
    warned_of_personal_data,
    everything_saved,
    composer_with_everything_unfolded,
    composer_with_an_empty_menu,
    composer_with_a_menu_that_changed,
    focus_in_the_sentence,
    one_menu_chosen,
    every_facet_open,
    every_facet_closed,
    one_filter,
    nothing_carries_all_that,
    results_of_a_search,
    nothing_says_that,
    arrived_at_a_heading,
    arrived_by_the_skip_link,
    links_of_the_header_open,
)


def test_axe_finds_nothing_in_any_state(browser: Browser, address, axe):
    found = {}
    size = {"width": 360, "height": 740}
    with browser.new_context(viewport=size, bypass_csp=True) as context:
        page = context.new_page()
        for come_to in STATES:
            page.emulate_media(**COLOURS["light"])
            come_to(page, address)
            if wrong := findings(page, axe, *COLOURS):
                found[come_to.__name__] = wrong
    assert found == {}


def test_axe_would_notice_what_is_wrong_and_what_it_cannot_decide(page: Page, axe):
    ground = "background: linear-gradient(red, white)"
    page.set_content(f"<main><h1>x</h1><img src='x'><p style='{ground}'>x</p></main>")
    found = " ".join(findings(page, axe, "light")["light"])
    assert "image-alt: <img" in found
    assert "color-contrast: <p" in found


@pytest.mark.parametrize(
    ("in_the_dark", "wrong"),
    [("p { color: #222 }", "color-contrast: <p"), ("img { display: block }", "image-alt: <img")],
)
def test_axe_would_notice_what_is_wrong_in_the_dark_alone(page: Page, axe, in_the_dark, wrong):
    page.set_content(f"""<html lang="en"><title>x</title><style>
      img {{ display: none }}
      @media (prefers-color-scheme: dark) {{ body {{ background: #111; color: #eee }}
      {in_the_dark} }}
    </style><main><h1>x</h1><img src="x"><p>x</p></main>""")
    found = findings(page, axe, "light", "dark")
    assert list(found) == ["dark"]
    assert wrong in " ".join(found["dark"])
