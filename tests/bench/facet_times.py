"""Print what facets weigh and how long a filter change takes: `python tests/bench/facet_times.py`.

Large libraries are made of the resources of this hub: each made one takes the terms of each facet
from one of them, so that terms are as frequent as they are here.
"""

import gzip
import json
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

from hub.domain.resource import Resource
from hub.library.library import Library
from hub.library.load import load_library
from hub.writers.facet_data import facet_data

sys.path.append(str(Path(__file__).parents[1]))
from node import run_node

SIZES = (1_000, 10_000)
TIMES = Path(__file__).parent / "facet_times.mjs"
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


def main() -> None:
    print("Facets: weight of the data, and script of one filter change (median and worst of 300)")
    print(f"{'resources':>10}{'gzip':>12}{'each':>12}{'median':>12}{'worst':>12}")
    for size in SIZES:
        data = facet_data(large_library(size))
        weight = len(gzip.compress(data.encode()))
        ran = run_node([TIMES], given=data)
        times = json.loads(ran.stdout)
        print(
            f"{size:>10,}{f'{weight / 1024:.1f} KiB':>12}{f'{weight / size:.1f} B':>12}"
            f"{times['median']:>9.2f} ms{times['worst']:>9.2f} ms"
        )
    print(f"To reach: {MOST_BYTES} B each, {MOST_MILLISECONDS} ms")


if __name__ == "__main__":
    main()
