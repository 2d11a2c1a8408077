"""Print what building the search data costs: `python tests/bench/search_build.py 1000`.

A process of its own, so that its memory is its own: milliseconds of processor time a resource, and
megabytes more than the library itself took.
"""

import json
import resource
import sys
from pathlib import Path
from time import process_time

sys.path.append(str(Path(__file__).parents[1]))
from corpus_making import made_library

from hub.cli import collect_garbage_seldom
from hub.writers.search_data import search_data


def peak_megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(count: int) -> None:
    collect_garbage_seldom()  # as `hub build` does
    library = made_library(count)
    before = peak_megabytes()
    start = process_time()
    files = search_data(library)
    seconds = process_time() - start
    print(
        json.dumps(
            {
                "seconds": seconds,
                "megabytes": peak_megabytes() - before,
                "files": len(files),
                "bytes": sum(map(len, files.values())),
            }
        )
    )


if __name__ == "__main__":
    main(int(sys.argv[1]))
