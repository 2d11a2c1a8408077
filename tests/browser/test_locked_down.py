"""In a locked-down office browser nothing breaks: no storage, no scripts, no clipboard."""

import pytest
from browsing import open_started
from kinds import KINDS
from playwright.sync_api import Page

NO_STORAGE = """
for (const name of ['localStorage', 'sessionStorage']) {
  Object.defineProperty(window, name, {get() { throw new DOMException('no', 'SecurityError'); }});
}"""
FULL_AND_NOTHING_TO_SHARE_WITH = """
Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
for (const name of ['clipboard', 'share', 'canShare']) {
  Object.defineProperty(Navigator.prototype, name, {value: undefined});
}"""


def said_by(page: Page) -> list[str]:
    """What the console of the browser says from now on."""
    said = []
    page.on("pageerror", lambda error: said.append(str(error)))
    # Chromium reports the status of the page for missing addresses itself.
    page.on("console", lambda one: None if "404" in one.text else said.append(one.text))
    return said


@pytest.mark.parametrize(
    "office", [NO_STORAGE, FULL_AND_NOTHING_TO_SHARE_WITH], ids=["no storage", "nothing to share"]
)
def test_every_page_and_every_button_on_it_works_in_a_locked_down_office(page, address, office):
    page.add_init_script(office)
    said = said_by(page)
    for name, url in KINDS.items():
        open_started(page, f"{address}{url}")
        for button in page.locator("button[type=button]:visible").all():
            button.click()
        assert said == [], name


def test_with_scripts_off_every_page_is_there_without_a_word_of_error(plain_page, address):
    said = said_by(plain_page)
    for name, url in KINDS.items():
        plain_page.goto(f"{address}{url}")
        assert plain_page.locator("h1").is_visible(), name
        assert plain_page.locator("button[type=button]:visible").count() == 0, name
        assert said == [], name
