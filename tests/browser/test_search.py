"""Searching in one's own words: from any page, with facets, with Back, without harm."""

import re
from pathlib import Path
from typing import ClassVar
from urllib.parse import quote

import pytest
from browsing import QuietHandler, serving
from finding import (
    LISTEN,
    STATUS,
    ask,
    chips,
    heading,
    rows,
    scroll_to,
    settled,
    state,
    tick,
    typed,
    wait_until,
)
from playwright.sync_api import Browser, Page, Request, Route, expect

HOSTILE = [
    "<img src=x onerror=window.__pwned=1>",
    "</script><script>window.__pwned=1</script>",
    "\"'`“”«»",
    "👩‍🚒🔥",
    "Στέγη για όλους",
    "مأوى للجميع",
    "x" * 300,
    "*",
    "~",
    "**~~^^::",
    "-",
    "+arson -arson",
    "title:",
    "nosuchfield:arson",
    "__proto__ constructor toString",
    "%00%ff &#60; \\u003c",
    " ",
]

# On the page itself, because a busy machine passes keys on with pauses that nobody makes.
TYPE = """async (words) => {
  const box = document.activeElement;
  for (const letter of words) {
    box.value += letter;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 30));
  }
}"""

ARSON = re.compile(r"^\d+ results for “arson”")

# So that a test can end it.
KEEP_WORKER = """const Plain = Worker;
window.Worker = class extends Plain {
  constructor(...args) {
    super(...args);
    window.finderWorker = this;
  }
};"""


@pytest.fixture
def search(page: Page, address) -> Page:
    """The search page, as it loads."""
    page.goto(f"{address}search/")
    page.wait_for_selector(".hub-facets input[name='role']")
    return page


def test_any_page_leads_to_results(page: Page, address):
    page.goto(f"{address}modules/permission-to-fail/")
    page.get_by_role("searchbox", name="Search the hub").fill("arson")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=arson")
    settled(page)
    assert rows(page)
    assert heading(page) == f"{len(rows(page))} results for “arson”, best match first"
    assert page.locator("#search-words").input_value() == "arson"
    assert page.title().startswith("arson – Search")


def test_the_page_searches_in_a_worker(search: Page):
    search.fill("#search-words", "arson")
    expect(search.locator("#list")).to_contain_text("for “arson”")
    (worker,) = search.workers
    assert worker.url.endswith("/components/finder/data-worker.mjs")


@pytest.mark.parametrize("hindrance", ["not offered", "not found", "another kind of file"])
def test_where_no_worker_can_start_the_page_searches_itself(page: Page, address, hindrance):
    if hindrance == "not offered":
        page.add_init_script("delete window.Worker")
    elif hindrance == "not found":
        page.route("**/data-worker.mjs", lambda route: route.fulfill(status=404))
    else:
        page.route("**/data-worker.mjs", lambda route: route.fulfill(body="<p>Sign in</p>"))
    page.goto(f"{address}search/?q=co-production")
    expect(page.locator("#list")).to_contain_text("for “co-production”")
    marked = page.locator(".hub-row mark").first
    expect(marked).to_have_text(re.compile("^co-production$", re.IGNORECASE))
    page.fill("#search-words", "+zzz")
    expect(page.locator(".hub-finder__nothing")).to_contain_text("“zzz”")


def test_a_worker_that_does_not_start_is_not_waited_for(page: Page, address):
    page.route("**/data-worker.mjs", lambda _: None)
    page.goto(f"{address}search/?q=arson")
    expect(page.locator(STATUS)).to_have_text("Still loading. The connection may be slow.")
    expect(page.locator("#list")).to_contain_text("for “arson”", timeout=15_000)
    expect(page.locator(STATUS)).to_contain_text("for “arson”")
    expect(page.locator(".hub-finder__sorry")).to_have_count(0)


@pytest.mark.parametrize("url", ["search/?q=prison", "browse/?role=housing-officer"])
def test_a_list_that_has_come_is_not_said_to_be_still_loading(page: Page, address, url):
    def hold(_: Route) -> None:
        pass

    page.route("**/records-*", hold)
    page.goto(address + url)
    expect(page.locator(STATUS)).to_have_text("Still loading. The connection may be slow.")
    page.unroute("**/records-*", hold)
    expect(page.locator("#list")).to_contain_text(re.compile(r"^\d+ results"))
    expect(page.locator(STATUS)).to_contain_text("results")
    expect(page.locator(".hub-finder__sorry")).to_have_count(0)


@pytest.mark.parametrize("late", ["**/facets-*.json", "**/finding.mjs"])
def test_what_is_asked_before_the_page_can_answer_is_said_to_be_on_its_way(
    page: Page, address, late
):
    def hold(_: Route) -> None:
        pass

    page.route(late, hold)
    page.goto(f"{address}search/")
    page.locator("#search-words").press_sequentially("arson")
    page.keyboard.press("Enter")
    expect(page.locator(".hub-finder__results")).to_have_css("opacity", "0.4")
    expect(page.locator(STATUS)).to_have_text("Still loading. The connection may be slow.")
    expect(page.locator(".hub-finder__sorry")).to_be_visible()
    page.unroute(late, hold)
    expect(page.locator("#list")).to_contain_text("results for “arson”")
    expect(page.locator(".hub-finder__results")).to_have_css("opacity", "1")
    expect(page.locator(".hub-finder__sorry")).to_have_count(0)


def test_a_list_stays_faded_until_the_last_of_what_was_asked_is_there(page: Page, address):
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/facets-*.json", hold)
    page.route("**/postings-*", hold)
    page.goto(f"{address}search/")
    page.fill("#search-words", "police")
    page.wait_for_timeout(300)
    page.fill("#search-words", "arson")
    page.press("#search-words", "Enter")
    expect(page.locator(".hub-finder__results")).to_have_css("opacity", "0.4")
    held.pop(0).continue_()
    wait_until(page, "location.search", "?q=arson")
    page.wait_for_timeout(600)
    expect(page.locator(".hub-finder__results")).to_have_css("opacity", "0.4")
    page.unroute_all()
    expect(page.locator("#list")).to_contain_text("results for “arson”")


@pytest.mark.parametrize("missing", ["**/hub.mjs", "**/finder.mjs"])
@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("search/?q=prison", "Searching has not started"),
        ("browse/?role=housing-officer", "Narrowing the list has not started"),
    ],
)
def test_a_page_whose_script_does_not_load_says_so_after_a_while(
    page: Page, address, url, said, missing
):
    page.route(missing, lambda one: one.fulfill(status=503))
    page.goto(address + url)
    told = page.locator(".hub-finder__late")
    expect(told).not_to_be_visible()
    expect(told).to_be_visible(timeout=15_000)
    expect(told).to_contain_text(said)
    promises = page.get_by_text("as you type")
    expect(promises.locator("visible=true")).to_have_count(0)


def test_a_page_whose_script_loads_never_says_that_it_did_not(search: Page):
    search.wait_for_timeout(6000)
    expect(search.locator(".hub-finder__late")).not_to_be_visible()


def test_a_worker_that_ends_is_replaced(page: Page, address):
    page.add_init_script(KEEP_WORKER)
    page.goto(f"{address}search/?q=housing")
    expect(page.locator("#list")).to_contain_text("for “housing”")
    page.evaluate("window.finderWorker.dispatchEvent(new ErrorEvent('error'))")
    page.get_by_role("button", name="more").click()
    expect(page.locator(".hub-row").nth(12)).to_be_visible()
    page.evaluate("window.finderWorker.dispatchEvent(new ErrorEvent('error'))")
    page.fill("#search-words", "co-production")
    expect(page.locator("#list")).to_contain_text("for “co-production”")
    expect(page.locator(".hub-row mark").first).to_be_visible()
    assert len(page.workers) == 1


def test_what_every_search_needs_is_fetched_once_however_many_workers_end(page: Page, address):
    page.add_init_script(KEEP_WORKER)
    needed: list[str] = []

    def note(request: Request) -> None:
        if re.search("/(lengths|names)-", request.url):
            needed.append(request.url)

    page.on("request", note)
    page.goto(f"{address}search/?q=housing")
    settled(page)
    assert len(needed) == 2
    page.evaluate("window.finderWorker.dispatchEvent(new ErrorEvent('error'))")
    page.fill("#search-words", "arson")
    expect(page.locator("#list")).to_contain_text(ARSON)
    assert len(needed) == 2


def test_what_a_worker_leaves_open_when_it_ends_is_asked_again(page: Page, address):
    page.add_init_script(KEEP_WORKER)
    page.goto(f"{address}search/?q=housing")
    settled(page)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/postings-*", hold)
    page.fill("#search-words", "arson")
    expect(page.locator(".hub-finder__results[data-behind]")).to_be_attached()
    page.wait_for_timeout(300)
    assert held
    page.evaluate("window.finderWorker.dispatchEvent(new ErrorEvent('error'))")
    page.unroute("**/postings-*", hold)
    expect(page.locator("#list")).to_contain_text(ARSON)


def test_a_worker_that_is_stopped_and_does_not_tell_is_done_without(page: Page, address):
    page.add_init_script(KEEP_WORKER)
    page.goto(f"{address}search/?q=housing")
    settled(page)
    page.evaluate("window.finderWorker.terminate()")
    page.fill("#search-words", "arson")
    expect(page.locator("#list")).to_contain_text(ARSON, timeout=15_000)
    expect(page.locator(".hub-finder__sorry")).to_have_count(0)
    assert page.workers == []
    typed(page, "co-production")
    page.get_by_role("button", name="Show").locator("visible=true").first.click()
    expect(page.locator(".hub-row").nth(12)).to_be_visible()
    assert page.workers == []


def test_a_worker_that_waits_for_a_slow_connection_is_waited_for(page: Page, address):
    page.goto(f"{address}search/?q=housing")
    settled(page)
    (worker,) = page.workers

    def hold(_: Route) -> None:
        pass

    page.route("**/postings-*", hold)
    page.fill("#search-words", "arson")
    page.wait_for_timeout(8000)
    assert page.workers == [worker]
    page.unroute("**/postings-*", hold)
    expect(page.locator("#list")).to_contain_text(ARSON)
    assert page.workers == [worker]


def test_results_come_while_typing_and_are_said_once(search: Page):
    assert search.locator(STATUS).inner_text() == ""
    search.evaluate(LISTEN)
    length = search.evaluate("history.length")
    search.locator("#search-words").focus()
    search.evaluate(TYPE, "commission")
    settled(search)
    search.wait_for_timeout(600)
    assert search.url.endswith("search/?q=commission")
    assert search.evaluate("history.length") == length
    assert search.evaluate("window.said") == [heading(search).removesuffix(", best match first")]
    assert search.evaluate("document.activeElement.id") == "search-words"


def test_a_few_rows_come_with_each_key_and_the_others_when_typing_ends(search: Page):
    search.evaluate(
        """() => {
          window.counts = [];
          const list = document.querySelector(".hub-finder__results");
          new MutationObserver(() => counts.push(list.querySelectorAll(".hub-row").length))
            .observe(list, { childList: true, subtree: true });
        }"""
    )
    search.locator("#search-words").focus()
    search.evaluate(TYPE, "housing")
    expect(search.locator(".hub-finder__results .hub-row")).to_have_count(12)
    expect(search.locator(".hub-more")).to_have_count(1)
    assert sorted(set(search.evaluate("counts"))) == [4, 12]
    assert search.title().startswith("housing – ")
    ids = rows(search)
    assert len(set(ids)) == 12
    search.press("#search-words", "Enter")
    settled(search)
    assert rows(search) == ids


def test_rows_that_do_not_load_after_typing_are_offered(search: Page):
    shown = search.locator(".hub-finder__results .hub-row")
    search.route("**/records-*", lambda one: one.abort() if shown.count() == 4 else one.continue_())
    search.locator("#search-words").focus()
    search.evaluate(TYPE, "housing")
    expect(search.locator(".hub-more")).to_have_text(re.compile(r"Show \d+ more"))
    ids = rows(search)
    assert len(ids) == 4
    expect(search.locator(STATUS)).to_contain_text("That did not load.")
    search.unroute("**/records-*")
    search.locator(".hub-more").click()
    expect(shown).not_to_have_count(4)
    assert rows(search)[:4] == ids
    assert len(set(rows(search))) == shown.count() > 12
    expect(search.locator(STATUS)).to_be_empty()


def test_what_there_is_is_said_again_after_rows_did_not_load(search: Page):
    shown = search.locator(".hub-finder__results .hub-row")
    search.route("**/records-*", lambda one: one.abort() if shown.count() == 4 else one.continue_())
    search.locator("#search-words").focus()
    search.evaluate(TYPE, "housing")
    expect(search.locator(STATUS)).to_contain_text("That did not load.")
    search.unroute("**/records-*")
    search.keyboard.press("Enter")
    expect(shown).to_have_count(12)
    expect(search.locator(STATUS)).to_have_text(re.compile(r"^\d+ results for “housing”$"))


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("Comissioning", "“Comissioning” was read as commissioning."),
        ("arson zzzqqq", "“zzzqqq” was left out."),
        ("+zzzqqq", "“zzzqqq” is in no resource."),
        ("z* arson", "“z*” is too short."),
        ("prison AND housing", "“AND” is read as a plain word."),
    ],
)
def test_how_words_were_read_is_said_once_after_the_count(search: Page, query, said):
    search.evaluate(LISTEN)
    ask(search, query)
    search.wait_for_timeout(600)
    (heard,) = search.evaluate("window.said")
    assert re.fullmatch(rf"\d+ results? for “{re.escape(query)}”\. {re.escape(said)}", heard)


def test_words_that_were_typed_without_enter_are_a_place_to_come_back_to(search: Page):
    typed(search, "housing")
    expect(search.locator(".hub-finder__results .hub-row")).to_have_count(12)
    settled(search)
    found = state(search)
    tick(search, "kind", "module")
    search.locator(".hub-row__title a").first.click()
    search.wait_for_url("**/modules/*/")
    search.go_back()
    wait_until(search, "location.search", "?q=housing&kind=module")
    settled(search)
    search.go_back()
    wait_until(search, "location.search", "?q=housing")
    expect(search.locator("#list")).to_have_text(found["heading"])
    # Where the box stood that was ticked.
    assert state(search) | {"y": 0} == found
    search.go_back()
    wait_until(search, "location.search", "")


@pytest.mark.parametrize("how", ["chosen", "typed"])
def test_minutes_after_words_leave_a_way_back_to_the_words(search: Page, how):
    typed(search, "housing")
    settled(search)
    if how == "chosen":
        tick(search, "minutes", "10")
    else:
        search.locator("details[data-name=time]").evaluate("(one) => { one.open = true; }")
        search.locator(".hub-facets__minutes input").press_sequentially("10")
    wait_until(search, "location.search", "?q=housing&minutes=10")
    settled(search)
    search.go_back()
    wait_until(search, "location.search", "?q=housing")
    expect(search.locator("#list")).to_contain_text("for “housing”")
    assert chips(search) == []


def test_typing_that_ends_where_it_began_leaves_the_way_back(search: Page):
    ask(search, "arson")
    typed(search, "arson fire")
    typed(search, "arson")
    search.go_back()
    wait_until(search, "document.querySelector('#search-words').value", "arson")
    typed(search, "arson police")
    search.go_back()
    wait_until(search, "location.search", "?q=arson")
    expect(search.locator("#list")).to_contain_text("for “arson”")


def test_back_to_a_whole_word_is_not_back_to_one_on_its_way(page: Page, address):
    page.goto(f"{address}search/?q=hous")
    settled(page)
    none = heading(page)
    typed(page, "housi")
    typed(page, "hous")
    expect(page.locator("#list")).not_to_have_text(none)
    page.go_back()
    expect(page.locator("#list")).to_have_text(none)


def test_a_box_that_is_ticked_while_the_page_loads_is_on(page: Page, address):
    held = []
    page.route("**/facets-*.json", lambda route: held.append(route))  # noqa: PLW0108
    page.goto(f"{address}search/?q=housing&kind=module")
    box = page.locator("[name=kind][value=module]")
    box.wait_for(state="attached")
    box.evaluate("(box) => { box.closest('details').open = true; box.checked || box.click(); }")
    for _ in range(100):
        if held:
            break
        page.wait_for_timeout(20)
    held[0].continue_()
    expect(page.locator("#list")).to_contain_text("“housing”")
    assert page.url.endswith("?q=housing&kind=module")
    assert box.is_checked()


def test_a_word_on_its_way_stays_one_when_something_else_is_chosen(search: Page):
    search.locator("#search-words").focus()
    search.evaluate(TYPE, "hous")
    expect(search.locator(STATUS)).to_contain_text("“hous”")
    shown = search.locator("label", has=search.locator("[name=kind][value=module]"))
    promised = shown.locator(".hub-terms__count").text_content().split()[0]
    tick(search, "kind", "module")
    assert search.locator("#list").get_attribute("data-count") == promised
    before = rows(search)
    search.locator(".hub-row a").first.click()
    search.wait_for_url("**/modules/*/")
    search.go_back()
    wait_until(search, "document.querySelector('#list').dataset.count", promised)
    assert rows(search) == before
    assert search.locator("#search-words").input_value() == "hous"
    search.press("#search-words", "Enter")
    expect(search.locator("#list")).to_have_text("0 results for “hous”")


def test_what_was_found_is_marked_and_shows_where_it_stands(search: Page):
    ask(search, "co-production")
    marked = search.locator(".hub-row mark").all_inner_texts()
    assert any(one.lower() == "co-production" for one in marked)
    link = search.locator(".hub-row__parts a").first
    target = link.get_attribute("href")
    assert "#" in target
    link.click()
    search.wait_for_url(re.compile("#"))
    assert search.evaluate("document.getElementById(location.hash.slice(1)) !== null")


def test_words_and_facets_work_together(search: Page):
    ask(search, "learning")
    before = set(rows(search))
    count = int(search.locator("#list").get_attribute("data-count"))
    shown = search.locator("label", has=search.locator("[name=kind][value=toolkit]"))
    promised = shown.locator(".hub-terms__count").text_content().split()[0]
    tick(search, "kind", "toolkit")
    assert search.locator("#list").get_attribute("data-count") == promised
    assert int(promised) < count
    assert before
    assert search.url.endswith("search/?q=learning&kind=toolkit")
    search.get_by_role("button", name="Clear all").click()
    expect(search.locator("#list")).to_contain_text(f"{count} results for “learning”")


def test_a_synonym_says_what_it_is_called_here(search: Page):
    ask(search, "rough sleeping")
    note = search.locator(".hub-finder__note").first
    expect(note).to_have_text(
        "No resource says “rough sleeping” in so many words. It belongs to the topic "
        "Getting and keeping a home, whose resources match it."
    )
    ask(search, "arson")
    expect(note).to_have_text(
        "Showing results for arson and for the topic Getting and keeping a home, where it belongs."
    )
    assert rows(search)
    assert note.locator("a").get_attribute("href").endswith("topics/housing-access/")


def test_a_typing_error_is_mended_and_told(search: Page):
    ask(search, "comissioning")
    expect(search.locator(".hub-finder__note").first).to_contain_text("comissioning")
    assert rows(search)


def test_no_results_lead_on(search: Page):
    ask(search, "zzzqqq")
    assert heading(search) == "0 results for “zzzqqq”"
    assert search.locator(STATUS).inner_text() == "0 results for “zzzqqq”"
    expect(search.locator(".hub-finder__nothing > p").first).to_contain_text("“zzzqqq” yet")
    assert search.locator(".hub-finder__nothing a.hub-chip").count() > 10
    assert search.locator(".hub-finder__missing a").count() == 1


def test_no_results_with_filters_offer_to_drop_one(search: Page, address):
    search.goto(f"{address}search/?q=arson&level=introductory&kind=toolkit")
    settled(search)
    assert heading(search) == "0 results for “arson”"
    ways = search.locator(".hub-finder__way").all_inner_texts()
    assert ways
    search.locator(".hub-finder__way").first.click()
    wait_until(search, "Number(document.querySelector('#list').dataset.count) > 0")
    assert search.evaluate("document.activeElement.id") == "list"


def test_too_few_minutes_say_how_many_the_shortest_takes(search: Page, address):
    search.goto(f"{address}search/?q=fire&minutes=1")
    settled(search)
    told = search.locator(".hub-finder__nothing > p").first
    expect(told).to_contain_text("take longer than 1 minute. The shortest of these takes ")
    all_of_them = re.match(r"(\d+) results", told.inner_text())[1]
    remove = search.get_by_role("button", name="Remove Up to 1 minute")
    assert remove.inner_text().endswith(f" to see {all_of_them}")
    choose = told.get_by_role("button", name="Choose up to ")
    minutes, count = re.findall(r"\d+", choose.inner_text())
    choose.click()
    wait_until(search, "location.search", f"?q=fire&minutes={minutes}")
    wait_until(search, "document.querySelector('#list').dataset.count", count)
    assert search.evaluate("document.activeElement.id") == "list"
    found = search.locator(".hub-row__minutes").all_inner_texts()
    assert found == [f"{minutes} min"] * int(count)


def test_longer_than_an_hour_says_that_nothing_is(search: Page, address):
    search.goto(f"{address}search/?q=fire&minutes=longer")
    settled(search)
    told = search.locator(".hub-finder__nothing > p").first
    expect(told).to_have_text(re.compile(r"^\d+ results take an hour or less\.$"))


def test_several_values_of_a_facet_are_left_out_together(search: Page, address):
    search.goto(f"{address}search/?q=arson&kind=module&role=learning-lead,policy-maker")
    settled(search)
    assert heading(search) == "0 results for “arson”"
    way = search.get_by_role("button", name=re.compile("^Remove .+ or .+ to see"))
    count = way.inner_text().rsplit(" ", 1)[1]
    way.click()
    wait_until(search, "document.querySelector('#list').dataset.count", count)
    assert search.url.endswith("?q=arson&kind=module")


def test_search_filter_open_and_back_three_deep(search: Page):
    states = []
    ask(search, "people")
    scroll_to(search, 500)
    states.append(state(search))
    for facet, value in (("role", "commissioner"), ("minutes", "10")):
        search.locator(f"input[name='{facet}'][value='{value}']").evaluate("(box) => box.click()")
        wait_until(search, f"location.search.includes('{value}')")
        settled(search)
        scroll_to(search, 250)
        states.append(state(search))
    assert len({one["heading"] for one in states}) == 3
    search.locator(".hub-row__title a").nth(1).click()
    search.wait_for_url(lambda url: "search" not in url)
    for expected in reversed(states):
        search.go_back()
        wait_until(search, "location.href", expected["url"])
        expect(search.locator("#list")).to_have_text(expected["heading"])
        wait_until(search, f"Math.abs(scrollY - {expected['y']}) < 3")
        assert state(search) == expected
    search.go_back()
    wait_until(search, "location.search", "")
    expect(search.locator("#list")).to_have_text("Find it in your own words")
    assert search.locator("#search-words").input_value() == ""
    for expected in states:
        search.go_forward()
        wait_until(search, "location.href", expected["url"])
        expect(search.locator("#list")).to_have_text(expected["heading"])
        assert chips(search) == expected["chips"]


def test_no_query_does_harm(search: Page, address):
    asked, wrong = [], []
    search.on("request", lambda request: asked.append(request.url))
    search.on("pageerror", lambda error: wrong.append(str(error)))
    search.on("console", lambda message: wrong.append(message.text))
    search.on("dialog", lambda dialog: (wrong.append(dialog.message), dialog.dismiss()))
    for words in HOSTILE:
        search.fill("#search-words", words)
        search.wait_for_timeout(170)
        search.press("#search-words", "Enter")
        if words.strip():
            expect(search.locator("#list")).to_contain_text(words.strip()[:39])
        assert search.evaluate("document.documentElement.scrollWidth") <= 1280
        assert len(search.url) < 2100
        assert wrong == [], words
    assert search.evaluate("window.__pwned") is None
    assert [one for one in asked if not one.startswith(address)] == []


@pytest.mark.parametrize("words", [HOSTILE[0], HOSTILE[5], HOSTILE[14]])
def test_an_address_with_any_query_does_no_harm(page: Page, address, words):
    wrong = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(f"{address}search/?q={quote(words)}&role={quote(words)}&minutes={quote(words)}")
    settled(page)
    assert words in heading(page)
    assert page.locator("#search-words").input_value() == words
    assert page.evaluate("window.__pwned") is None
    assert wrong == []


def test_the_keyboard_alone_finds_narrows_and_opens(page: Page, address):
    page.goto(address)
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "header-words":
            break
    page.keyboard.type("commissioning")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=commissioning")
    settled(page)
    before = int(page.locator("#list").get_attribute("data-count"))
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "checkbox":
            break
    page.keyboard.press("Space")
    wait_until(page, "location.search.includes('role=')")
    assert int(page.locator("#list").get_attribute("data-count")) <= before
    page.evaluate("document.querySelector('#search-words').focus()")
    for _ in range(3):
        page.keyboard.press("Tab")
        if "Skip to the results" in page.evaluate("document.activeElement.textContent"):
            break
    page.keyboard.press("Enter")
    wait_until(page, "document.activeElement.id", "list")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    wait_until(page, "location.search.includes('role=')", wanted=False)


def test_without_scripts_the_search_page_says_so_and_leads_on(plain_page: Page, address):
    plain_page.goto(address)
    plain_page.locator(".hub-header__search button").click()
    plain_page.wait_for_url("**/search/?q=")
    assert plain_page.locator(".hub-search__off").is_visible()
    assert not plain_page.locator(".hub-search, .hub-search__ways, #list").first.is_visible()
    assert "as you type" not in plain_page.inner_text("main")
    plain_page.get_by_role("heading", name="Find it by its topic, your role").is_visible()
    for name in ("Housing officer", "Co-production", "Up to 10 minutes"):
        assert plain_page.locator(".hub-facets a", has_text=name).first.is_visible()
    plain_page.locator(".hub-facets a", has_text="Co-production").click()
    plain_page.wait_for_url("**/topics/co-production/")


def test_searching_works_below_any_address(hub, browser: Browser, tmp_path):
    (tmp_path / "a" / "hub").mkdir(parents=True)
    (tmp_path / "a" / "hub").rmdir()
    (tmp_path / "a" / "hub").symlink_to(hub.folder)
    with serving(tmp_path) as address, browser.new_context() as context:
        page = context.new_page()
        missing = []
        page.on("response", lambda answer: missing.append(answer.url) if answer.status > 399 else 0)
        page.goto(f"{address}a/hub/search/?q=arson")
        settled(page)
        page.locator(".hub-row__title a").first.click()
        page.wait_for_url(lambda url: "search" not in url)
        assert page.url.startswith(f"{address}a/hub/")
        assert missing == []


def test_a_narrow_phone_needs_no_sideways_scroll_in_any_state(browser: Browser, address):
    with browser.new_context(viewport={"width": 320, "height": 640}) as context:
        page = context.new_page()
        for query in ("q=arson", f"q={'w' * 300}", "q=learning&role=commissioner&minutes=10"):
            page.goto(f"{address}search/?{query}")
            settled(page)
            assert page.evaluate("document.documentElement.scrollWidth") <= 320
            page.get_by_role("button", name="Narrow the list").click()
            assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_what_is_typed_over_a_finished_search_leaves_a_way_back_to_it(search: Page):
    ask(search, "arson")
    found = heading(search)
    search.fill("#search-words", "housing")
    wait_until(search, "new URLSearchParams(location.search).get('q') === 'housing'")
    search.press("#search-words", "Enter")
    search.go_back()
    wait_until(search, "new URLSearchParams(location.search).get('q') === 'arson'")
    expect(search.locator("#search-words")).to_have_value("arson")
    expect(search.locator("#list")).to_have_text(found)
    search.go_back()
    wait_until(search, "location.search === ''")


def test_words_that_pages_write_as_one_are_looked_for_as_one_too(search: Page):
    ask(search, "Neuro divergent")
    note = search.locator(".hub-finder__note")
    expect(note).to_have_text("“Neuro divergent” was looked for as one word, too: neurodivergent.")
    apart = rows(search)
    note.get_by_role("link", name="neurodivergent").click()
    settled(search)
    expect(note).to_have_count(0)
    assert rows(search) == apart


def test_a_word_that_no_page_says_is_told(search: Page):
    ask(search, "arson zzzqqq")
    note = search.locator(".hub-finder__note").first
    expect(note).to_have_text("No resource says “zzzqqq”, so it was left out.")


def test_of_many_words_that_no_page_says_a_few_are_named_in_one_note(search: Page):
    notes = search.locator(".hub-finder__note", has_text="left out")
    ask(search, "arson zzzqqq qqqxxx")
    expect(notes).to_have_text("No resource says “zzzqqq” or “qqqxxx”, so they were left out.")
    ask(search, "arson zzzqqq qqqxxx xxxyyy yyyzzz wwwqqq")
    expect(notes).to_have_text(
        "No resource says “zzzqqq”, “qqqxxx”, “xxxyyy” or 2 more, so they were left out."
    )


@pytest.mark.parametrize("narrowed", ["", "&kind=toolkit&level=advanced"])
def test_a_mistyped_word_that_is_not_shown_is_told_as_read_as_another(search: Page, narrowed):
    search.goto(f"{search.url}?q=sucide{narrowed}")
    settled(search)
    expect(search.locator(".hub-finder__note").first).to_have_text(
        "No resource says “sucide”, so it was read as a word like it. The nearest topic is "
        "Mental health and waiting for help."
    )


def test_a_mistyped_word_that_no_page_says_is_told_where_filters_leave_nothing(search: Page):
    search.goto(f"{search.url}?q=depresion&kind=toolkit&level=advanced")
    settled(search)
    expect(search.locator(".hub-finder__note")).to_have_text(
        "No resource says “depresion”, so it was read as depression."
    )


def test_an_everyday_word_that_no_page_says_leads_to_the_nearest_topic(search: Page):
    ask(search, "Suicide")
    note = search.locator(".hub-finder__note").first
    expect(note).to_have_text(
        "No resource says “Suicide” yet. The nearest topic is "
        "Mental health and waiting for help, whose resources match it."
    )
    assert rows(search)
    search.goto(f"{search.url}&kind=toolkit&level=advanced")
    settled(search)
    near = search.locator(".hub-finder__nothing a.hub-chip")
    assert near.all_inner_texts() == ["Mental health and waiting for help"]


def test_a_list_narrows_to_what_holds_all_words_and_widens_again(search: Page):
    ask(search, "prison housing")
    note = search.locator(".hub-finder__note").last
    count = int(note.inner_text().split()[0])
    note.get_by_role("link").click()
    expect(search.locator("#list")).to_contain_text(f"{count} results for “+prison +housing”")
    assert search.url.endswith("?q=%2Bprison%20%2Bhousing")
    assert search.evaluate("document.activeElement.id") == "list"
    search.get_by_role("link", name="Show what matches any of them").click()
    expect(search.locator("#list")).to_contain_text("results for “prison housing”")


def test_and_and_not_lead_to_what_they_mean_and_or_needs_nothing(search: Page):
    note = search.locator(".hub-finder__note", has_text="plain word")
    ask(search, "prison AND housing")
    expect(note).to_contain_text("AND is read as a plain word here. To find what has all words (")
    assert search.get_by_text("all your words").count() == 0
    count = re.search(r"\((\d+) of these\)", note.inner_text())[1]
    note.get_by_role("link", name="+prison +housing").click()
    expect(search.locator("#list")).to_contain_text(f"{count} results for “+prison +housing”")
    assert search.evaluate("document.activeElement.id") == "list"
    expect(note).to_have_count(0)
    ask(search, "housing NOT prison")
    expect(note.get_by_role("link")).to_have_attribute("href", "?q=housing%20-prison")
    ask(search, "arson OR prison")
    expect(note).to_have_text(
        "OR is read as a plain word here. What matches any of your words is found already."
    )
    ask(search, "housing and prison")
    expect(note).to_have_count(0)


def test_operators_that_lead_nowhere_are_no_link(search: Page):
    note = search.locator(".hub-finder__note", has_text="plain word")
    ask(search, "housing AND zzzqqq")
    expect(note).to_have_text(
        "AND is read as a plain word here. +housing +zzzqqq asks for that, and finds none of these."
    )
    assert note.get_by_role("link").count() == 0
    ask(search, "qqqzzz AND zzzqqq")
    expect(note).to_have_text("AND is read as a plain word here.")


def test_a_mistyped_word_in_a_field_is_told_and_leads_on_where_nothing_is_found(search: Page):
    note = search.locator(".hub-finder__note").first
    ask(search, "title:Comissioning")
    expect(note).to_have_text("No resource says “Comissioning”, so it was read as commissioning.")
    assert rows(search)
    ask(search, "title:Arosn")
    assert heading(search) == "0 results for “title:Arosn”"
    expect(note).to_have_text("No resource says “Arosn”, so it was read as arson.")
    search.locator(".hub-finder__nothing").get_by_role("button", name="arson", exact=True).click()
    expect(search.locator("#list")).to_contain_text("results for “arson”")


def test_a_mistyped_word_with_a_plus_stays_and_the_words_near_it_are_named(search: Page):
    ask(search, "housing +Comissioning")
    expect(search.locator(".hub-finder__nothing > p").first).to_have_text(
        "The hub has nothing that says “Comissioning” yet. Near it: commissioning."
    )
    first = search.locator(".hub-finder__nothing button.hub-chip").first
    assert first.inner_text() == "housing +commissioning"
    first.click()
    expect(search.locator("#list")).to_contain_text("results for “housing +commissioning”")
    assert rows(search)


def test_a_dead_end_offers_the_words_and_the_topics_that_there_are(search: Page):
    ask(search, '"hostel zzzqqq" +commissioning')
    chips_there = search.locator(".hub-finder__nothing .hub-chip").all_inner_texts()
    assert chips_there[:2] == ["hostel zzzqqq +commissioning", "commissioning"]
    assert "Getting and keeping a home" in chips_there
    assert len(chips_there) < 10
    search.get_by_role("button", name="commissioning", exact=True).click()
    expect(search.locator("#list")).to_contain_text("results for “commissioning”")


def test_a_finished_search_answers_what_was_asked_and_offers_the_beginning(search: Page):
    search.fill("#search-words", "men")
    expect(search.locator("#list")).to_contain_text("results for “men”")
    assert search.locator(".hub-row").count()
    search.press("#search-words", "Enter")
    expect(search.locator("#list")).to_have_text("0 results for “men”")
    first = search.locator(".hub-finder__nothing button.hub-chip").first
    assert first.inner_text() == "men*"
    first.click()
    expect(search.locator("#list")).to_contain_text("results for “men*”")
    assert rows(search)


def test_every_word_to_try_leads_to_something(search: Page):
    words = search.locator(".hub-finder__nothing button.hub-chip")
    ask(search, '"not for"')
    assert words.count() == 0
    ask(search, '"hostel zzzqqq" +commissioning')
    offered = words.all_inner_texts()
    assert len(offered) == 2
    for word in offered:
        ask(search, word)
        assert rows(search), word


def test_a_query_is_never_in_two_pairs_of_quotes(search: Page):
    ask(search, '"not for"')
    advice = search.locator(".hub-finder__nothing > p").first
    expect(advice).to_contain_text('Words such as "not for" are on nearly every page')
    search.goto(f"{search.url}&role=commissioner")
    settled(search)
    way = search.get_by_role("button", name="Look without")
    assert way.inner_text().startswith('Look without "not for" to see ')


def test_a_phrase_leaves_a_way_back_to_any_of_the_words(search: Page):
    ask(search, '"lived experience" housing')
    search.get_by_role("link", name="Show only th").click()
    expect(search.locator("#list")).to_contain_text('"lived experience" +housing')
    search.get_by_role("link", name="Show what matches any of them").click()
    wait_until(
        search, "new URLSearchParams(location.search).get('q')", '"lived experience" housing'
    )


def test_what_was_said_while_typing_is_not_said_again_on_enter(search: Page):
    search.locator("#search-words").press_sequentially("co-production", delay=20)
    expect(search.locator(STATUS)).to_contain_text("“co-production”")
    search.evaluate(LISTEN)
    search.press("#search-words", "Enter")
    search.wait_for_timeout(700)
    assert search.locator(STATUS).inner_text().endswith("for “co-production”")
    assert search.evaluate("window.said") == []


@pytest.mark.parametrize("answer", ["none", "a page to sign in to the network"])
def test_words_and_choices_stay_when_the_data_does_not_load(page: Page, address, answer):
    is_down = [True]

    def data(route: Route) -> None:
        if not is_down[0]:
            route.continue_()
        elif answer == "none":
            route.abort()
        else:
            route.fulfill(content_type="text/html; charset=utf-8", body="<p>Sign in</p>")

    page.route("**/postings-*", data)
    page.goto(f"{address}search/?q=arson&role=health-worker")
    expect(page.locator(".hub-finder__note")).to_contain_text("did not load")
    assert page.locator("#search-words").input_value() == "arson"
    assert page.locator("input[name=role][value=health-worker]").is_checked()
    assert chips(page) == ["Remove filter: Health worker"]
    assert heading(page) == "The results for “arson” did not load"
    assert page.locator(STATUS).inner_text().startswith("That did not load.")
    is_down[0] = False
    page.press("#search-words", "Enter")
    expect(page.locator(".hub-finder__sorry")).to_have_count(0)
    expect(page.locator("#list")).to_have_text(re.compile(r"^\d+ results? for “arson”"))


class CuttingHandler(QuietHandler):
    """Sends files of one name cut the first time, and lets the browser keep every file for good."""

    name = ""
    sent: ClassVar[list[str]] = []

    def end_headers(self):
        self.send_header("Cache-Control", "max-age=31536000, immutable")
        super().end_headers()

    def do_GET(self):  # noqa: N802
        file = Path(self.translate_path(self.path))
        if f"/{self.name}" not in self.path or self.path in self.sent:
            return super().do_GET()
        self.sent.append(self.path)
        body = file.read_bytes()[:-40]
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None


@pytest.mark.parametrize("name", ["facets-", "names-", "postings-", "records-"])
def test_a_file_that_came_cut_and_was_kept_by_the_browser_is_asked_for_again(page: Page, hub, name):
    CuttingHandler.name = name
    CuttingHandler.sent.clear()
    with serving(hub.folder, CuttingHandler) as address:
        page.goto(f"{address}search/?q=arson")
        expect(page.locator(STATUS)).to_contain_text("That did not load.")
        page.press("#search-words", "Enter")
        expect(page.locator("#list")).to_contain_text(ARSON)
        assert rows(page)


def test_nothing_untrue_stands_under_a_search_that_did_not_load(search: Page):
    ask(search, "arson")
    is_down = [True]
    search.route("**/postings-*", lambda one: one.abort() if is_down[0] else one.continue_())
    search.fill("#search-words", "police")
    search.press("#search-words", "Enter")
    expect(search.locator(".hub-finder__sorry")).to_be_visible()
    assert search.locator("#search-words").input_value() == "police"
    assert heading(search) == "The results for “police” did not load"
    assert rows(search) == []
    assert search.locator(".hub-ways a").first.is_visible()
    is_down[0] = False
    search.press("#search-words", "Enter")
    expect(search.locator("#list")).to_contain_text("for “police”, best match first")
    assert rows(search)


def test_what_is_typed_while_a_search_loads_stays_in_the_box(search: Page):
    held = [None]

    def hold(one) -> None:
        held.append(one) if held else one.continue_()

    search.route("**/postings-*", hold)
    search.fill("#search-words", "police")
    search.press("#search-words", "Enter")
    for _ in range(100):
        if len(held) > 1:
            break
        search.wait_for_timeout(20)
    box = search.locator("#search-words")
    # A key every 50 ms, so that the answer comes between two of them.
    box.evaluate(
        "(box) => { box.value += ' housing'; "
        "window.keys = setInterval(() => box.dispatchEvent(new InputEvent('input')), 50); }"
    )
    search.wait_for_timeout(100)
    waiting = held[1:]
    held.clear()
    for one in waiting:
        one.continue_()
    expect(search.locator("#list")).to_contain_text("for “police”")
    assert box.input_value() == "police housing"
    search.evaluate("clearInterval(window.keys)")
    expect(search.locator("#list")).to_contain_text("for “police housing”")


def test_a_box_that_is_ticked_at_once_after_typing_forgets_no_words(search: Page):
    search.focus("#search-words")
    search.evaluate(
        """() => {
          const words = document.querySelector("#search-words");
          words.value = "police";
          words.dispatchEvent(new InputEvent("input"));
          document.querySelector("input[name=role][value=housing-officer]").click();
        }"""
    )
    expect(search.locator("#list")).to_contain_text("for “police”")
    assert search.url.endswith("?q=police&role=housing-officer")
    assert search.locator("#search-words").input_value() == "police"


def test_a_choice_that_does_not_load_is_told(page: Page, address):
    page.goto(f"{address}search/?q=arson&level=advanced&minutes=1")
    settled(page)
    page.route("**/records-*", lambda one: one.abort())
    page.get_by_role("button", name="Remove filter: Up to 1 minute").click()
    page.get_by_role("button", name="Remove filter: Advanced").click()
    expect(page.locator(".hub-finder__sorry")).to_be_visible()
    expect(page.locator(STATUS)).to_contain_text("That did not load.")
    expect(page.locator("#list")).to_be_focused()


def test_the_focus_reaches_the_heading_when_it_says_what_there_is(page: Page, address):
    page.goto(f"{address}search/?q=arson&level=advanced")
    settled(page)
    page.evaluate(
        """() => {
          window.heard = [];
          document.querySelector("#list").addEventListener("focus", (event) => {
            window.heard.push(event.target.textContent);
          });
        }"""
    )
    page.get_by_role("button", name="Remove filter: Advanced").click()
    expect(page.locator("#list")).to_be_focused()
    assert page.evaluate("window.heard.join()") == heading(page)
    assert not heading(page).startswith("0 ")


def test_a_list_that_answers_no_more_fades_until_rows_come(page: Page, address):
    page.goto(f"{address}search/?q=arson")
    settled(page)
    results = page.locator(".hub-finder__results")
    expect(results).to_have_css("opacity", "1")
    waiting: list[Route] = []

    def hold(route: Route) -> None:
        waiting.append(route)

    page.route("**/records-*", hold)
    page.fill("#search-words", "co-production")
    expect(results).to_have_css("opacity", "0.4")
    for route in waiting:
        route.continue_()
    page.unroute("**/records-*", hold)
    expect(page.locator("#list")).to_contain_text("“co-production”")
    expect(results).to_have_css("opacity", "1")


def test_common_words_alone_are_told_for_what_they_are(search: Page):
    ask(search, "how to")
    advice = search.locator(".hub-finder__nothing > p").first
    expect(advice).to_contain_text("“how to” are on nearly every page")


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("a*", "“a*” is too short: a beginning needs two letters before the *."),
        (
            "z* title:x*",
            "“z*” and “title:x*” are too short: a beginning needs two letters before the *.",
        ),
        (
            "z* zebra",
            (
                "“z*” is too short: a beginning needs two letters before the *."
                " The hub has nothing that says “zebra” yet."
                " Try another word, or the beginning of one."
            ),
        ),
        (
            "title:*",
            "There is no word in “title:*” to look for. Type a word or two, as you would say it.",
        ),
        ("🙂", "There is no word in “🙂” to look for. Type a word or two, as you would say it."),
    ],
)
def test_a_query_with_nothing_to_look_for_is_told_the_reason(search: Page, query, said):
    ask(search, query)
    expect(search.locator(".hub-finder__nothing > p").first).to_have_text(said)


@pytest.mark.parametrize("letter", ["a", "z"])
def test_a_beginning_of_one_letter_is_told_once_beside_results(search: Page, letter):
    ask(search, f"{letter}* arson")
    expect(search.locator(".hub-finder__note").first).to_have_text(
        f"“{letter}*” is too short: a beginning needs two letters before the *."
    )
    assert search.locator(".hub-finder__note", has_text=f"“{letter}").count() == 1
    assert rows(search)


def test_an_address_may_use_labels_and_synonyms_and_is_told_what_it_got_wrong(page: Page, address):
    page.goto(f"{address}browse/?role=Commissioner,Nurse&rol=nurse&minutes=600&utm_source=x")
    settled(page)
    assert chips(page) == ["Remove filter: Commissioner", "Remove filter: Health worker"]
    assert page.url.endswith("browse/?role=commissioner,health-worker")
    assert page.locator(".hub-finder__note").all_inner_texts() == [
        "Nothing here takes more than 480 minutes, so “600” was left out.",
        "“rol” is not a way to narrow this list, so it was left out.",
    ]


def test_what_an_address_has_no_room_for_is_told(page: Page, address):
    notes = page.locator(".hub-finder__note", has_text="left out: ")
    page.goto(f"{address}search/?q=arson&q=fire&minutes=60&minutes=20")
    settled(page)
    assert notes.all_inner_texts() == [
        "“fire” was left out: an address holds one search.",
        "“Up to 20 minutes” was left out: an address holds one length of time.",
    ]
    page.goto(f"{address}search/?q=arson{'%20' * 10}{'x' * 300}police")
    settled(page)
    assert notes.all_inner_texts() == [
        "“xxxxxxpolice” was left out: one address cannot hold so much."
    ]
    page.fill("#search-words", "中" * 300)
    page.press("#search-words", "Enter")
    expect(notes).to_have_text(re.compile("^“中+…” was left out: one address cannot hold so much"))
    assert page.locator("#search-words").input_value() == "中" * 220


def test_a_very_long_word_is_shown_short_and_kept_whole_in_the_box(search: Page):
    search.fill("#search-words", "x" * 300)
    search.press("#search-words", "Enter")
    expect(search.locator("#list")).to_have_text(f"0 results for “{'x' * 39}…”")
    assert search.locator("#search-words").input_value() == "x" * 300
    assert search.title() == f"{'x' * 39}… – {search.title().split(' – ', 1)[1]}"


def test_ways_to_search_open_below_the_box(search: Page):
    search.locator("summary", has_text="Ways to search").click()
    assert search.locator(".hub-search__ways dd").first.is_visible()


def test_a_long_word_is_not_taken_for_another_that_only_begins_like_it(search: Page):
    ask(search, "affliction")
    expect(search.locator("#list")).to_contain_text("0 results")
