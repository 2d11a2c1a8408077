"""What a reader keeps in the browser, and the way from the home page to a finished CPD record."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browsing import open_started
from kinds import KINDS
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, expect

KEY = "hub-my-learning:/"
MODULE = KINDS["resource, module"]
MODULE_ID = "a-small-test-this-week"
BUILDS_ON = KINDS["resource that builds on another"]
STORED = """async () => ({
  local: Object.entries(localStorage), session: Object.entries(sessionStorage),
  cookies: document.cookie, databases: await indexedDB.databases(), caches: await caches.keys(),
})"""
NOTHING = {"local": [], "session": [], "cookies": "", "databases": [], "caches": []}
WORDS = {
  "What I learned": "I decide too early what somebody needs.",
  "What I will do": "Ask first on the next three visits.",
  "Whom I discussed it with, and what came of it": "A colleague. We try it together.",
}  # fmt: skip


@pytest.fixture(params=[(1280, 800), (360, 740)], ids=["desk", "phone"])
def reader(browser: Browser, address, request) -> Iterator[Page]:
    """A fresh page that may copy, and notes every request to anybody else."""
    with someone(browser, *request.param) as context:
        page = context.new_page()
        elsewhere, said = [], []
        page.on("request", lambda one: elsewhere.append(one.url))
        page.on("pageerror", lambda error: said.append(str(error)))
        yield page
        assert [url for url in elsewhere if not url.startswith((address, "blob:"))] == []
        assert said == []


def someone(browser: Browser, width: int = 1280, height: int = 800) -> BrowserContext:
    context = browser.new_context(viewport={"width": width, "height": height})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    return context


def clipboard(page: Page) -> str:
    return page.evaluate("navigator.clipboard.readText()")


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def said(page: Page, text: str) -> None:
    expect(page.locator("main [role=status]").filter(has_text=text)).to_be_visible()


def mark_done(page: Page, address: str, url: str = MODULE) -> None:
    """Mark a resource as done, and say yes when asked."""
    page.goto(f"{address}{url}")
    press(page, "I have done this")
    press(page, "Save on this device")
    said(page, "Saved: done on")


# From the home page to a record


def walk_by_pointer(page: Page) -> Iterator[None]:
    """The way to a finished record; yields after every press and every box."""
    page.get_by_role("button", name="Show my menu").click()
    # The home page shows dishes of an example, too.
    page.wait_for_url("**/menus/**")
    yield
    page.locator(".hub-dish__name:visible").first.click()
    yield
    press(page, "I have done this")
    yield
    assert page.evaluate(STORED) == NOTHING
    press(page, "Save on this device")
    yield
    page.get_by_role("link", name="Write it up").click()
    yield
    page.get_by_label("This is for").select_option(label="Social Work England")
    yield
    for label, words in WORDS.items():
        page.get_by_label(label).fill(words)
        yield
    press(page, "Copy as text")
    yield


def assert_copied_for_social_work_england(page: Page) -> None:
    said(page, "Copied for Social Work England")
    copied = clipboard(page)
    places = [
        copied.index(part) for part in ("Type of CPD", "Date", "What I learnt", *WORDS.values())
    ]
    assert places == sorted(places)
    assert page.locator("#record-title").input_value() in copied
    assert "standard" not in copied.lower(), "a heading with nothing below it"


def test_from_home_to_a_copied_record_takes_at_most_twelve_interactions(reader: Page, address):
    reader.goto(address)
    interactions = sum(1 for _ in walk_by_pointer(reader))
    assert_copied_for_social_work_england(reader)
    assert interactions <= 12
    assert [key for key, _ in reader.evaluate(STORED)["local"]] == [KEY]


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until something has the focus."""
    expect(wanted).to_be_visible()
    for _ in range(90):
        page.keyboard.press("Tab")
        if wanted.evaluate("one => one === document.activeElement"):
            return
    raise AssertionError(wanted)


def test_the_same_way_by_keyboard_alone(reader: Page, address):
    keys = reader.keyboard

    def act(wanted: Locator) -> None:
        tab_to(reader, wanted)
        keys.press("Enter")

    reader.goto(address)
    act(reader.get_by_role("button", name="Show my menu"))
    reader.wait_for_url("**/menus/**")
    act(reader.locator(".hub-dish__name:visible").first)
    act(reader.get_by_role("button", name="I have done this"))
    expect(reader.locator(".hub-save-ask__title")).to_be_focused()
    act(reader.get_by_role("button", name="Save on this device"))
    said(reader, "Saved: done on")
    expect(reader.get_by_role("button", name="I have done this")).to_be_focused()
    act(reader.get_by_role("link", name="Write it up"))
    tab_to(reader, reader.get_by_label("This is for"))
    keys.type("Social")
    for label, words in WORDS.items():
        tab_to(reader, reader.get_by_label(label))
        keys.type(words)
    act(reader.get_by_role("button", name="Copy as text"))
    assert_copied_for_social_work_england(reader)


def test_a_whole_menu_becomes_one_record(page: Page, address):
    page.goto(f"{address}menus/commissioner/#minutes-40")
    menu = page.locator("[data-menu]:visible")
    names = menu.locator(".hub-dish__name").all_text_contents()
    total = menu.get_attribute("data-total")
    menu.get_by_role("link", name="write it up").click()
    expect(page.locator("#record-title")).to_have_value("\n".join(names))
    expect(page.locator("#record-minutes")).to_have_value(total)


# Nothing is stored before the reader says so


def test_not_now_stores_nothing_and_still_counts_for_the_moment(page: Page, address):
    page.goto(f"{address}{MODULE}")
    press(page, "I have done this")
    press(page, "Not now")
    said(page, "Not saved")
    expect(page.get_by_role("button", name="I have done this")).to_have_attribute(
        "aria-pressed", "true"
    )
    press(page, "Keep for later")
    expect(page.get_by_role("group", name="Save it on this device?")).to_be_visible()
    assert page.evaluate(STORED) == NOTHING


def test_after_the_first_yes_presses_save_at_once_and_can_be_taken_back(page: Page, address):
    mark_done(page, address)
    press(page, "Keep for later")
    said(page, "Saved for later.")
    press(page, "I have done this")
    said(page, "Taken back")
    held = json.loads(page.evaluate(STORED)["local"][0][1])
    assert held["done"] == []
    assert [one["id"] for one in held["kept"]] == [MODULE_ID]


@pytest.mark.parametrize("url", ["", "my-learning/", "my-learning/record/", MODULE, "browse/"])
def test_looking_stores_nothing(page: Page, address, url):
    page.goto(f"{address}{url}")
    page.wait_for_load_state("networkidle")
    assert page.evaluate(STORED) == NOTHING


def throwing(page: Page) -> str:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } });"
    )
    return "This browser does not let websites save"


def full(page: Page) -> str:
    page.add_init_script(
        "Storage.prototype.setItem = () => { throw new DOMException('x', 'QuotaExceededError'); };"
    )
    return "There is no room left"


def rubbish(page: Page) -> str:
    page.add_init_script(f"if (!localStorage['{KEY}:set-aside:1']) localStorage['{KEY}'] = '[[';")
    return "Saved: done on"


@pytest.mark.parametrize("broken", [throwing, full, rubbish])
def test_it_works_whatever_the_storage_does(reader: Page, address, broken: Callable[[Page], str]):
    wanted = broken(reader)
    reader.goto(f"{address}{MODULE}")
    press(reader, "I have done this")
    press(reader, "Save on this device")
    said(reader, wanted)
    reader.get_by_role("link", name="Write it up").click()
    for label, words in WORDS.items():
        reader.get_by_label(label).fill(words)
    press(reader, "Copy as text")
    said(reader, "Copied")
    reader.goto(f"{address}my-learning/")
    if broken is rubbish:
        expect(
            reader.get_by_role("heading", name="Something here could not be read")
        ).to_be_visible()
        with reader.expect_download() as download:
            press(reader, "Download it")
        assert Path(download.value.path()).read_text("utf-8") == "[["
        press(reader, "Delete everything")
        said(reader, "Everything is deleted")
    else:
        expect(reader.get_by_role("heading", name="Nothing is saved here yet")).to_be_visible()
        press(reader, "Delete everything")
        said(reader, "There is nothing to delete.")


# Marks on lists


def test_done_shows_wherever_the_resource_is_listed_and_nowhere_else(page: Page, address):
    page.goto(f"{address}browse/")
    page.wait_for_load_state("networkidle")
    assert page.locator(".hub-mark").count() == 0
    page.goto(f"{address}{BUILDS_ON}")
    first = page.locator(".hub-stops__stop a").first
    url = first.evaluate("one => new URL(one.href).pathname").removeprefix("/")
    mark_done(page, address, url)
    wanted = f"[data-resource-id={url.split('/')[1]}] .hub-mark"
    expect(page.locator(f"article{wanted}").first).to_have_text("Done")
    for place in (f"{url.split('/')[0]}/", BUILDS_ON):
        page.goto(f"{address}{place}")
        expect(page.locator(wanted).first).to_have_text("Done")
        assert page.locator(".hub-mark").count() == page.locator(wanted).count()


def test_what_is_listed_later_is_marked_too_and_unmarked_when_it_is_taken_back(page, address):
    mark_done(page, address)
    page.goto(f"{address}browse/")
    page.evaluate(
        """(id) => {
          const dish = document.createElement('li');
          dish.dataset.resourceId = id;
          dish.id = 'later';
          dish.append(Object.assign(document.createElement('a'), { href: '#', textContent: 'x' }));
          document.querySelector('main').append(dish);
        }""",
        MODULE_ID,
    )
    expect(page.locator("#later .hub-mark")).to_have_text("Done")
    page.evaluate(
        "localStorage.clear(); document.dispatchEvent(new Event('hub-my-learning-changed'))"
    )
    expect(page.locator(".hub-mark")).to_have_count(0)


# The page of everything


def test_my_learning_adds_up_and_lets_go(page: Page, address):
    mark_done(page, address)
    page.get_by_text("A note to myself", exact=True).click()
    page.get_by_label("A note to myself about").fill("Try it on Monday")
    press(page, "Keep the note")
    said(page, "Your note is saved.")
    press(page, "Keep for later")
    said(page, "Saved for later.")
    minutes = page.locator("article").get_attribute("data-minutes")
    page.goto(f"{address}my-learning/")
    expect(page.locator(".hub-my-learning__sum")).to_have_text(
        f"{minutes} minutes in all, {minutes} of them this year"
    )
    expect(page.locator(".hub-my-learning__note textarea")).to_have_value("Try it on Monday")
    page.locator("[aria-labelledby=my-kept]").get_by_role("button").click()
    said(page, "Taken off")
    expect(page.locator("#my-kept")).to_have_count(0)
    press(page, "Undo")
    expect(page.locator("#my-kept")).to_have_count(1)


def test_one_press_deletes_everything_and_undo_brings_it_back(page: Page, address):
    mark_done(page, address)
    page.goto(f"{address}my-learning/")
    expect(page.locator("#my-done")).to_be_visible()
    before = page.evaluate(STORED)
    press(page, "Delete everything")
    said(page, "Everything is deleted")
    assert page.evaluate(STORED) == NOTHING
    press(page, "Undo")
    expect(page.locator("#my-done")).to_be_visible()
    assert page.evaluate(STORED) == before
    press(page, "Delete everything")
    said(page, "Everything is deleted")
    page.reload()
    expect(page.get_by_role("heading", name="Nothing is saved here yet")).to_be_visible()


def test_a_file_takes_everything_to_another_device_letter_for_letter(browser, address, tmp_path):
    with someone(browser) as here:
        page = here.new_page()
        mark_done(page, address)
        page.goto(f"{address}my-learning/")
        with page.expect_download() as download:
            press(page, "Download my learning")
        file = tmp_path / "my-learning.json"
        download.value.save_as(file)
    with someone(browser) as there:
        page = there.new_page()
        page.goto(f"{address}my-learning/")
        page.get_by_label("A file from here").set_input_files(file)
        press(page, "Bring it in")
        press(page, "Save on this device")
        said(page, "Added: 1 done.")
        assert page.evaluate(f"localStorage['{KEY}']") == file.read_text("utf-8")
        page.get_by_label("A file from here").set_input_files(file)
        page.get_by_label("Put it in the place").check()
        press(page, "Bring it in")
        said(page, "Replaced. There is now: 1 done.")
        before = page.evaluate(STORED)
        file.write_text('{"format": "something else"}')
        page.get_by_label("A file from here").set_input_files(file)
        press(page, "Bring it in")
        said(page, "nothing was changed")
        assert page.evaluate(STORED) == before


# The record


def test_personal_data_is_shown_before_anything_leaves_and_its_writer_decides(reader, address):
    reader.goto(f"{address}my-learning/record/?of={MODULE_ID}&for=nmc")
    expect(reader.get_by_role("heading", name="Nursing and Midwifery Council")).to_be_visible()
    box = reader.get_by_label("What I will do")
    box.fill("Ring 07700 900123 on Monday")
    reader.evaluate("navigator.clipboard.writeText('before')")
    press(reader, "Copy as text")
    warning = reader.get_by_role("group", name="Is this somebody’s personal data?")
    expect(warning).to_contain_text("In “What I will do”: a phone number.")
    expect(warning.locator("mark")).to_have_text("07700 900123")
    assert clipboard(reader) == "before"
    press(reader, "Go back and change it")
    expect(box).to_be_focused()
    assert box.evaluate("one => one.value.slice(one.selectionStart, one.selectionEnd)") == (
        "07700 900123"
    )
    press(reader, "Copy as text")
    press(reader, "Copy it as it is")
    said(reader, "Copied for Nursing and Midwifery Council")
    assert "Ring 07700 900123" in clipboard(reader)


def test_a_saved_record_opens_again_and_takes_changes(page: Page, address):
    page.goto(f"{address}my-learning/record/?of={MODULE_ID}&for=probation-institute")
    page.get_by_label("What I learned").fill("First")
    press(page, "Save on this device")
    page.locator(".hub-save-ask").get_by_role("button", name="Save on this device").click()
    said(page, "Saved on this device.")
    page.goto(f"{address}my-learning/")
    page.locator("[aria-labelledby=my-records] h3 a").click()
    expect(page.get_by_label("What I learned")).to_have_value("First")
    expect(page.get_by_label("This is for")).to_have_value("probation-institute")
    page.get_by_label("What I learned").fill("Second")
    press(page, "Save on this device")
    said(page, "Saved on this device.")
    (record,) = json.loads(page.evaluate(f"localStorage['{KEY}']"))["records"]
    assert record["fields"]["learned"] == "Second"
    assert record["of"] == [MODULE_ID]


def test_who_saves_a_record_has_done_what_it_is_about(page: Page, address):
    page.goto(f"{address}my-learning/record/?of={MODULE_ID}&for=plain")
    page.get_by_label("What I learned").fill("To ask first")
    press(page, "Save on this device")
    page.locator(".hub-save-ask").get_by_role("button", name="Save on this device").click()
    said(page, "Saved on this device")
    (done,) = json.loads(page.evaluate(f"localStorage['{KEY}']"))["done"]
    assert done["id"] == MODULE_ID


def test_a_record_that_would_be_lost_is_asked_about(page: Page, address):
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    open_started(page, f"{address}my-learning/record/?of={MODULE_ID}")
    box = page.get_by_label("What I learned")
    box.click()
    box.press_sequentially("To ask first")
    page.reload()
    assert asked == ["beforeunload"]
    page.reload()
    assert asked == ["beforeunload"], "nothing was typed since"


def test_what_was_typed_before_the_script_came_is_asked_about(page: Page, address):
    asked, held = [], []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/cpd-record*.mjs", hold)
    page.goto(f"{address}my-learning/record/?of={MODULE_ID}", wait_until="domcontentloaded")
    box = page.get_by_label("What I learned")
    box.click()
    box.press_sequentially("To ask first")
    expect(page.locator("hub-cpd-record:not(:defined)")).to_have_count(1)
    for route in held:
        route.continue_()
    expect(page.locator("hub-cpd-record:defined")).to_have_count(1)
    page.reload()
    assert asked == ["beforeunload"]


def test_a_spreadsheet_of_the_record_holds_no_formula(page: Page, address):
    page.goto(f"{address}my-learning/record/?of={MODULE_ID}")
    page.get_by_label("What I learned").fill('=HYPERLINK("https://example.org")')
    with page.expect_download() as download:
        press(page, "Spreadsheet (CSV)")
    text = Path(download.value.path()).read_text("utf-8-sig")
    assert "\"'=HYPERLINK" in text
    assert ',"=' not in text


def test_an_address_that_names_nothing_we_have_still_gives_a_record(reader: Page, address):
    reader.goto(f"{address}my-learning/record/?of=__proto__,no-such-thing&for=nobody&record=x")
    reader.get_by_label("What I learned").fill("Something else")
    press(reader, "Copy as text")
    said(reader, "Copied for A plain record")
    assert clipboard(reader).startswith("Date\n")


def test_only_the_record_is_printed(page: Page, address):
    page.goto(f"{address}my-learning/record/?of={MODULE_ID}&for=social-work-england")
    page.get_by_label("What I learned").fill("To ask first")
    page.emulate_media(media="print")
    assert page.locator("main h1, main form").locator("visible=true").count() == 0
    expect(page.locator(".hub-record__sheet")).to_contain_text("To ask first")


def test_without_scripts_a_blank_record_can_be_printed(plain_page: Page, address):
    plain_page.goto(f"{address}{MODULE}")
    assert not plain_page.locator("hub-my-marks").is_visible()
    plain_page.goto(f"{address}my-learning/")
    assert not plain_page.locator("hub-my-learning").is_visible()
    assert "needs scripts" in plain_page.locator("main noscript").inner_text()
    plain_page.get_by_role("link", name="blank record").click()
    plain_page.get_by_role("link", name="Social Work England").click()
    plain_page.emulate_media(media="print")
    assert plain_page.locator(".hub-blank:visible h2").all_text_contents() == [
        "Social Work England"
    ]
