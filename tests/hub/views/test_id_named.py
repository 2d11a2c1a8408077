import json
from pathlib import Path

import pytest

from hub.views.id_named import Names, id_named

FILE = Path(__file__).parents[2] / "cases" / "find" / "names.json"
CASES = [
    (case["known"], typed, meant)
    for case in json.loads(FILE.read_text("utf-8"))
    for typed, meant in case["named"].items()
]


@pytest.mark.parametrize(("known", "typed", "meant"), CASES, ids=[case[1] for case in CASES])
def test_a_name_is_read_as_the_page_reads_it(known, typed, meant):
    names = {
        id_: Names(one["label"], tuple(one["synonyms"]), tuple(one["found_by"]))
        for id_, one in known.items()
    }
    assert id_named(typed, names) == meant
