"""Print what a search costs readers and builds, beside Pagefind and Material's search.

`python tests/bench/search_costs.py [sizes]`. The corpus is made up (`corpus_making.py`); all three
searches run over the same pages, in the same run, in the same Chromium.
"""

import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

sys.path.append(str(Path(__file__).parents[1]))
sys.path.append(str(Path(__file__).parents[1] / "browser"))
from browsing import chromium, serving
from corpus_making import made_library, vocabulary
from search_site import LIBRARY, CountingHandler, material_bytes, write_site
from typing_times import key_times, large_hub

from hub.domain.stop_words import STOP_WORDS
from hub.library.library import Library
from hub.search.documents import documents_of

QUERIES = (
    "commissioning",
    "rough sleeping",
    "people learning together",
    "supervision for peer workers",
    "what did not work in prison",
)
RUNS = 3
BUILDS = 5
SLOWER = 4
KIB = 1024
FRAME = 16
KEYS_FROM = 10_000
"""Keys are timed in a hub of so many resources, for which their figure is set."""
FIRST_QUERY_KIB = {1_000: 100, 10_000: 250}
BUILD_MILLISECONDS = 1.5
LUNR_MILLISECONDS = 9.2
"""What a resource took lunr.py where the figure above was set."""
LUNR_COUNT = 1_000

# As a page without a worker does it: Chromium makes only the page's own thread slower. The search
# page has these scripts already; here their way is in the time.
OURS = """async ([query]) => {
  const start = performance.now();
  delete window.Worker;
  const { openLibrary } = await import("/components/finder/library.mjs");
  const library = openLibrary("/", "/search/data/index.json");
  const found = await library.find(query, false);
  const rows = await library.cards(found.numbers.slice(0, 10));
  return [performance.now() - start, rows.length];
}"""
# As the search page does it, which has the library inside `finding.mjs`: that is not counted twice.
ON_PAGE = """async ([query]) => {
  const page = Promise.all([
    import("/components/finder/finding.mjs"),
    fetch("/facets.json").then((answer) => answer.json()),
  ]);
  const start = performance.now();
  const { openLibrary } = await import("/components/finder/library.mjs");
  const library = openLibrary("/", "/search/data/index.json");
  const found = await library.find(query, false);
  const numbers = found.numbers.slice(0, 12);
  const rows = await library.shown(found, numbers, await library.cards(numbers));
  await page;
  return [performance.now() - start, rows.length];
}"""
PAGEFIND = """async ([query]) => {
  const start = performance.now();
  const pagefind = await import("/pagefind/pagefind.js");
  const { results } = await pagefind.search(query);
  const rows = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return [performance.now() - start, rows.length];
}"""


def say(what: str, figure: str, target: str = "", holds: bool | None = None) -> None:
    verdict = {True: "holds", False: "DOES NOT HOLD", None: ""}[holds]
    print(f"  {what:<50}{figure:>12}   {target:<24}{verdict}".rstrip(), flush=True)


def first_query(browser: Browser, address: str, script: str, query: str) -> tuple[int, float]:
    """Return the bytes sent and the milliseconds taken until ten results are there."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{address}empty.html")
        session = context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        CountingHandler.sent.clear()
        milliseconds, rows = page.evaluate(script, [query])
        # Pagefind knows no synonyms, and finds nothing where no page holds a word.
        assert rows or script is PAGEFIND, f"{query!r} finds nothing"
        sent = sum(CountingHandler.sent.values())
        twice = CountingHandler.sent.get(LIBRARY.name, 0) if script is ON_PAGE else 0
        return sent - twice, milliseconds


def in_turns(browser: Browser, address: str) -> Iterator[tuple[list[int], list[float]]]:
    """Yield the bytes of each query and the times of all runs, ours and then Pagefind's.

    They are asked in turns, because the machine is not as fast at one time as at another.
    """
    runs = [
        [first_query(browser, address, script, query) for script in (OURS, PAGEFIND)]
        for query in QUERIES
        for _ in range(RUNS)
    ]
    for of_script in zip(*runs, strict=True):
        sizes, times = zip(*of_script, strict=True)
        yield list(sizes[::RUNS]), list(times)


def readers(count: int, folder: Path, browser: Browser) -> None:
    with serving(folder, CountingHandler) as address:
        list(in_turns(browser, address))  # compresses every file before anything is timed
        (ours, our_times), (theirs, their_times) = in_turns(browser, address)
        quoted = commonest_pair(made_library(count))
        on_page = [first_query(browser, address, ON_PAGE, query)[0] for query in QUERIES]
        quoted_bytes, _ = first_query(browser, address, ON_PAGE, f'"{quoted}"')
    if count >= KEYS_FROM:
        typing(folder, browser)
    dearest = max(on_page) / KIB
    most = FIRST_QUERY_KIB.get(count)
    target = f"at most {most} KiB" if most else ""
    say(
        "first query on the search page, dearest of five",
        f"{dearest:.0f} KiB",
        target,
        most is None or dearest <= most,
    )
    say(f'  the commonest pair in quotes, "{quoted}"', f"{quoted_bytes / KIB:.0f} KiB")
    cheaper = all(one < other for one, other in zip(ours, theirs, strict=True))
    say("  the search alone, with ten results", f"{max(ours) / KIB:.0f} KiB")
    say("  the same with Pagefind", f"{max(theirs) / KIB:.0f} KiB", "more for each query", cheaper)
    say("  the same with Material's search", f"{material_bytes(folder) / KIB:.0f} KiB")
    mine, other = median(our_times), median(their_times)
    what = f"first ten results, processor {SLOWER} times slower"
    say(what, f"{mine:.0f} ms", "no later than Pagefind", mine <= other)
    say("  the same with Pagefind", f"{other:.0f} ms", f"ours takes {mine / other:.2f} of it")


def commonest_pair(library: Library) -> str:
    """Return the two words that stand side by side most often: what costs most in quotes."""
    pairs: Counter[tuple[str, str]] = Counter()
    for document in documents_of(library):
        for line in document.body.split("\n"):
            pairs.update(pairwise(line.lower().split()))
    return next(
        " ".join(pair)
        for pair, _ in pairs.most_common()
        if all(word.isalpha() and word not in STOP_WORDS for word in pair)
    )


def typing(folder: Path, browser: Browser) -> None:
    queries = [*QUERIES, f"{vocabulary()[4000]} {vocabulary()[9000]}"]
    with tempfile.TemporaryDirectory() as site:
        hub = large_hub(Path(site), folder / "search" / "data", folder / "facets.json")
        first, again = key_times(browser, hub, queries)
    target = f"at most {FRAME} ms"
    for what, keys in (
        ("a key on the search page, once the data is there", again),
        ("  while the data for its words comes", first),
    ):
        in_page, in_worker = zip(*keys, strict=True)
        say(what, f"{median(in_page):.1f} ms", target, median(in_page) <= FRAME)
        slowest = max(in_page)
        say(f"  the slowest of {len(keys)}", f"{slowest:.1f} ms", target, slowest <= FRAME)
        say("  in the worker, median", f"{median(in_worker):.1f} ms")
        say("  the slowest of these", f"{max(in_worker):.1f} ms")


def built(count: int, whose: str = "ours") -> dict:
    """Return what a build costs: of some runs the one that others on the machine disturbed least.

    Whatever else a machine does only ever makes a run slower, so that the least is nearest to what
    the code itself takes (Python, documentation of `timeit.Timer.repeat`). The median is told, too.
    """
    script = Path(__file__).parent / "search_build.py"
    command = [sys.executable, str(script), str(count), whose]
    runs = [
        json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        for _ in range(BUILDS)
    ]
    seconds = [run["seconds"] for run in runs]
    return {**runs[0], "seconds": min(seconds), "median": median(seconds)}


@cache
def lunr_milliseconds() -> float:
    """Return what a resource takes lunr.py, which is as much for each in any number of them."""
    return 1000 * built(LUNR_COUNT, "lunr")["seconds"] / LUNR_COUNT


def building(count: int) -> None:
    whole, half = built(count), built(count // 2)
    each = 1000 * whole["seconds"] / count
    theirs = lunr_milliseconds()
    there = LUNR_MILLISECONDS * each / theirs
    say(
        "building the search data, a resource",
        f"{each:.2f} ms",
        f"at most {BUILD_MILLISECONDS} ms",
        each <= BUILD_MILLISECONDS,
    )
    say(f"  the median of {BUILDS} builds", f"{1000 * whole['median'] / count:.2f} ms")
    say("  a whole index with lunr.py, a resource", f"{theirs:.2f} ms")
    say(f"  ours where lunr.py takes {LUNR_MILLISECONDS} ms", f"{there:.2f} ms")
    ratio = whole["seconds"] / half["seconds"]
    say(f"  twice {count // 2:,} resources takes", f"{ratio:.2f} times", "below 2.2", ratio < 2.2)
    memory = whole["megabytes"]
    say("  memory beside the library", f"{memory:.0f} MB", "at most 300 MB", memory <= 300)
    say(
        "  all files together", f"{whole['bytes'] / KIB**2:.1f} MB", f"{whole['files']} files", None
    )


def main(sizes: list[int]) -> None:
    with chromium() as browser:
        for count in sizes:
            print(f"Search over {count:,} resources of 800 words", flush=True)
            building(count)
            with tempfile.TemporaryDirectory() as folder:
                write_site(made_library(count), Path(folder))
                readers(count, Path(folder), browser)


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or [1_000, 10_000])
