"""Terms within one letter, and terms with a beginning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.search.near import near_terms, terms_from
from hub.search.typos import slip_between

WORDS = st.text(alphabet="abc1", min_size=1, max_size=6)


@given(st.sets(WORDS, max_size=40), WORDS)
def test_near_terms_are_the_word_itself_and_those_one_letter_off(terms, word):
    found = near_terms(sorted(terms), word)
    assert len(found) == len(set(found))
    expected = {term for term in terms if term == word or slip_between(term, word)}
    assert set(found) == expected


def test_terms_are_met_in_the_order_of_lunr_which_lists_digits_first():
    assert near_terms(["1a", "a1a", "b1a", "bab"], "a1") == ["a1a", "1a"]


@given(st.sets(WORDS, max_size=40), WORDS)
def test_terms_with_a_beginning_are_all_of_them(terms, beginning):
    found = terms_from(sorted(terms), beginning)
    assert set(found) == {term for term in terms if term.startswith(beginning)}


@pytest.mark.parametrize("typed", ["hmoeless", "homless", "homeeless", "homelesss", "hhomeless"])
def test_letters_swapped_left_out_or_typed_twice_are_likely_slips(typed):
    assert slip_between("homeless", typed) == 1


@pytest.mark.parametrize("typed", ["homelezs", "homeless1", "xhomeless", "homexless"])
def test_other_letters_are_less_likely_slips(typed):
    assert slip_between("homeless", typed) == 2


@pytest.mark.parametrize("typed", ["homeless", "homel", "hmlss", "housing", ""])
def test_the_word_itself_and_words_further_off_are_no_slips(typed):
    assert slip_between("homeless", typed) == 0
