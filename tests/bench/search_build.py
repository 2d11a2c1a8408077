"""Print what building the search data costs: `python tests/bench/search_build.py 1000 [lunr]`.

A process of its own, so that its memory is its own: seconds of processor time, and megabytes more
than the library itself took. With `lunr` the same is asked of lunr.py, with which MkDocs builds a
whole index of the same fields.
"""

import json
import resource
import sys
from pathlib import Path
from time import process_time

from lunr import lunr

sys.path.append(str(Path(__file__).parents[1]))
from corpus_making import made_library

from hub.cli import collect_garbage_seldom
from hub.library.library import Library
from hub.search.documents import BOOSTS, FIELDS, documents_of
from hub.writers.search_data import search_data


def peak_megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def whole_index(library: Library) -> dict[str, bytes]:
    """Return the one file that a search with lunr.py reads."""
    documents = [
        {"number": number, **{field: getattr(document, field) for field in FIELDS}}
        for number, document in enumerate(documents_of(library))
    ]
    fields = [
        {"field_name": field, "boost": boost} for field, boost in zip(FIELDS, BOOSTS, strict=True)
    ]
    index = lunr(ref="number", fields=fields, documents=documents)
    return {"index.json": json.dumps(index.serialize()).encode()}


BUILDS = {"ours": search_data, "lunr": whole_index}


def main(count: int, whose: str = "ours") -> None:
    collect_garbage_seldom()  # as `hub build` does
    library = made_library(count)
    before = peak_megabytes()
    start = process_time()
    files = BUILDS[whose](library)
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
    main(int(sys.argv[1]), *sys.argv[2:])
