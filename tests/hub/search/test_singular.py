"""A word and its plural are one; the shared cases hold JavaScript to it as well."""

import json

import pytest
from sample_files import REPOSITORY

from hub.search.singular import singular

CASES = json.loads((REPOSITORY / "tests/cases/search/singular.json").read_text("utf-8"))


@pytest.mark.parametrize("word", CASES)
def test_a_word_and_its_plural_have_in_common_what_both_languages_agree_on(word):
    assert singular(word) == CASES[word]
