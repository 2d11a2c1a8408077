"""Terms within one letter, and terms with a beginning."""

from hypothesis import given
from hypothesis import strategies as st

from hub.search.near import near_terms, terms_from
from hub.search.typos import is_one_off

WORDS = st.text(alphabet="abc1", min_size=1, max_size=6)


@given(st.sets(WORDS, max_size=40), WORDS)
def test_near_terms_are_the_word_itself_and_those_one_letter_off(terms, word):
    found = near_terms(sorted(terms), word)
    assert len(found) == len(set(found))
    expected = {term for term in terms if term == word or is_one_off(term, word)}
    assert set(found) == expected


@given(st.sets(WORDS, max_size=40), WORDS)
def test_terms_with_a_beginning_are_all_of_them(terms, beginning):
    found = terms_from(sorted(terms), beginning)
    assert set(found) == {term for term in terms if term.startswith(beginning)}


def test_a_word_is_not_one_letter_off_itself():
    assert not is_one_off("arson", "arson")
