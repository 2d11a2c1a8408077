"""How long scripts take over a key on the search page of a large hub: all that the page does.

The pages are those of this hub. The search data and the facets are those of a made-up library.
"""

from pathlib import Path
from shutil import copy, copytree, rmtree
from statistics import median

from browsing import serving
from playwright.sync_api import Browser, expect
from script_time import script_times, traced
from site_building import build_this_hub

RUNS = 3
# Longer than the page waits for another key, so that each is answered: nobody's keys cost more.
PAUSE = 400
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
    rmtree(site / "search" / "data")
    copytree(data, site / "search" / "data")
    (own,) = site.rglob("facets-*.json")
    copy(facets, own)
    return site


def key_times(browser: Browser, hub: Path, queries: list[str]) -> list[float]:
    """Return the milliseconds of each key, once the page has searched and its data is there."""
    with serving(hub) as address:
        runs = [
            [taken for query in queries for taken in _keys(browser, address, query)]
            for _ in range(RUNS)
        ]
    # Of each key the median: what else the machine does hits another one each time.
    return [median(run) for run in zip(*runs, strict=True)]


def _keys(browser: Browser, address: str, query: str) -> list[float]:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{address}search/?q=warm")
        heading = page.locator("#list")
        expect(heading).to_contain_text("“warm”")
        page.wait_for_timeout(PAUSE)
        with traced(page) as trace:
            for end in range(1, len(query) + 1):
                page.evaluate(KEY, query[:end])
                page.wait_for_timeout(PAUSE)
        expect(heading).to_contain_text(f"“{query}”")
        return script_times(trace)
