"""Whatever is typed becomes clauses, or nothing; the shared cases hold JavaScript to it as well."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_files import REPOSITORY

from hub.search.query import read_query

CASES = json.loads((REPOSITORY / "tests/cases/search/queries.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:30])
def test_queries_are_read_as_both_languages_agree(case):
    read = read_query(case["text"])
    clauses = [
        [one.sign, one.field, one.kind.value, one.word, one.term, one.typed] for one in read.clauses
    ]
    assert clauses == case["clauses"]
    phrases = [[one.is_excluded, one.field, *map(list, one.words)] for one in read.phrases]
    assert phrases == case["phrases"]
    assert list(read.passed_over) == case["passed_over"]
    assert list(read.too_short) == case["too_short"]
    assert read.has_words == case["has_words"]


@given(st.text(alphabet=st.sampled_from("ab +-*~\"“”:^\\<>&'\n1é🙂"), max_size=40))
def test_nothing_that_can_be_typed_does_harm(text):
    for clause in read_query(text).clauses:
        assert clause.word.isalnum()
        assert clause.sign in ("", "+", "-")


def test_a_very_long_query_is_cut():
    assert len(read_query("word " * 10_000).clauses) == 32
