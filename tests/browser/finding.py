"""What the tests of browse and search do and see alike."""

from playwright.sync_api import Page, expect

STATUS = "#list ~ [role=status]"
# Collects every text that the page says to a screen reader.
LISTEN = f"""() => {{
  window.said = [];
  const status = document.querySelector('{STATUS}');
  new MutationObserver(() => {{
    if (status.textContent) window.said.push(status.textContent);
  }}).observe(status, {{childList: true}});
}}"""


def wait_until(page: Page, condition: str, wanted: object = True) -> None:
    """Wait for what a script says; `wait_for_function` evaluates text, which our policy forbids."""
    seen = None
    for _ in range(100):
        seen = page.evaluate(condition)
        if seen == wanted:
            return
        page.wait_for_timeout(50)
    message = f"{condition} is {seen!r}, not {wanted!r}"
    raise AssertionError(message)


def settled(page: Page) -> None:
    """Wait until the list answers what is asked, and the page has said what it found."""
    # Until the list has followed, what is said belongs to the choice before.
    expect(page.locator(".hub-finder__results:not([data-behind])")).to_be_attached()
    expect(page.locator(STATUS)).not_to_be_empty()


def ask(page: Page, words: str) -> None:
    """Search for words, and wait until the page has said what it found."""
    page.fill("#search-words", words)
    page.press("#search-words", "Enter")
    wait_until(page, f"new URLSearchParams(location.search).get('q') === {words.strip()!r}")
    expect(page.locator("#list")).to_contain_text(words.strip())
    settled(page)


def typed(page: Page, words: str) -> None:
    """Type over what stands in the box, and wait for the answer."""
    box = page.locator("#search-words")
    box.fill(words)
    wait_until(page, "new URLSearchParams(location.search).get('q')", words)
    expect(page.locator("#list")).to_contain_text(f"“{words}”")


def tick(page: Page, facet: str, value: str) -> None:
    """Tick a box, its facet opened first, and wait until the list has followed."""
    box = page.locator(f".hub-facets input[name='{facet}'][value='{value}']")
    box.evaluate("(box) => { box.closest('details').open = true; }")
    before = page.url
    box.check()
    wait_until(page, f"location.href !== {before!r}")
    settled(page)


def heading(page: Page) -> str:
    """What stands over the list."""
    return page.locator("#list").inner_text()


def rows(page: Page) -> list[str]:
    """The ids of the results, in their order."""
    return page.locator(".hub-finder__results .hub-row").evaluate_all(
        "(rows) => rows.map((row) => row.dataset.resourceId)"
    )


def chips(page: Page) -> list[str]:
    """What is chosen."""
    return [" ".join(one.split()) for one in page.locator(".hub-chip--remove").all_inner_texts()]


def state(page: Page) -> dict[str, object]:
    """Everything that Back has to bring back."""
    return {
        "url": page.url,
        "heading": heading(page),
        "chips": chips(page),
        "rows": rows(page),
        "boxes": page.locator(".hub-facets input:checked").evaluate_all(
            "(boxes) => boxes.map((box) => `${box.name}=${box.value}`)"
        ),
        "words": page.locator("#search-words").input_value()
        if page.locator("#search-words").count()
        else "",
        "y": page.evaluate("Math.round(scrollY)"),
    }


def scroll_to(page: Page, y: int) -> None:
    """Scroll, and leave the page the time to notice."""
    page.evaluate(f"scrollTo({{top: {y}, behavior: 'instant'}})")
    page.wait_for_timeout(300)
