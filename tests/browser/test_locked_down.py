"""In a locked-down office browser nothing breaks: no storage, no scripts, no clipboard."""

from collections.abc import Iterator

import pytest
from kinds import KINDS
from playwright.sync_api import Browser, Page

REFUSED = """
for (const name of ['localStorage', 'sessionStorage']) {
  Object.defineProperty(window, name, {get() { throw new DOMException('no', 'SecurityError'); }});
}"""
FULL = """
Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
"""
MISSING = """
for (const name of ['clipboard', 'share', 'canShare']) {
  Object.defineProperty(Navigator.prototype, name, {value: undefined});
}"""


@pytest.fixture
def said() -> list[str]:
    """What the console of the browser says."""
    return []


@pytest.fixture(params=[REFUSED, FULL, MISSING, None], ids=["refused", "full", "missing", "no js"])
def office(browser: Browser, request, said) -> Iterator[Page]:
    with browser.new_context(java_script_enabled=request.param is not None) as context:
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        if request.param:
            page.add_init_script(request.param)
        yield page


def test_every_page_and_every_button_on_it_works_without_a_word_of_error(office, said, address):
    for name, url in KINDS.items():
        office.goto(f"{address}{url}")
        office.wait_for_load_state("networkidle")
        assert office.locator("h1").is_visible(), name
        for button in office.locator("button[type=button]:visible").all():
            button.click()
        # Chromium reports the status of the page for missing addresses itself.
        assert [one for one in said if "404" not in one] == [], name
