"""How long scripts keep a page busy, by the trace that Chromium writes.

Processor time of the page's own thread, and of its workers: work of others on the machine is not
counted, collecting garbage is, whenever it comes. Not counted is what draws: style, layout, paint.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from playwright.sync_api import Page

_SCRIPT = {
    "BlinkScheduler_PerformMicrotaskCheckpoint",
    "EvaluateScript",
    "EventDispatch",
    "FunctionCall",
    "TimerFire",
    "v8.callFunction",
    "MajorGC",
    "MinorGC",
    "V8.GCIncrementalMarking",
}
_MARKS = "blink.user_timing"
_CATEGORIES = ["devtools.timeline", "v8", "disabled-by-default-v8.gc", "toplevel", _MARKS]


@contextmanager
def traced(page: Page) -> Iterator[list[dict]]:
    """Trace a page; the list is filled when the block ends."""
    browser = page.context.browser
    assert browser
    events: list[dict] = []
    browser.start_tracing(page=page, categories=_CATEGORIES)
    yield events
    events += json.loads(browser.stop_tracing())["traceEvents"]


def script_times(events: list[dict], *, of_workers: bool = False) -> list[float]:
    """Return the milliseconds of script from each `performance.mark("begin")` to the next.

    Args:
        events: The trace.
        of_workers: Add up what the workers of the page do, and not what the page itself does.
    """
    marks = [one for one in events if one["name"] == "begin" and _MARKS in one["cat"]]
    starts = sorted(one["ts"] for one in marks)
    ((process, thread),) = {(one["pid"], one["tid"]) for one in marks}
    work = sorted(
        (one for one in events if one["name"] in _SCRIPT and one["ph"] == "X"),
        key=lambda one: (one["ts"], -one["dur"]),
    )
    mine = [one for one in work if one["pid"] == process and (one["tid"] != thread) is of_workers]
    return [
        _milliseconds([one for one in mine if start <= one["ts"] < until])
        for start, until in pairwise([*starts, work[-1]["ts"] + 1])
    ]


def _milliseconds(work: list[dict]) -> float:
    """Add up what does not stand inside other work of these."""
    taken = until = 0
    for one in work:
        if one["ts"] >= until:
            until = one["ts"] + one["dur"]
            taken += one.get("tdur", one["dur"])
    return taken / 1000
