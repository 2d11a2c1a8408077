"""A team session, planned in the browser and printed."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect
from sample_files import REPOSITORY

from hub.library.load import load_library
from hub.views.team_session import team_session

MODULE = "modules/a-small-test-this-week"
TOOLKIT = "toolkits/who-else-should-be-in-the-room"


def parts(page: Page) -> list[tuple[str, int]]:
    rows = page.locator("[data-agenda] > li")
    expect(rows.first).to_be_visible()
    return rows.evaluate_all("all => all.map(one => [one.dataset.part, +one.dataset.minutes])")


def planned(page: Page, address: str, query: str) -> list[tuple[str, int]]:
    page.goto(f"{address}session/{query}")
    return parts(page)


def test_from_a_resource_to_an_agenda_for_another_slot(page: Page, address):
    page.goto(f"{address}{MODULE}/")
    page.locator("summary", has_text="Take this to a team meeting").click()
    page.get_by_role("link", name="Plan a team session").click()
    assert sum(minutes for _, minutes in parts(page)) == 30
    page.get_by_label("We have").fill("47")
    assert sum(minutes for _, minutes in parts(page)) == 47
    assert "of=modules/a-small-test-this-week&minutes=47" in page.url
    expect(page.get_by_role("status")).to_contain_text("47 minutes: reading and 3 questions")
    page.get_by_role("button", name="60 minutes", exact=True).click()
    assert sum(minutes for _, minutes in parts(page)) == 60
    assert page.get_by_role("button", name="60 minutes").get_attribute("aria-pressed") == "true"


@pytest.mark.parametrize(
    ("ids", "slot"),
    [
        (["who-else-should-be-in-the-room", "a-debrief-in-ten-minutes"], 25),
        (["who-else-should-be-in-the-room", "a-debrief-in-ten-minutes"], 60),
        (["filming-a-release-day", "the-day-someone-leaves-prison"], 90),
        (["filming-a-release-day"], 30),
    ],
)
def test_the_browser_plans_what_python_plans(page: Page, address, ids, slot):
    library = load_library(REPOSITORY / "content", "content").library
    session = team_session([library[one] for one in ids], slot, library.taxonomies)
    assert planned(page, address, f"?of={','.join(ids)}&minutes={slot}") == [
        [row.kind, row.minutes] for row in session.rows
    ]
    assert page.locator("[data-agenda] [data-part=try] [data-subject]").text_content() == "".join(
        f": {row.subject}" for row in session.rows if row.kind == "try" and row.subject
    )
    texts = page.locator("[data-agenda] [data-text]").all_text_contents()
    assert texts == [row.text for row in session.rows]
    assert page.locator("[data-materials] li").all_text_contents() == list(session.materials)
    assert page.locator("[data-before] li").all_text_contents() == list(session.before)


def test_a_slot_too_short_says_what_is_needed_and_offers_it(page: Page, address):
    page.goto(f"{address}session/?of={MODULE}&minutes=10")
    expect(page.get_by_role("status")).to_contain_text("takes 15 minutes to look at")
    assert not page.locator("[data-sheets]").is_visible()
    page.get_by_role("button", name="Make it 25 minutes").click()
    assert sum(minutes for _, minutes in parts(page)) == 25


def test_a_page_can_be_taken_out_and_another_tool_chosen_by_keyboard(page: Page, address):
    planned(page, address, f"?of={TOOLKIT},a-debrief-in-ten-minutes&minutes=60")
    page.get_by_role("button", name="Take out A debrief in ten minutes").press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Taken out: A debrief in ten minutes.")
    expect(page.locator("[data-list] a")).to_be_focused()
    page.get_by_label("Tool to use together").select_option(label="Make the first call, 15 minutes")
    assert ["tool", 15] in parts(page)
    assert f"of={TOOLKIT}&minutes=60&tool=3" in page.url
    page.get_by_label("Tool to use together").select_option(label="No tool")
    assert "tool" not in dict(parts(page))
    page.goto(f"{address}session/?of={TOOLKIT}&minutes=60&tool=9")
    assert ["tool", 25] in parts(page)


def test_among_several_pages_a_tool_is_used_once_somebody_asks_for_it(page: Page, address):
    found = planned(page, address, f"?of={TOOLKIT},a-debrief-in-ten-minutes&minutes=90")
    assert "tool" not in dict(found)
    assert page.get_by_label("Tool to use together").input_value() == "0"
    page.get_by_label("Tool to use together").select_option(index=0)
    assert "tool" in dict(parts(page))
    assert "&tool=1" in page.url
    expect(page.locator("[data-try-from]")).to_have_text("From “A debrief in ten minutes”")


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("?of=no-such-page&minutes=30", "None of these pages could be read"),
        ("?of=../../x,<b>x</b>,modules/&minutes=30", "None of these pages could be read"),
        (f"?of={MODULE},no-such-page&minutes=45", "left out: no-such-page. 45 minutes"),
        (f"?of={MODULE}&minutes=<script>alert(1)</script>", "30 minutes: reading"),
    ],
)
def test_an_address_with_a_slip_does_no_harm_and_says_what_is_wrong(page, address, query, said):
    page.goto(f"{address}session/{query}")
    expect(page.get_by_role("status")).to_contain_text(said)


def test_on_the_narrowest_phone_nothing_scrolls_sideways(page: Page, address):
    page.set_viewport_size({"width": 320, "height": 740})
    planned(page, address, f"?of={TOOLKIT},a-debrief-in-ten-minutes&minutes=120")
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_on_a_phone_no_usual_time_and_no_button_stands_in_a_line_of_its_own(page: Page, address):
    page.set_viewport_size({"width": 360, "height": 740})
    planned(page, address, f"?of={TOOLKIT},a-debrief-in-ten-minutes&minutes=90")
    tops = "all => [...new Set(all.map(one => Math.round(one.getBoundingClientRect().top)))]"
    assert len(page.locator(".hub-session__slot").evaluate_all(tops)) == 1
    for row in page.locator("[data-list] li").all():
        button, name = row.locator("button").bounding_box(), row.locator("a").bounding_box()
        assert button["y"] <= name["y"] + 1


def test_minutes_that_are_none_are_asked_for_again(page: Page, address):
    planned(page, address, f"?of={MODULE}&minutes=45")
    page.get_by_label("We have").fill("")
    expect(page.get_by_role("status")).to_contain_text("from 1 to 480")
    assert not page.locator("[data-sheets]").is_visible()


def test_planning_asks_nobody_else_and_keeps_nothing(page: Page, address):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    planned(page, address, f"?of={TOOLKIT}&minutes=60")
    assert {re.match(r"https?://[^/]*/", url)[0] for url in asked} == {address}
    kept = "[localStorage.length, sessionStorage.length, document.cookie.length]"
    assert page.evaluate(kept) == [0, 0, 0]


def test_on_paper_the_agenda_comes_first_and_the_handout_on_a_page_of_its_own(
    browser: Browser, address, tmp_path
):
    with browser.new_context() as context:
        page = context.new_page()
        planned(page, address, f"?of={TOOLKIT}&minutes=60")
        pdf = page.pdf(format="A4")
        assert len(re.findall(rb"/Type /Page\b(?!s)", pdf)) == 2
        page.emulate_media(media="print")
        assert page.locator(".hub-handout").evaluate(
            "one => getComputedStyle(one).breakBefore"
        ) == ("page")
        for apart in ("button", "select", "input", "[data-status]"):
            assert not any(one.is_visible() for one in page.locator(apart).all())


def test_without_scripts_the_page_tells_how_to_plan_one(plain_page: Page, address):
    plain_page.goto(f"{address}session/?of={MODULE}&minutes=45")
    assert plain_page.get_by_role("heading", name="Plan one by hand").is_visible()
    assert not plain_page.locator(".hub-session__ask").is_visible()
    plain_page.goto(f"{address}{MODULE}/")
    plain_page.locator("summary", has_text="Take this to a team meeting").click()
    assert plain_page.locator(".hub-offer .hub-agenda").is_visible()
