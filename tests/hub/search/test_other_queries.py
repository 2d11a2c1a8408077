"""What else could be asked, in Python as in JavaScript."""

import json
from pathlib import Path

import pytest

from hub.search.other_queries import other_queries
from hub.search.search import Correction, Found, Unknown

CASES = Path(__file__).parents[2] / "cases" / "search" / "other_queries.json"


@pytest.mark.parametrize(
    "case", json.loads(CASES.read_text("utf-8")), ids=lambda case: case["query"]
)
def test_another_query_is_near_to_what_was_typed(case):
    told = case["found"]
    found = Found(
        hits=(),
        terms=(),
        unknown=tuple(Unknown(word, tuple(near)) for word, near in told.get("unknown", {}).items()),
        corrected=tuple(Correction("", word) for word in told.get("corrected", ())),
        known=tuple(told.get("known", ())),
        any_words=told.get("anyWords", ""),
    )
    assert list(other_queries(case["query"], found)) == case["others"]
