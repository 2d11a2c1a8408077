"""Numbers and places, written in letters and read again."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

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
    text = b"".join(written(numbers))
    assert list(read_numbers(text)) == numbers
    assert set(text.decode()) <= set(NUMBER_LETTERS)


def test_the_letters_can_stand_in_a_script_and_in_a_line():
    assert len(set(NUMBER_LETTERS)) == 91
    assert not set(NUMBER_LETTERS) & set(' \t\n"\\!')


WHERE = st.dictionaries(
    st.integers(0, 5),
    st.dictionaries(
        st.integers(0, 9000),
        st.lists(st.integers(0, 9000), min_size=1, max_size=20).map(sorted),
        min_size=1,
        max_size=30,
    ),
)
"""Term → place → positions."""


def written_rows(where, last):
    occurrences = [
        (term, place, position)
        for term, places_of_term in sorted(where.items())
        for place, found in sorted(places_of_term.items())
        for position in found
    ]
    columns = np.array(occurrences, int).reshape(-1, 3).T
    return {term: (postings, row) for term, postings, row in rows_of(*columns, last)}


@given(WHERE)
def test_places_and_positions_come_back_as_they_were(where):
    rows = written_rows(where, np.full(6, -1))
    assert {term: dict(positions(postings, row)) for term, (postings, row) in rows.items()} == where
    for term, (postings, _) in rows.items():
        assert dict(places(postings)) == {at: len(found) for at, found in where[term].items()}


@given(WHERE, st.integers(0, 9000))
def test_rows_go_on_where_others_ended(where, cut):
    first, second = (
        {
            term: part
            for term, found in where.items()
            if (part := {at: row for at, row in found.items() if (at < cut) is before})
        }
        for before in (True, False)
    )
    last = np.full(6, -1)
    in_two = [written_rows(part, last) for part in (first, second)]
    nothing = (b"", b"")
    assert {
        term: tuple(map(b"".join, zip(*(rows.get(term, nothing) for rows in in_two), strict=True)))
        for term in where
    } == written_rows(where, np.full(6, -1))
