"""Narrowing the list of everything: boxes, chips, counts, addresses, Back."""

import json
import re
from random import Random

import pytest
from finding import (
    LISTEN,
    STATUS,
    chips,
    heading,
    rows,
    scroll_to,
    settled,
    state,
    tick,
    wait_until,
)
from playwright.sync_api import Browser, Page, Route, expect


def contrast(one: str, other: str) -> float:
    """How far two colours are apart, as WCAG 2 counts it."""
    lights = []
    for colour in (one, other):
        parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        lights.append(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    return (max(lights) + 0.05) / (min(lights) + 0.05)


@pytest.fixture
def browse(page: Page, address) -> Page:
    """The list of everything, as it loads."""
    page.goto(f"{address}browse/")
    page.wait_for_selector(".hub-facets input[name='role']")
    return page


@pytest.fixture(scope="module")
def resources(hub):
    catalogue = json.loads((hub.folder / "api" / "v1" / "catalogue.json").read_text("utf-8"))
    return catalogue["resources"]


def test_nothing_is_fetched_for_finding_until_somebody_shows_an_interest(page: Page, address):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}browse/")
    page.wait_for_load_state("networkidle")
    assert not [one for one in asked if "search/data" in one or "finding.mjs" in one]
    with page.expect_request("**/search/data/facets-*.json"):
        page.locator(".hub-facets summary").first.hover()


@pytest.mark.parametrize("can_start", [True, False])
def test_rows_are_read_in_a_worker_or_else_in_the_page(browse: Page, can_start):
    if not can_start:
        browse.route("**/data-worker.mjs", lambda route: route.fulfill(status=404))
    with browse.expect_request("**/records-*") as asked:
        tick(browse, "role", "housing-officer")
    by_worker = "data-worker.mjs" in (asked.value.headers.get("referer") or "")
    assert by_worker is can_start
    assert len(rows(browse)) == 12


def test_boxes_narrow_the_list_and_say_so_once(browse: Page):
    assert browse.locator(STATUS).inner_text() == ""
    browse.evaluate(LISTEN)
    tick(browse, "role", "housing-officer")
    tick(browse, "topic", "co-production")
    found = rows(browse)
    browse.wait_for_timeout(600)
    assert heading(browse).startswith(f"{len(found)} result")
    assert browse.evaluate("window.said")[-1].startswith(f"{len(found)} result")
    assert len(browse.evaluate("window.said")) == 2
    assert browse.url.endswith("browse/?role=housing-officer&topic=co-production")
    assert chips(browse) == ["Remove filter: Housing officer", "Remove filter: Co-production"]


def test_a_row_that_a_script_made_is_the_same_as_one_that_was_there(browse: Page):
    there = browse.locator(".hub-row").evaluate_all(
        "(rows) => Object.fromEntries(rows.map((row) => [row.dataset.resourceId, row.innerHTML]))"
    )
    tick(browse, "minutes", "10")
    made = browse.locator(".hub-row").evaluate_all(
        "(rows) => Object.fromEntries(rows.map((row) => [row.dataset.resourceId, row.innerHTML]))"
    )
    assert len(made.keys() & there.keys()) > 10

    def plain(html: str) -> str:
        return "".join(html.split())

    for name in made.keys() & there.keys():
        assert plain(made[name]) == plain(there[name])


def test_every_count_is_what_ticking_gives(browse: Page, address, resources):
    """Against counting the slow way, over random choices on the built hub."""
    random = Random(7)  # noqa: S311  (nothing here is a secret)
    carried = {
        "role": lambda one: one["roles"],
        "kind": lambda one: [one["kind"]],
        "sector": lambda one: one["sectors"],
        "level": lambda one: [one["level"]],
        "format": lambda one: one["formats"],
        "outcome": lambda one: [one["case_study"]["outcome"]] if one["case_study"] else [],
    }

    def fits(one, chosen, minutes, but=None):
        return (but == "minutes" or minutes is None or one["minutes"] <= minutes) and all(
            facet == but or set(carried[facet](one)) & set(terms) for facet, terms in chosen.items()
        )

    for _ in range(8):
        chosen = {}
        for facet in random.sample(sorted(carried), random.randint(1, 3)):
            terms = sorted({term for one in resources for term in carried[facet](one)})
            chosen[facet] = random.sample(terms, random.randint(1, 2))
        minutes = random.choice((None, 4, 7, 11))
        given = "&".join(f"{facet}={','.join(terms)}" for facet, terms in chosen.items())
        given += f"&minutes={minutes}" if minutes else ""
        browse.goto(f"{address}browse/?{given}")
        settled(browse)
        expected = sum(fits(one, chosen, minutes) for one in resources)
        assert browse.locator("#list").get_attribute("data-count") == str(expected)
        shown = browse.locator(".hub-facets input[type=checkbox]").evaluate_all(
            """(boxes) => boxes.filter((box) => box.value).map((box) => [box.name, box.value,
              Number(box.closest('label').querySelector('.hub-terms__count').firstChild.data),
              box.disabled, box.checked])"""
        )
        for facet, term, count, is_disabled, is_checked in shown:
            if facet in carried:
                assert is_checked == (term in chosen.get(facet, ()))
                there = [
                    one
                    for one in resources
                    if fits(one, chosen, minutes, facet) and term in carried[facet](one)
                ]
                assert count == len(there), (given, facet, term)
                assert is_disabled == (count == 0 and not is_checked)


def test_chips_take_choices_back_and_hand_the_focus_on(browse: Page):
    for facet, value in (("role", "housing-officer"), ("role", "commissioner"), ("minutes", "10")):
        tick(browse, facet, value)
    assert len(chips(browse)) == 3
    browse.locator(".hub-chip--remove").first.click()
    expect(browse.locator(".hub-chip--remove")).to_have_count(2)
    assert browse.evaluate("document.activeElement.textContent") == "Remove filter: Housing officer"
    browse.keyboard.press("Enter")
    expect(browse.locator(".hub-chip--remove")).to_have_count(1)
    assert "Up to 10 minutes" in browse.evaluate("document.activeElement.textContent")
    browse.keyboard.press("Enter")
    expect(browse.locator(".hub-chip--remove")).to_have_count(0)
    assert browse.evaluate("document.activeElement.id") == "list"
    assert browse.url.endswith("browse/")
    assert heading(browse) == "1 to 24 of 61 resources, shortest first"


def test_clear_all_brings_back_the_page_as_it_was(browse: Page):
    before = browse.locator(".hub-finder__list").inner_text()
    tick(browse, "role", "housing-officer")
    tick(browse, "kind", "module")
    browse.get_by_role("button", name="Clear all").click()
    expect(browse.locator(".hub-chip--remove")).to_have_count(0)
    browse.wait_for_timeout(500)
    status = browse.locator(STATUS).inner_text()
    after = browse.locator(".hub-finder__list").inner_text()
    assert after.replace(status, "", 1).split() == before.split() or after.split() == before.split()
    assert browse.locator(".hub-facets input:checked[name=role]").count() == 0


def test_back_and_forward_restore_everything_three_deep(browse: Page):
    states = []
    tick(browse, "minutes", "10")
    browse.get_by_role("button", name="Show 24 more").click()
    expect(browse.locator(".hub-row")).to_have_count(36)
    scroll_to(browse, 900)
    states.append(state(browse))
    for facet, value in (("role", "commissioner"), ("kind", "case-study")):
        # By a script, because a click would scroll.
        browse.locator(f"input[name='{facet}'][value='{value}']").evaluate("(box) => box.click()")
        wait_until(browse, f"location.search.includes('{value}')")
        settled(browse)
        scroll_to(browse, 420)
        states.append(state(browse))
    assert len({one["heading"] for one in states}) == 3
    assert [len(one["rows"]) for one in states] != [12, 12, 12]
    browse.locator(".hub-row a").nth(2).click()
    browse.wait_for_url("**/case-studies/*/")
    for expected in reversed(states):
        browse.go_back()
        wait_until(browse, "location.href", expected["url"])
        expect(browse.locator("#list")).to_have_text(expected["heading"])
        wait_until(browse, f"Math.abs(scrollY - {expected['y']}) < 3")
        assert state(browse) == expected
    for expected in states[1:]:
        browse.go_forward()
        wait_until(browse, "location.href", expected["url"])
        expect(browse.locator("#list")).to_have_text(expected["heading"])
        assert chips(browse) == expected["chips"]


def test_minutes_typed_on_a_later_page_are_not_cut_short(page: Page, address):
    page.goto(f"{address}browse/page/2/")
    field = page.locator(".hub-facets__minutes input")
    field.evaluate("(field) => { field.closest('details').open = true; }")
    field.press_sequentially("15", delay=400)
    assert field.input_value() == "15"
    field.press("Enter")
    page.wait_for_url("**/browse/?minutes=15")


def test_minutes_typed_on_a_later_page_before_the_scripts_leave_its_count(page: Page, address):
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/finding.mjs", hold)
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{address}browse/page/2/")
    page.get_by_role("button", name="Narrow the list").click()
    show = page.locator(".hub-facets__show").first
    counted = show.inner_text()
    page.locator(".hub-facets__minutes input").fill("15")
    expect(show).to_have_text("Show the list")
    for route in held:
        route.continue_()
    expect(show).to_have_text(counted)


def test_any_number_of_minutes_can_be_typed_and_typing_leaves_no_trail(browse: Page, resources):
    field = browse.locator(".hub-facets__minutes input")
    field.click()
    length = browse.evaluate("history.length")
    field.press_sequentially("7")
    wait_until(browse, "location.search", "?minutes=7")
    settled(browse)
    assert browse.evaluate("history.length") == length
    short = sum(one["minutes"] <= 7 for one in resources)
    expect(browse.locator(".hub-finder__results .hub-row")).to_have_count(min(12, short))
    field.press("Enter")
    wait_until(browse, "history.length", length + 1)
    browse.go_back()
    wait_until(browse, "location.search", "")
    assert heading(browse) == "1 to 24 of 61 resources, shortest first"
    assert field.input_value() == ""


def test_what_is_pressed_after_typing_minutes_is_done_at_once(browse: Page):
    field = browse.locator(".hub-facets__minutes input")
    for typed, pressed, done in (
        ("45", ".hub-more", "document.querySelectorAll('.hub-row').length > 12"),
        ("30", ".hub-chip--remove", "location.search === ''"),
        ("600", ".hub-row a", "document.querySelector('#list') === null"),
    ):
        field.fill("")
        field.press_sequentially(typed)
        wait_until(browse, "document.querySelector('.hub-finder__chosen').textContent !== ''")
        browse.wait_for_timeout(800)
        # Leaving the box comes first: what is pressed must still be there when it is let go.
        browse.locator(pressed).first.click()
        wait_until(browse, done)


def test_what_the_hub_does_not_have_is_left_out_and_told(page: Page, address):
    page.goto(f"{address}browse/?topic=co-production,<b>x</b>&minutes=soon&utm_source=mail")
    settled(page)
    assert page.url.endswith("browse/?topic=co-production")
    notes = page.locator(".hub-finder__note").all_inner_texts()
    assert "“<b>x</b>” is not in this hub’s list of topics, so it was left out." in notes
    assert any("soon" in note for note in notes)


def test_of_many_values_that_the_hub_does_not_have_a_few_are_named(page: Page, address):
    values = ",".join(f"x{number}" for number in range(300))
    page.goto(f"{address}browse/?role=housing-officer,{values}")
    settled(page)
    notes = page.locator(".hub-finder__note").all_inner_texts()
    assert len(notes) == 4
    assert notes[0] == "“x0” is not in this hub’s list of roles, so it was left out."
    assert notes[-1] == "And 297 more were left out."
    assert page.locator(STATUS).inner_text().startswith(" ".join(notes))


def test_minutes_that_cannot_be_are_said_to_be_left_out(browse: Page):
    minutes = browse.locator(".hub-facets__minutes input")
    browse.locator("details[data-name=time]").evaluate("(one) => { one.open = true; }")
    minutes.fill("600")
    minutes.press("Enter")
    expect(browse.locator(STATUS)).to_contain_text(
        "Nothing here takes more than 480 minutes, so “600” was left out. 1 to"
    )


def test_minutes_that_cannot_be_are_said_once(browse: Page):
    minutes = browse.locator(".hub-facets__minutes input")
    browse.locator("details[data-name=time]").evaluate("(one) => { one.open = true; }")
    browse.evaluate(LISTEN)
    minutes.press_sequentially("600", delay=10)
    expect(browse.locator(STATUS)).to_contain_text("left out")
    minutes.press("Enter")
    browse.wait_for_timeout(700)
    minutes.press("Tab")
    browse.wait_for_timeout(700)
    said = browse.evaluate("window.said")
    assert [one for one in said if "600" in one] == said[-1:]
    expect(browse.locator(".hub-finder__note")).to_contain_text("“600” was left out")


def test_no_results_show_the_way_out(page: Page, address):
    page.goto(f"{address}browse/?role=housing-officer&outcome=did-not-work&minutes=3")
    settled(page)
    assert heading(page) == "0 results"
    assert page.locator(STATUS).inner_text() == "0 results"
    assert page.locator(".hub-row").count() > 0
    assert page.locator(".hub-finder__missing a").get_attribute("href").endswith("contribute/")


def test_one_filter_to_remove_leads_to_so_many(page: Page, address):
    page.goto(f"{address}browse/?kind=module&outcome=worked")
    settled(page)
    way = page.locator(".hub-finder__way").first
    assert way.inner_text().startswith("Remove ")
    count = way.inner_text().rsplit(" ", 1)[1]
    way.click()
    wait_until(page, "document.querySelector('#list').dataset.count", count)
    assert page.evaluate("document.activeElement.id") == "list"


def test_a_part_of_a_word_finds_a_term_in_a_long_list(browse: Page):
    field = browse.get_by_label("Find in topics")
    field.fill("TRAUMA informed")
    left = browse.locator("details[data-name=topic] li:visible")
    expect(left).to_have_count(1)
    expect(left).to_contain_text("Trauma-informed working")
    field.fill("")
    expect(left.nth(10)).to_be_visible()
    assert browse.locator("details[data-name=level] .hub-facets__find").count() == 0


def test_words_that_fit_no_term_of_a_long_list_are_told_to_eye_and_ear(browse: Page):
    field = browse.get_by_label("Find in roles", exact=True)
    said = browse.locator("details[data-name=role] [role=status]")
    field.fill("xyz ")
    expect(said).to_have_text("Nothing in roles fits “xyz”")
    assert said.bounding_box()["height"] > 10
    field.fill("housing")
    expect(said).to_have_text(re.compile(r"^\d+ choices? shown$"))
    assert said.bounding_box()["height"] == 1
    expect(field).to_have_accessible_name("Find in roles")


def test_a_choice_on_a_later_page_leads_to_the_first(page: Page, address):
    page.goto(f"{address}browse/page/2/")
    page.locator("input[name='role'][value='commissioner']").check()
    page.wait_for_url("**/browse/?role=commissioner")
    settled(page)
    assert chips(page) == ["Remove filter: Commissioner"]


def test_on_a_phone_a_button_opens_the_panel_and_another_shows_the_results(
    browser: Browser, address
):
    with browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True) as context:
        page = context.new_page()
        page.goto(f"{address}browse/")
        opener = page.get_by_role("button", name="Narrow the list")
        assert opener.get_attribute("aria-expanded") == "false"
        assert not page.locator(".hub-facets").is_visible()
        opener.click()
        assert opener.get_attribute("aria-expanded") == "true"
        assert page.locator(".hub-facets__show:visible").count() == 2
        page.locator("input[name='role'][value='housing-officer']").check()
        settled(page)
        count = page.locator("#list").get_attribute("data-count")
        shows = page.locator(".hub-facets__show").all_inner_texts()
        assert shows == [f"Show {count} results"] * 2
        page.locator(".hub-facets__show").last.click()
        assert not page.locator(".hub-facets").is_visible()
        assert page.evaluate("document.activeElement.id") == "list"
        assert page.locator("#list").is_visible()
        assert page.locator(".hub-chip--remove").bounding_box()["height"] >= 44


def test_on_a_phone_escape_closes_the_panel_and_its_button_tells_how_many_filters_are_set(
    browser: Browser, address
):
    with browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True) as context:
        page = context.new_page()
        page.goto(f"{address}browse/?role=housing-officer&minutes=17")
        settled(page)
        opener = page.locator(".hub-narrow__open")
        expect(opener).to_have_accessible_name("Narrow the list (2 filters)")
        opener.click()
        tick(page, "role", "commissioner")
        page.keyboard.press("Escape")
        expect(page.locator(".hub-facets")).not_to_be_visible()
        expect(opener).to_be_focused()
        expect(opener).to_have_attribute("aria-expanded", "false")
        expect(opener).to_have_text("Narrow the list (3 filters)")
        page.keyboard.press("Enter")
        expect(page.locator(".hub-facets")).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.locator(".hub-facets")).not_to_be_visible()
        page.get_by_role("button", name="Clear all").click()
        expect(opener).to_have_text("Narrow the list")


@pytest.mark.parametrize("late", ["**/facets-*.json", "**/postings-*"])
def test_on_a_phone_no_number_of_results_is_promised_before_it_is_known(
    browser: Browser, address, late
):
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    with browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True) as context:
        page = context.new_page()
        page.route(late, hold)
        page.goto(f"{address}search/")
        page.get_by_role("button", name="Narrow the list").click()
        show = page.locator(".hub-facets__show").first
        expect(show).to_have_text(re.compile(r"^Show \d+ results$"))
        page.fill("#search-words", "arson")
        page.press("#search-words", "Enter")
        expect(show).to_have_text("Show the list")
        for route in held:
            route.continue_()
        page.unroute(late, hold)
        settled(page)
        count = page.locator("#list").get_attribute("data-count")
        expect(show).to_have_text(f"Show {count} results")


def test_the_number_of_results_waits_for_an_address_too(page: Page, address):
    """Whichever script comes first."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.set_viewport_size({"width": 360, "height": 740})
    page.route("**/facets-*.json", hold)
    page.route("**/facet-filter.mjs", hold)
    page.goto(f"{address}browse/?role=housing-officer")
    expect(page.locator("#list[data-behind]")).to_be_attached()
    for route in [one for one in held if one.request.url.endswith(".mjs")]:
        route.continue_()
    expect(page.locator(".hub-facets__show").first).to_have_text("Show the list")


def test_without_a_script_that_loads_the_panel_is_links(page: Page, address):
    page.route("**/*.mjs", lambda route: route.abort())
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{address}browse/")
    page.get_by_role("link", name="Narrow the list").click()
    page.locator(".hub-facets a", has_text="Housing officer").click()
    page.wait_for_url("**/roles/housing-officer/")


def test_data_that_does_not_load_is_told_and_tried_again(page: Page, address):
    is_down = [True]
    # One handler all the time: taking it away would leave scripts on their way hanging.
    page.route("**/facets-*.json", lambda one: one.abort() if is_down[0] else one.continue_())
    page.goto(f"{address}browse/")
    page.locator("input[name='role'][value='commissioner']").check()
    expect(page.locator(".hub-finder__note")).to_contain_text("did not load")
    is_down[0] = False
    page.locator("input[name='role'][value='housing-officer']").check()
    wait_until(page, "location.search", "?role=commissioner,housing-officer")


@pytest.mark.parametrize(
    "answer", [{"status": 503}, {"content_type": "text/html", "body": "<p>Sign in</p>"}, {}]
)
@pytest.mark.parametrize("url", ["search/?q=prison", "browse/?role=housing-officer"])
def test_a_panel_whose_script_does_not_load_with_the_page_keeps_nobody_waiting(
    page: Page, address, url, answer
):
    page.route("**/facet-filter.mjs", lambda one: one.fulfill(**answer) if answer else one.abort())
    page.goto(address + url)
    expect(page.locator("#list")).to_contain_text(re.compile(r"^\d+ results"))
    page.locator("input[name=role][value=commissioner]").check()
    expect(page.locator(".hub-chip--remove", has_text="Commissioner")).to_be_visible()


@pytest.mark.parametrize("is_panel_late", [False, True])
def test_boxes_of_an_address_are_ticked_when_no_data_loads(page: Page, address, is_panel_late):
    is_down = [True]
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    if is_panel_late:
        page.route("**/facet-filter.mjs", hold)
    page.route("**/facets-*.json", lambda one: one.abort() if is_down[0] else one.continue_())
    page.goto(f"{address}search/?q=arson&role=health-worker")
    expect(page.locator(".hub-finder__sorry")).to_be_visible()
    for route in held:
        route.continue_()
    expect(page.locator("input[name=role][value=health-worker]")).to_be_checked()
    assert page.locator("#search-words").input_value() == "arson"
    is_down[0] = False
    page.press("#search-words", "Enter")
    expect(page.locator("#list")).to_contain_text("for “arson”")
    assert page.url.endswith("?q=arson&role=health-worker")


def listed(page: Page, url: str) -> list[str]:
    """The ids of the rows on a page that nobody has narrowed."""
    page.goto(url)
    return rows(page)


def test_more_rows_that_do_not_load_are_told_and_come_when_asked_again(page: Page, address):
    is_down = [False]
    page.route("**/records-*", lambda one: one.abort() if is_down[0] else one.continue_())
    page.goto(f"{address}browse/?minutes=480")
    settled(page)
    first = rows(page)
    is_down[0] = True
    page.locator(".hub-more").click()
    expect(page.locator(".hub-finder__sorry")).to_have_text(
        "That did not load. Check the connection and try again, or reload the page."
    )
    is_down[0] = False
    page.locator(".hub-more").click()
    expect(page.locator(".hub-finder__sorry")).to_have_count(0)
    shown = rows(page)
    assert len(shown) == len(first) + 24 == len(set(shown))
    assert shown[: len(first)] == first
    all_pages = ("browse/", "browse/page/2/")
    in_order = [one for url in all_pages for one in listed(page, address + url)]
    assert shown == in_order[: len(shown)]


def test_another_word_for_a_term_finds_it_and_is_not_shown(browse: Page):
    for facet, typed, label in (
        ("role", "nurse", "Health worker"),
        ("role", "gp", "Health worker"),
        ("topic", "coproduction", "Co-production"),
        ("topic", "drugs", "Multiple disadvantage"),
        ("topic", "homeless", "Getting and keeping a home"),
    ):
        browse.get_by_label(f"Find in {facet}s").fill(typed)
        left = browse.locator(f"details[data-name={facet}] li:visible")
        expect(left.filter(has_text=label)).to_have_count(1)
        expect(left.nth(5)).to_have_count(0)
        assert typed not in " ".join(left.all_inner_texts()).lower().split()


def test_a_box_that_can_be_ticked_stands_out_in_the_dark(browser: Browser, address):
    with browser.new_context(color_scheme="dark") as context:
        page = context.new_page()
        page.goto(f"{address}browse/?role=housing-officer&outcome=did-not-work&minutes=10")
        settled(page)
        edges = [
            page.locator(f".hub-facets input[type=checkbox]{state}:not(:checked)").first.evaluate(
                "(box) => getComputedStyle(box).borderTopColor"
            )
            for state in (":enabled", ":disabled")
        ]
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        free, taken = (contrast(edge, ground) for edge in edges)
        assert free > 4.5
        assert free > 2.5 * taken
