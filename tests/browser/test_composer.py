"""The composer of learning menus: choose, change by hand, share, take along."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Locator, Page
from test_print import sheets
from test_weight import JUMPS

ASKED = "menus/?role=housing-officer&topic=co-production&minutes=20"
SHARED = (
    "menus/?role=housing-officer&topic=co-production&minutes=20"
    "&menu=a-pack-for-waiting-well.3.tbb,five-signs-of-tick-box-involvement.4.74w"
)
DATA = "**/menus-*.json"


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    size = {"width": 360, "height": 740}
    with browser.new_context(viewport=size, has_touch=True, bypass_csp=True) as context:
        yield context.new_page()


def open_menu(page: Page, address: str, path: str = ASKED) -> None:
    page.goto(f"{address}{path}")
    page.locator(".hub-menu--own .hub-menu__title:not(:text('Your menu'))").wait_for()


def dishes(page: Page) -> list[str]:
    found = page.locator(".hub-menu--own [data-resource-id]").all()
    return [one.get_attribute("data-resource-id") for one in found]


def total(page: Page) -> int:
    return int(page.locator(".hub-menu--own").get_attribute("data-total"))


def said(page: Page) -> str:
    return page.locator("[data-said]").text_content()


def focused(page: Page) -> str:
    return page.evaluate("document.activeElement.textContent")


def dish(page: Page, at: int) -> Locator:
    """A dish, with what can be done to it unfolded."""
    found = page.locator(".hub-menu--own [data-resource-id]").nth(at)
    change = found.get_by_role("button", name=re.compile("^Change"))
    if change.get_attribute("aria-expanded") == "false":
        change.click()
    return found


def press(page: Page, at: int, name: str) -> None:
    dish(page, at).get_by_role("button", name=name, exact=True).click()


def with_other_content(page: Page, change: Callable[[dict], None]) -> None:
    """As if the hub had been published again with other content."""

    def answer(route):
        data = route.fetch().json()
        change(data)
        route.fulfill(json=data)

    page.route(DATA, answer)


def row(data: dict, resource_id: str) -> dict:
    return next(one for one in data["resources"] if one["id"] == resource_id)


def stored(page: Page) -> list:
    return page.evaluate(
        "async () => [localStorage.length, sessionStorage.length, document.cookie,"
        " (await indexedDB.databases()).length]"
    )


def test_the_menu_follows_every_choice(page: Page, address):
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(f"{address}menus/")
    assert said(page) == ""
    page.select_option("#ask-role", "commissioner")
    page.select_option("#ask-topic", "co-production")
    page.wait_for_url("**/menus/?role=commissioner&topic=co-production&minutes=20&menu=*")
    first = dishes(page)
    page.get_by_role("button", name="10 minutes").click()
    assert 0 < total(page) <= 10
    assert said(page).startswith("10 minutes on co-production: ")
    page.locator("#ask-minutes").fill("35")
    page.wait_for_url("**minutes=35**")
    page.get_by_text("More choices").click()
    page.get_by_text("Who is learning with me").click()
    page.get_by_label("Housing officer", exact=True).check()
    assert (
        page.locator(".hub-menu__for").text_content() == "for a housing officer and a commissioner"
    )
    assert page.locator("[data-chosen]").first.text_content() == "1 chosen"
    page.get_by_text("What I have done").click()
    page.locator("#ask-done").select_option(first[0])
    assert first[0] not in dishes(page)
    assert page.get_by_role("checkbox", name=re.compile(".")).last.is_checked()
    page.get_by_text("Leave out", exact=True).click()
    page.get_by_label("Trauma", exact=True).check()
    assert not any("trauma" in one for one in page.locator(".hub-dish__why").all_text_contents())
    assert all(url.startswith(address) for url in requests)
    assert stored(page) == [0, 0, "", 0]


def test_dishes_are_changed_one_by_one_and_every_step_can_be_taken_back(page: Page, address):
    open_menu(page, address)
    before = dishes(page)
    press(page, 1, "Swap for the next best")
    swapped = dishes(page)
    assert [swapped[0], *swapped[2:]] == [before[0], *before[2:]]
    assert swapped[1] not in before
    assert focused(page) == "Undo"
    page.keyboard.press("Enter")
    assert dishes(page) == before
    press(page, 0, "Move down")
    assert dishes(page)[:2] == [before[1], before[0]]
    assert page.locator(".hub-menu--own .hub-menu__course").all_text_contents() == ["In your order"]
    assert dish(page, 0).get_by_role("button", name="Move up").is_disabled()
    press(page, 0, "Pin to the menu")
    press(page, 2, "Remove")
    assert dishes(page) == [before[1], before[0], *before[3:]]
    page.get_by_role("button", name=re.compile(r"Fill the \d+ minutes left")).click()
    assert before[2] not in dishes(page)
    assert set(dishes(page)) > {before[1], before[0]}
    page.get_by_role("button", name="5 minutes", exact=True).click()
    assert dishes(page) == [before[1]]
    press(page, 0, "Done before: leave it out")
    assert before[1] not in dishes(page)
    for _ in range(6):
        page.go_back()
    page.wait_for_url(f"**menu={before[0]}**")
    assert dishes(page) == before
    page.go_forward()
    page.wait_for_url(f"**menu={before[1]}**")
    assert dishes(page)[:2] == [before[1], before[0]]


def test_a_dish_that_nothing_else_fits_in_place_of_says_so_and_cannot_be_swapped(page, address):
    open_menu(page, address, "menus/?role=housing-officer&topic=co-production&minutes=5")
    for _ in range(20):
        swap = dish(page, 0).locator("[data-focus^=swap]")
        if swap.is_disabled():
            break
        swap.click()
    assert swap.text_content() == "Nothing else fits in its place"
    assert swap.is_disabled()
    assert dish(page, 0).get_by_role("button", name="Remove").is_enabled()
    # Undone, there is a next best again.
    page.get_by_role("button", name="Undo").click()
    assert dish(page, 0).get_by_role("button", name="Swap for the next best").is_enabled()


def test_what_a_reader_has_done_is_in_nothing_that_is_passed_on(browser: Browser, address):
    with browser.new_context(permissions=["clipboard-read", "clipboard-write"]) as context:
        page = context.new_page()
        open_menu(page, address)
        done = dishes(page)[0]
        press(page, 0, "Done before: leave it out")
        served = dishes(page)
        assert f"done={done}" in page.url
        given_away = [page.locator(".hub-menu__printed").text_content()]
        for button in ("Copy the link", "Copy as text"):
            page.get_by_role("button", name=button).click()
            page.locator(".hub-take__said", has_text="copied").wait_for()
            given_away.append(page.evaluate("navigator.clipboard.readText()"))
        page.locator("summary", has_text="Hold the time").click()
        with page.expect_download() as download:
            page.get_by_role("button", name="Save for my calendar").click()
        given_away.append(Path(download.value.path()).read_text("utf-8").replace("\r\n ", ""))
        with page.expect_download() as download:
            page.get_by_role("button", name="Save as one file").click()
        given_away.append(Path(download.value.path()).read_text("utf-8"))
        assert all("menu=" in one and "done=" not in one for one in given_away)
        page.goto(given_away[1])
        page.locator(".hub-menu--own [data-resource-id]").first.wait_for()
        assert dishes(page) == served


def test_what_comes_first_stays_first(page: Page, address):
    pair = "menu=start-with-what-matters.5.000,alongside-not-for.8.000"
    open_menu(page, address, f"menus/?topic=relational-working&minutes=60&{pair}")
    assert dishes(page) == ["start-with-what-matters", "alongside-not-for"]
    assert dish(page, 0).get_by_role("button", name="Move down").is_disabled()
    assert dish(page, 1).get_by_role("button", name="Move up").is_disabled()
    press(page, 0, "Remove")
    assert dishes(page) == []
    assert "builds on it" in said(page)


def test_all_of_it_by_keyboard_alone(page: Page, address):
    page.goto(f"{address}menus/")
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.id") != "ask-role":
        page.keyboard.press("Tab")
    page.keyboard.type("Comm")
    page.keyboard.press("Tab")
    page.keyboard.type("co-p")
    page.keyboard.press("Tab")
    page.keyboard.type("15")
    page.keyboard.press("Enter")
    page.wait_for_url("**/menus/?role=*&topic=co-production&minutes=15&menu=*")
    page.wait_for_function("document.activeElement.id === 'own-title'")
    before = dishes(page)
    page.keyboard.press("Tab")
    assert focused(page) == page.locator(".hub-dish__name").first.text_content()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert focused(page) == "Swap for the next best"
    page.keyboard.press("Enter")
    assert dishes(page) != before
    assert focused(page) == "Undo"
    page.keyboard.press("Enter")
    assert dishes(page) == before
    assert focused(page).startswith("Change")


def test_on_a_phone_the_first_screen_says_who_what_minutes_total_and_the_first_dish(phone, address):
    phone.add_init_script(JUMPS)
    open_menu(phone, address)
    phone.wait_for_timeout(200)
    sentence = phone.locator("[data-sentence]")
    wanted = "I am a housing officer and want to learn about co-production in 20 minutes."
    assert sentence.text_content() == wanted
    for one in (sentence, phone.locator(".hub-menu__sum"), phone.locator(".hub-dish").first):
        box = one.bounding_box()
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 740
    assert re.fullmatch(
        r"\d dishes, \d+ of 20 minutes", phone.locator(".hub-menu__sum").text_content()
    )
    assert phone.evaluate("window.jumps") == []
    assert phone.evaluate("document.documentElement.scrollWidth") <= 360
    assert not phone.locator("#ask-role").is_visible()
    phone.locator("[data-open-choices]").tap()
    phone.get_by_role("button", name="10 minutes").tap()
    phone.wait_for_url("**minutes=10**")
    phone.get_by_role("button", name="Show my menu").tap()
    assert not phone.locator("#ask-role").is_visible()
    assert sentence.text_content().endswith("in 10 minutes.")
    assert phone.locator(".hub-menu__sum").bounding_box()["y"] < 740


def test_on_a_phone_a_menu_is_asked_for_from_nothing(phone: Page, address):
    phone.goto(f"{address}menus/")
    phone.locator("#ask-topic").select_option("scaling")
    phone.locator("[data-menu]").wait_for()
    assert phone.locator("#ask-role").is_visible()
    phone.get_by_role("button", name="Show my menu").tap()
    assert not phone.locator("#ask-role").is_visible()
    assert phone.locator(".hub-dish").first.bounding_box()["y"] < 740


def test_a_shared_menu_is_the_same_when_the_hub_has_grown(browser: Browser, address):
    def add_a_better_one(data):
        copy = dict(row(data, "five-signs-of-tick-box-involvement"))
        data["resources"].append(copy | {"id": "brand-new", "title": "Brand new", "minutes": 2})

    with browser.new_context() as context:
        page = context.new_page()
        with_other_content(page, add_a_better_one)
        open_menu(page, address, SHARED)
        shared = dishes(page)
        assert shared == ["a-pack-for-waiting-well", "five-signs-of-tick-box-involvement"]
        assert page.locator(".hub-menu__changes").count() == 0
        assert page.url == f"{address}{SHARED}"
        open_menu(page, address)
        assert "brand-new" in dishes(page)


def test_a_menu_that_has_grown_longer_than_its_minutes_says_by_how_much(page: Page, address):
    with_other_content(page, lambda data: row(data, "a-pack-for-waiting-well").update(minutes=25))
    open_menu(page, address, SHARED)
    card = page.locator(".hub-menu--own")
    assert "29 of 20 minutes" in card.locator(".hub-menu__sum").text_content()
    assert "It takes 9 minutes more than you have." in card.text_content()
    card.get_by_role("button", name="Make a fresh menu").click()
    assert int(card.get_attribute("data-total")) <= 20


def test_what_was_changed_or_removed_is_said_and_nothing_takes_its_place(page: Page, address):
    def change(data):
        data["resources"] = [
            one for one in data["resources"] if one["id"] != "a-pack-for-waiting-well"
        ]
        row(data, "five-signs-of-tick-box-involvement").update(minutes=6, title="Six signs")
        for one in data["resources"]:
            one.pop("prerequisites", None)  # they are places in the list, which moved

    with_other_content(page, change)
    open_menu(page, address, SHARED)
    assert dishes(page) == ["five-signs-of-tick-box-involvement"]
    assert page.locator(".hub-menu__changes li").all_text_contents() == [
        "“A pack for waiting well” is no longer in the hub.",
        "“Six signs” had another title when this menu was made.",
        "“Six signs” takes 6 minutes now; it was 4.",
    ]
    page.get_by_role("button", name="Make a fresh menu").click()
    assert page.locator(".hub-menu__changes").count() == 0
    assert len(dishes(page)) > 1


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("role=<script>alert(1)</script>&topic=co-production", "role “<script>alert(1)</script>”"),
        ("role=nurse&minutes=-5", "minutes “-5”"),
        ("minutes=1e9&topic=co-production", "minutes “1e9”"),
        ("minutes=20&menu=../../x,javascript:alert(1)", "dish “../../x”"),
        (f"minutes=20&topic={'x' * 5000}", "the end of a very long address"),
        ("role=__proto__&topic=constructor&minutes=20&done=toString", "role “__proto__”"),
    ],
)
def test_whatever_an_address_holds_does_no_harm(page: Page, address, query, named):
    wrong = []
    page.on("pageerror", lambda error: wrong.append(error))  # noqa: PLW0108
    page.on("dialog", lambda dialog: wrong.append(dialog.message))
    open_menu(page, address, f"menus/?{query}")
    assert named in page.locator(".hub-menu--own").text_content()
    assert 0 < total(page) <= 20
    assert len(page.url) < 500
    assert wrong == []


def test_without_the_data_the_page_says_so_and_still_leads_on(page: Page, address):
    is_down = [True]
    # One handler all the time: taking it away would leave scripts on their way hanging.
    page.route(DATA, lambda one: one.abort() if is_down[0] else one.continue_())
    page.goto(f"{address}{ASKED}")
    assert "Try again" in page.get_by_role("alert").text_content()
    is_down[0] = False
    page.get_by_role("button", name="Show my menu").click()
    page.locator(".hub-menu--own .hub-dish").first.wait_for()


@pytest.mark.parametrize("topic", ["co-production", "learning-culture", "system-change"])
def test_a_menu_of_thirty_minutes_prints_on_one_sheet_with_boxes_and_room_for_notes(
    page: Page, address, topic
):
    page.emulate_media(media="print")
    open_menu(page, address, f"menus/?role=team-manager,housing-officer&topic={topic}&minutes=30")
    assert sheets(page) == 1
    box = "one => getComputedStyle(one, '::before').width"
    assert float(page.locator(".hub-dish__top").first.evaluate(box).removesuffix("px")) > 8
    assert page.locator(".hub-menu__notes i").first.is_visible()
    printed = page.locator(".hub-menu__printed").text_content()
    assert page.url in printed
    assert re.search(r"\d{1,2} \w+ 20\d\d", printed)
    for apart in ("button", "select", "input", "h1"):
        assert not any(one.is_visible() for one in page.locator(apart).all()), apart


def test_the_time_can_be_held_in_a_calendar(page: Page, address):
    open_menu(page, address)
    page.get_by_text("Hold the time in my calendar").click()
    page.fill("#hold-day", "2027-06-01")
    page.fill("#hold-time", "14:05")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save for my calendar").click()
    (event,) = Calendar.from_ical(Path(download.value.path()).read_bytes()).walk("VEVENT")
    assert download.value.suggested_filename == "20-minutes-on-co-production.ics"
    assert event["SUMMARY"] == "20 minutes on co-production for a housing officer"
    assert event["DTSTART"].dt.isoformat() == "2027-06-01T14:05:00+01:00"
    assert (event["DTEND"].dt - event["DTSTART"].dt).seconds == 60 * 20
    assert str(event["URL"]) == page.url


def test_a_menu_is_copied_as_text(browser: Browser, address):
    may = ["clipboard-read", "clipboard-write"]
    with browser.new_context(permissions=may) as context:
        page = context.new_page()
        open_menu(page, address)
        page.get_by_role("button", name="Copy as text").click()
        page.get_by_text("The menu is copied").wait_for()
        text = page.evaluate("navigator.clipboard.readText()")
        check_text(page, address, text)


def test_without_a_clipboard_the_text_is_there_to_take(page: Page, address):
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    open_menu(page, address)
    page.get_by_role("button", name="Copy as text").click()
    chosen = page.evaluate(
        "(area => area.value.slice(area.selectionStart, area.selectionEnd))(document.activeElement)"
    )
    check_text(page, address, chosen)


def check_text(page: Page, address: str, text: str) -> None:
    lines = text.splitlines()
    assert lines[:2] == ["20 minutes on co-production", "for a housing officer"]
    assert lines[2] == page.locator(".hub-menu__sum").text_content()
    for one in page.locator(".hub-dish__name").all():
        at = next(at for at, line in enumerate(lines) if line.startswith(one.text_content()))
        assert re.search(r"\(\d+ min\)$", lines[at])
        assert lines[at + 1]
        assert lines[at + 2] == one.evaluate("link => link.href")
    assert lines[-1] == f"This menu: {page.url}"
    assert page.url.startswith(address)


def test_a_menu_is_saved_as_one_file_that_opens_from_disk(
    page: Page, browser: Browser, address, tmp_path
):
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    path = f"{ASKED}&menu=tenants-present-their-own-case.9.000,who-else-should-be-in-the-room.6.000"
    open_menu(page, address, path)
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as one file").click()
    file = tmp_path / "menu.html"
    download.value.save_as(file)
    assert complaints == []
    assert file.stat().st_size < 300 * 1024
    html = file.read_text("utf-8")
    assert "<script" not in html
    assert "default-src 'none'" in html
    with browser.new_context(offline=True) as context:
        alone = context.new_page()
        asked = []
        alone.on("request", lambda request: asked.append(request.url))
        alone.goto(file.as_uri())
        assert [one for one in asked if not one.startswith(("file:", "data:"))] == []
        assert alone.locator("article").count() == 2
        alone.locator(".hub-dish__name").first.click()
        assert alone.url.endswith("#tenants-present-their-own-case")
        assert alone.locator("article h1").first.is_visible()
        serif = alone.locator("article h1").first.evaluate(
            "one => getComputedStyle(one).fontFamily"
        )
        assert "Georgia" in serif
        ids = alone.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")
        assert len(ids) == len(set(ids))


def test_what_was_saved_as_done_here_is_not_offered_and_stays_out_of_the_address(
    page: Page, address
):
    open_menu(page, address)
    done = dishes(page)[0]
    page.evaluate(
        "async (id) => (await import('/assets/hub/core/my-learning/store.mjs'))"
        ".openStore(localStorage, '/').markDone({id, title: id, minutes: 4, on: '2026-11-24'})",
        done,
    )
    open_menu(page, address)
    assert done not in dishes(page)
    press(page, 0, "Swap for the next best")
    assert done not in page.url
    shared = f"menus/?minutes=20&menu={done}.4.000"
    open_menu(page, address, shared)
    assert dishes(page) == [done]


def test_a_menu_leads_on_to_the_team_and_to_a_record(page: Page, address):
    open_menu(page, address)
    titles = page.locator(".hub-dish__name").all_text_contents()
    page.get_by_role("link", name="Take it to the team").click()
    page.get_by_text(titles[0]).first.wait_for()
    assert page.url.startswith(f"{address}session/?of=")
    page.go_back()
    page.get_by_role("link", name="Done: write it up").click()
    page.wait_for_url("**/my-learning/record/?of=*")
    held = "[...document.querySelectorAll('textarea, input')].map((one) => one.value).join()"
    page.wait_for_function(f"title => {held}.includes(title)", arg=titles[-1])
