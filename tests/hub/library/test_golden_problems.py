"""Every golden case in `tests/cases/problems/`: files in, problems out."""

import re

import pytest
from content_making import make_folder, problem_cases, refuse_to_open, unreadable_paths

from hub.domain.problem_codes import PROBLEM_CODES
from hub.library.load import load_library

CASES = problem_cases()
ROWS_ABOUT_FILES = set(range(1, 49))
"""Rows of the table of bad inputs in REQUIREMENTS 6.2. All of them have a side that is a file."""

WORDS_NOT_FOR_AUTHORS = (
    "anchor", "dict", "exception", "expected <", "illegal", "int", "invalid", "mapping", "none",
    "nonetype", "please", "scalar", "schema", "str", "token", "traceback", "yaml.",
)  # fmt: skip


def loaded(case, tmp_path, monkeypatch):
    for path in unreadable_paths(case.files):
        refuse_to_open(monkeypatch, path)
    return load_library(make_folder(case.files, tmp_path / "content"), "content")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_problems_of_a_case_are_exactly_those_expected(case, tmp_path, monkeypatch):
    found = [
        {
            "file": problem.place.file,
            "line": problem.place.line,
            "column": problem.place.column,
            "code": problem.code,
            "what": problem.what,
            "fix": problem.fix,
        }
        | ({"example": list(problem.example)} if problem.example else {})
        for problem in loaded(case, tmp_path, monkeypatch).problems
    ]
    assert found == case.expect


def test_every_code_has_a_case_that_is_named_after_it():
    named = {
        expected["code"]
        for case in CASES
        for expected in case.expect
        if case.name.startswith(expected["code"].lower())
    }
    assert named == set(PROBLEM_CODES)


def test_every_bad_input_of_the_requirements_has_a_case():
    covered = {row for case in CASES for row in case.rows}
    assert covered == ROWS_ABOUT_FILES


def test_messages_use_the_words_of_authors():
    for case in CASES:
        for expected in case.expect:
            said = re.sub(r"'[^']*'|`[^`]*`", "", f"{expected['what']} {expected['fix']}").lower()
            said = re.sub(r"(write|add|example),?  .*", "", said)
            said = said.replace("people_involved: none", "").replace("are: none, informed", "")
            words = set(re.findall(r"[a-z.<]+", said))
            assert not words & set(WORDS_NOT_FOR_AUTHORS), (case.name, expected)


def test_every_message_is_a_sentence_and_every_fix_says_something():
    for case in CASES:
        for expected in case.expect:
            assert expected["what"].endswith("."), case.name
            assert not expected["what"][0].islower(), case.name
            assert len(expected["fix"]) > len("delete it") - 1, case.name
