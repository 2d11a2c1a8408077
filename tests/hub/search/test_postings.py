"""Numbers and places, written in letters and read again."""

from hypothesis import given
from hypothesis import strategies as st

from hub.search.occurrences import POSITION_BITS
from hub.search.postings import (
    NUMBER_LETTERS,
    places,
    positions,
    read_numbers,
    rows_of,
    written,
)


@given(st.lists(st.integers(0, 10**9)))
def test_numbers_come_back_as_they_were(numbers):
    text = b"".join(map(written, numbers))
    assert list(read_numbers(text)) == numbers
    assert set(text.decode()) <= set(NUMBER_LETTERS)


def test_the_letters_can_stand_in_a_script_and_in_a_line():
    assert len(set(NUMBER_LETTERS)) == 91
    assert not set(NUMBER_LETTERS) & set(' \t\n"\\!')


@given(
    st.dictionaries(
        st.integers(0, 9000),
        st.lists(st.integers(0, 9000), min_size=1, max_size=20).map(sorted),
        max_size=30,
    )
)
def test_places_and_positions_come_back_as_they_were(where):
    occurrences = [
        (place << POSITION_BITS) + position for place in sorted(where) for position in where[place]
    ]
    postings, row = rows_of(occurrences)
    assert dict(places(postings)) == {place: len(found) for place, found in where.items()}
    assert dict(positions(postings, row)) == where


def test_a_term_that_stands_nowhere_has_empty_rows():
    assert rows_of(()) == (b"", b"")
