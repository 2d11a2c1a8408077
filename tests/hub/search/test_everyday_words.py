"""What people type leads to something, in the hub as it is."""

import pytest
from corpus_making import own_library
from sample_files import REPOSITORY
from yaml import safe_load_all

from hub.search.search import Search

FILE = REPOSITORY / "tests" / "cases" / "search" / "everyday-words.yml"
WORDS, LEADING_NOWHERE, READ_AS_TYPED = safe_load_all(FILE.read_text("utf-8"))
HURTFUL = ("junkie", "druggie", "tramp", "dosser", "vagrant", "handicapped", "prostitute", "ex-con")


@pytest.fixture(scope="module")
def search():
    return Search(own_library())


@pytest.mark.parametrize("word", WORDS)
def test_an_everyday_word_finds_something_and_leads_to_its_term(search, word):
    found = search.find(word)
    assert found.hits
    wanted = [WORDS[word]] if WORDS[word] else []
    assert [f"{one.taxonomy}/{one.term}" for one in found.expanded][:1] == wanted


@pytest.mark.parametrize("word", LEADING_NOWHERE)
def test_a_word_that_is_only_like_a_name_leads_to_no_term(search, word):
    found = search.find(word)
    assert found.hits
    assert found.expanded == ()


@pytest.mark.parametrize("word", READ_AS_TYPED)
def test_a_word_that_is_like_another_only_without_its_ending_is_read_as_typed(search, word):
    assert search.find(word).corrected == ()


@pytest.mark.parametrize("word", HURTFUL)
def test_a_word_that_hurts_is_heard_and_never_said(search, word):
    found = search.find(word)
    assert found.hits
    assert [one.is_said for one in found.expanded] == [False]
    mistyped = search.find(f"{word[:2]}{word[1:]}")
    assert word not in [one.read_as for one in mistyped.corrected]
    assert [one for one in mistyped.unknown if word in one.near] == []


def test_such_words_stand_nowhere_but_among_the_words_that_are_not_shown(search):
    terms = [term for taxonomy in own_library().taxonomies for term in taxonomy]
    shown = " ".join(
        " ".join((term.label, term.description, *(one.label for one in term.synonyms)))
        for term in terms
    )
    assert [word for word in HURTFUL if word in shown.casefold()] == []
