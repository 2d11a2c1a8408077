"""Pages on paper: a menu on one sheet, a case study to hand round."""

import re

import pytest
from finding import settled
from kinds import KINDS
from playwright.sync_api import Browser, Page

CASE_STUDY = KINDS["resource, case study"]
WITH_LINKED_SOURCE = "case-studies/early-action-in-coventry/"
AFTER = "one => getComputedStyle(one, '::after').content"


@pytest.fixture
def paper(glance: Page) -> Page:
    glance.emulate_media(media="print")
    return glance


def sheets(page: Page) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", page.pdf(format="A4")))


def longest_menu(hub, minutes: int) -> str:
    """The address of the menu with the most words among those of the same minutes."""
    length = {}
    for url in (one for one in hub.urls() if one.startswith("menus/")):
        # Cut out of the text: to parse hundreds of pages takes seconds.
        _, found, menu = hub.html(url).partition(f'id="minutes-{minutes}"')
        if found:
            words = re.sub(r"<[^>]*>", "", menu.partition("</section>")[0])
            length[f"{url}#minutes-{minutes}"] = len(" ".join(words.split()))
    return max(length, key=length.get)


@pytest.mark.parametrize("minutes", [20, 40])
def test_the_longest_menu_of_its_minutes_prints_on_one_sheet(paper: Page, hub, address, minutes):
    paper.goto(f"{address}{longest_menu(hub, minutes)}")
    assert paper.locator("[data-menu]:visible").count() == 1
    assert sheets(paper) == 1


@pytest.mark.parametrize("anchor", ["", "#minutes-10"])
def test_the_map_of_what_there_is_prints_on_one_sheet(paper: Page, address, anchor):
    paper.goto(f"{address}coverage/{anchor}")
    assert paper.locator(".hub-coverage__table:visible").count() == 1
    assert sheets(paper) == 1


def test_on_paper_there_is_nothing_to_press(paper: Page, address):
    apart = ("nav", ".hub-header", ".hub-footer", ".hub-skip", "button", "select")
    seen = paper.locator(", ".join(f"{one}:visible" for one in apart))
    for name, url in KINDS.items():
        paper.goto(f"{address}{url}")
        assert seen.evaluate_all("(all) => all.map((one) => one.outerHTML)") == [], name


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (
            "browse/?role=housing-officer,commissioner&minutes=10&rol=x",
            [
                "“rol” is not a way to narrow this list, so it was left out.",
                "Chosen: Commissioner or Housing officer; Up to 10 minutes.",
            ],
        ),
        ("search/?q=Comissioning", ["so it was read as commissioning."]),
        ("search/?q=prison+housing", ["The first 12 of "]),
        (
            "search/?q=arson&role=health-worker&minutes=1",
            ["Chosen: Health worker; Up to 1 minute."],
        ),
    ],
)
def test_on_paper_a_list_says_what_it_is_a_list_of(paper: Page, address, url, said):
    paper.goto(address + url)
    settled(paper)
    printed = paper.locator(".hub-finder__list").inner_text()
    for words in said:
        assert words in printed
    for apart in ("button", ".hub-finder__chips", "form"):
        assert [one for one in paper.locator(apart).all() if one.is_visible()] == []
    assert "Show" not in printed
    paper.emulate_media(media="screen")
    assert not any(one.is_visible() for one in paper.locator(".hub-finder__printed").all())


@pytest.mark.parametrize("url", [WITH_LINKED_SOURCE, KINDS["about"], KINDS["privacy"]])
def test_on_paper_addresses_elsewhere_are_written_out(paper: Page, address, url):
    paper.goto(f"{address}{url}")
    links = [one for one in paper.locator("main a[href^=http]").all() if one.is_visible()]
    assert links
    for link in links:
        assert link.get_attribute("href") in link.evaluate(AFTER)


def test_a_sheet_that_is_handed_round_says_what_it_is_and_where_it_comes_from(paper, address):
    paper.goto(f"{address}{CASE_STUDY}")
    for said in ("h1", ".hub-facts__time", ".hub-provenance", ".hub-imprint"):
        assert paper.locator(said).is_visible(), said
    paper.emulate_media(media="screen")
    assert not paper.locator(".hub-imprint").is_visible()


def test_on_paper_everything_is_dark_on_white_even_in_the_dark(browser: Browser, address):
    with browser.new_context(color_scheme="dark") as context:
        page = context.new_page()
        page.emulate_media(media="print")
        page.goto(f"{address}{CASE_STUDY}")
        style = page.evaluate(
            "[document.body, document.querySelector('h1')].map((one) => {"
            " const style = getComputedStyle(one); return [style.color, style.backgroundColor]; })"
        )
    assert style[0] == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    assert style[1][0] == "rgb(0, 0, 0)"
