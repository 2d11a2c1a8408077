"""Thousands of words have the terms that lunr.js gives them."""

import json

from sample_files import REPOSITORY

from hub.domain.stop_words import STOP_WORDS
from hub.search.stemmer import stem

CASES = json.loads((REPOSITORY / "tests/cases/search/words.json").read_text("utf-8"))


def test_every_word_has_the_term_that_lunr_gives_it():
    assert len(CASES) > 5000
    found = {word: None if word in STOP_WORDS else stem(word) for word in CASES}
    assert {word: term for word, term in found.items() if term != CASES[word]} == {}


def test_day_and_survey_keep_their_y():
    assert [stem(word) for word in ("day", "survey", "key", "city")] == [
        "day",
        "survey",
        "key",
        "citi",
    ]
