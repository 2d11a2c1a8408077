"""Where words stand: held to a plain count over the same texts."""

from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from hub.search.occurrences import Occurrences
from hub.search.postings import positions
from hub.search.vocabulary import Vocabulary

TERMS = {
    "the": (),
    "|": (),
    "door": ("door",),
    "Doors": ("door",),
    "key": ("key",),
    "door-to-door": ("door", "door", "doortodoor"),
}
TEXTS = st.lists(st.lists(st.sampled_from([*TERMS, "\n"])).map(" ".join), min_size=1, max_size=8)


def noted(texts):
    found = Occurrences(Vocabulary())
    for text in texts:
        found.read(text)
    return found


def places_in(found):
    """Return each term with its places, and its positions there."""
    lists, rows = found.rows()
    where = map(dict, map(positions, lists, rows))
    return {
        term: places for term, places in zip(found.vocabulary.terms, where, strict=True) if places
    }


@given(TEXTS, st.integers(1, 20))
def test_every_occurrence_is_found_in_order_and_lengths_count_them(texts, at_once):
    expected = {}
    lengths = []
    for place, text in enumerate(texts):
        position = length = 0
        for line in text.split("\n"):
            for word in line.split():
                for term in TERMS[word]:
                    expected.setdefault(term, {}).setdefault(place, []).append(position)
                    length += 1
                position += 1
            position += 8
        lengths.append(length)
    with patch("hub.search.occurrences.AT_ONCE", at_once):
        found = noted(texts)
    assert found.lengths() == lengths
    assert places_in(found) == expected


@given(st.lists(st.lists(st.sampled_from(["door", "the key\ndoor", "the", "door-to-door\nDoors"]))))
def test_known_texts_are_the_lines_of_one_place(places):
    known = Occurrences(Vocabulary())
    for texts in places:
        known.read_known(texts)
    as_lines = noted(map("\n".join, places))
    assert known.lengths() == as_lines.lengths()
    assert places_in(known) == places_in(as_lines)


def test_fields_share_a_vocabulary_and_have_a_row_for_each_of_its_terms():
    vocabulary = Vocabulary()
    title, body = Occurrences(vocabulary), Occurrences(vocabulary)
    title.read("the door")
    body.read("key to doors")
    assert [*map(bool, title.rows()[0])] == [True, False]
    assert [*map(bool, body.rows()[0])] == [True, True]
    assert list(vocabulary.terms) == ["door", "key"]
