"""Print what facets weigh and how long a filter change takes: `python tests/bench/facet_times.py`.

Large libraries are made of the resources of this hub: each made one takes the terms of each facet
from one of them, so that terms are as frequent as they are here. In the browser the hub is given
their facets, and all that a change does on the page is counted: boxes, chips, rows.
"""

import gzip
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

from hub.domain.resource import Resource
from hub.library.library import Library
from hub.library.load import load_library
from hub.writers.facet_data import facet_data

sys.path += [str(Path(__file__).parents[1]), str(Path(__file__).parents[1] / "browser")]
from browsing import chromium, serving
from node import run_node
from playwright.sync_api import Page, Route
from script_time import script_times, traced
from site_building import build_this_hub

SIZES = (1_000, 10_000)
TIMES = Path(__file__).parent / "facet_times.mjs"
CHANGES = 80
RUNS = 5
# Ticks a box, and now and then starts anew or asks for what nothing is.
CHANGE = """(place) => {
  const boxes = document.querySelectorAll('.hub-facets input[type=checkbox]');
  const minutes = document.querySelector('.hub-facets__minutes input');
  const clear = document.querySelector('.hub-finder__clear');
  let act = () => boxes[place % boxes.length].click();
  if (place % 5 === 0 && clear) act = () => clear.click();
  else if (place % 11 === 3) act = () => {
    minutes.value = '1';
    minutes.dispatchEvent(new Event('change', { bubbles: true }));
  };
  else if (boxes[place % boxes.length].disabled) return;
  performance.mark('begin');
  // In a task of its own: what the debugger runs is not counted.
  setTimeout(act);
}"""
MOST_BYTES = 10
MOST_MILLISECONDS = 16


def large_library(size: int) -> Library:
    """Return a library of so many resources with the terms of this hub."""
    library = load_library(Path("content"), "content").library
    random = Random(size)  # noqa: S311  (nothing here is a secret)

    def one(number: int) -> Resource:
        kind, who, what, how, where = (random.choice(library.resources) for _ in range(5))
        return replace(
            kind,
            id=f"r{number}",
            minutes=random.randint(2, 75),
            roles=who.roles,
            topics=what.topics,
            sectors=who.sectors,
            level=how.level,
            formats=how.formats,
            location=where.location,
        )

    return replace(library, resources=tuple(one(number) for number in range(size)))


@contextmanager
def browse_pages() -> Iterator[Page]:
    """Open the hub in Chromium, with as many files of records as somebody may ask for."""
    with TemporaryDirectory() as folder:
        site = build_this_hub(Path(folder))
        records = next((site.folder / "search" / "data").glob("records-0-*.json")).read_text()
        (first,) = (site.folder / "search" / "data").glob("index-*.json")
        entry = json.loads(first.read_text("utf-8"))
        entry["records"]["digests"] = "000000" * (max(SIZES) // entry["records"]["each"] + 1)
        with serving(site.folder) as address, chromium() as browser:
            page = browser.new_page(viewport={"width": 1280, "height": 800})
            page.route("**/records-*.json", lambda route: route.fulfill(body=records))
            page.route(f"**/{first.name}", lambda route: route.fulfill(json=entry))
            page.goto(f"{address}browse/")
            yield page


def change_times(page: Page, data: str) -> tuple[list[float], list[float]]:
    """Return the milliseconds of script that filter changes take on a page with these facets.

    First those of the page itself, then those of the worker that reads the records.
    """

    def give(route: Route) -> None:
        route.fulfill(body=data)

    page.route("**/facets-*.json", give)
    runs = [changes(page) for _ in range(RUNS)]
    page.unroute("**/facets-*.json", give)
    of_page, of_worker = zip(*runs, strict=True)
    # Of each change the median: what else the machine does hits another one each time.
    return (
        [median(run) for run in zip(*of_page, strict=True)],
        [median(run) for run in zip(*of_worker, strict=True)],
    )


def changes(page: Page) -> tuple[list[float], list[float]]:
    """Return the milliseconds of each change on a page that has just been opened."""
    page.goto(page.url.partition("?")[0])
    page.wait_for_selector(".hub-facets input[type=checkbox]")
    with traced(page) as trace:
        for change in range(CHANGES):
            page.evaluate(CHANGE, change * 7)
            page.wait_for_timeout(100)
    # The first few wait for files.
    return script_times(trace)[5:], script_times(trace, of_workers=True)[5:]


def main() -> None:
    print("Facets: weight of the data, and milliseconds of script of one filter change")
    print(f"{'':>10}{'':>12}{'counting alone':>20}{'the whole page':>20}{'its worker':>20}")
    print(f"{'resources':>10}{'gzip':>12}" + f"{'median':>11}{'worst':>9}" * 3)
    weights: list[int] = []
    slowest = 0.0
    with browse_pages() as page:
        for size in SIZES:
            data = facet_data(large_library(size))
            weights.append(len(gzip.compress(data.encode())))
            alone = json.loads(run_node([TIMES], given=data).stdout)
            whole, beside = change_times(page, data)
            print(
                f"{size:>10,}{f'{weights[-1] / 1024:.1f} KiB':>12}"
                f"{alone['median']:>11.2f}{alone['worst']:>9.2f}"
                f"{median(whole):>11.2f}{max(whole):>9.2f}"
                f"{median(beside):>11.2f}{max(beside):>9.2f}"
            )
            slowest = max(slowest, *whole)
    # The names of all terms weigh the same, however many resources there are.
    each = (weights[-1] - weights[0]) / (SIZES[-1] - SIZES[0])
    for what, figure, most in (
        ("One resource more", f"{each:.1f} B", MOST_BYTES),
        ("Worst on the whole page", f"{slowest:.1f} ms", MOST_MILLISECONDS),
    ):
        verdict = "holds" if float(figure.split()[0]) <= most else "DOES NOT HOLD"
        print(f"{what} {figure}, at most {most}: {verdict}")


if __name__ == "__main__":
    main()
