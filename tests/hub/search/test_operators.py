"""AND, OR and NOT: what they ask for, as it is typed here; in Python as in JavaScript."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from hub.search.operators import operators_in
from hub.search.typos import Likely

CASES = Path(__file__).parents[2] / "cases" / "search" / "operators.json"


@pytest.mark.parametrize(
    "case", json.loads(CASES.read_text("utf-8")), ids=lambda case: case["text"][:40]
)
def test_operators_are_written_with_signs(case):
    meant = {
        typed: Likely(likely["word"], likely["word"], likely["isShown"])
        for typed, likely in case.get("meant", {}).items()
    }
    found = operators_in(case["text"], meant)
    told = asdict(found) | {"words": list(found.words)} if found else None
    if told:
        told["isAny"] = told.pop("is_any")
    assert told == case["told"]
