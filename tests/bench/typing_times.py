"""How long scripts take over a key on the search page of a large hub: all that the page does.

The pages are those of this hub. The search data and the facets are those of a made-up library.
"""

from collections.abc import Iterable
from pathlib import Path
from shutil import copy, copytree, rmtree
from statistics import median
from typing import TypeAlias

from browsing import serving
from playwright.sync_api import Browser, Page, expect
from script_time import script_times, traced
from site_building import build_this_hub

from hub.writers.search_data import ENTRY

Key: TypeAlias = tuple[float, float]
"""Milliseconds of script of the page itself, and of the worker that searches."""

RUNS = 3
# Longer than the page waits for another key, so that each is answered. What comes when typing ends
# (the rows left out, the title, what is said) comes later, and is no key's.
PAUSE = 350
KEY = """(text) => {
  const words = document.querySelector("#search-words");
  performance.mark("begin");
  // In a task of its own: what the debugger runs is not counted.
  setTimeout(() => {
    words.value = text;
    words.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
}"""


def large_hub(folder: Path, data: Path, facets: Path) -> Path:
    """Build this hub into a folder, with other search data and facets; return where it is."""
    site = build_this_hub(folder).folder
    published = site / "search" / "data"
    (named_facets,) = published.glob("facets-*.json")
    (named_entry,) = published.glob("index-*.json")
    rmtree(published)
    copytree(data, published)
    copy(facets, named_facets)
    copy(data / ENTRY, named_entry)
    return site


def key_times(browser: Browser, hub: Path, queries: list[str]) -> tuple[list[Key], list[Key]]:
    """Return the milliseconds of each key: while data for its words comes, and once it is there.

    The engine has come before the first key.
    """
    with serving(hub) as address:
        runs = [
            [times for query in queries for times in _typed_twice(browser, address, query)]
            for _ in range(RUNS)
        ]
    keys = list(zip(*runs, strict=True))
    return [_median(first for first, _ in one) for one in keys], [
        _median(again for _, again in one) for one in keys
    ]


def _median(runs: Iterable[Key]) -> Key:
    """Return the median of what one key took: what else the machine does hits another each time."""
    in_page, in_worker = zip(*runs, strict=True)
    return median(in_page), median(in_worker)


def _typed_twice(browser: Browser, address: str, query: str) -> list[tuple[Key, Key]]:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{address}search/?q=warm")
        expect(page.locator("#list")).to_contain_text("“warm”")
        page.wait_for_timeout(PAUSE)
        first = _keys(page, query)
        page.evaluate(KEY, "warm")
        page.wait_for_timeout(2 * PAUSE)
        return list(zip(first, _keys(page, query), strict=True))


def _keys(page: Page, query: str) -> list[Key]:
    with traced(page) as trace:
        for end in range(1, len(query) + 1):
            page.evaluate(KEY, query[:end])
            page.wait_for_timeout(PAUSE)
    expect(page.locator("#list")).to_contain_text(f"“{query}”")
    return list(zip(script_times(trace), script_times(trace, of_workers=True), strict=True))
