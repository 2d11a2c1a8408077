"""Numbers and places, written in letters and read again."""

from hypothesis import given
from hypothesis import strategies as st

from hub.search.postings import NUMBER_LETTERS, PostingLists, places, read_numbers, written


@given(st.lists(st.integers(0, 10**9)))
def test_numbers_come_back_as_they_were(numbers):
    text = b"".join(map(written, numbers))
    assert list(read_numbers(text)) == numbers
    assert set(text.decode()) <= set(NUMBER_LETTERS)


def test_the_letters_can_stand_in_a_script_and_in_a_line():
    assert len(set(NUMBER_LETTERS)) == 91
    assert not set(NUMBER_LETTERS) & set(' \t\n"\\!')


@given(st.dictionaries(st.integers(0, 9000), st.integers(1, 200), max_size=30))
def test_places_come_back_as_they_were(places_of_a_term):
    lists = PostingLists()
    for place in sorted(places_of_a_term):
        lists.add(place, {1: places_of_a_term[place]}, terms=2)
    found = [dict(places(one)) for one in lists.of_all(3)]
    assert found == [{}, places_of_a_term, {}]
