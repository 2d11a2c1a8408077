"""Where words stand: held to a plain count over the same texts."""

from hypothesis import given
from hypothesis import strategies as st

from hub.search.occurrences import POSITION_BITS, Occurrences

TERMS = {"the": (), "|": (), "door": (1,), "doors": (1,), "key": (2,), "door-to-door": (1, 1, 3)}
TEXTS = st.lists(st.lists(st.sampled_from([*TERMS, "\n"])).map(" ".join), min_size=1, max_size=8)


def noted(texts):
    found = Occurrences(TERMS.__getitem__)
    for text in texts:
        found.read(text)
    return found


def rows_in(found):
    return {term: list(row) for term, row in found.by_term() if row}


@given(TEXTS)
def test_every_occurrence_is_found_in_order_and_lengths_count_them(texts):
    expected = {}
    lengths = []
    for place, text in enumerate(texts):
        position = length = 0
        for line in text.split("\n"):
            for word in line.split():
                for term in TERMS[word]:
                    expected.setdefault(term, []).append((place, position))
                    length += 1
                position += 1
            position += 4
        lengths.append(length)
    found = noted(texts)
    assert found.lengths() == lengths
    assert {
        term: [(one >> POSITION_BITS, one % (1 << POSITION_BITS)) for one in row]
        for term, row in rows_in(found).items()
    } == expected


@given(st.lists(st.lists(st.sampled_from(["door", "the key\ndoor", "the", "door-to-door\ndoors"]))))
def test_known_texts_are_the_lines_of_one_place(places):
    known = Occurrences(TERMS.__getitem__)
    for texts in places:
        known.read_known(texts)
    as_lines = noted(map("\n".join, places))
    assert known.lengths() == as_lines.lengths()
    assert rows_in(known) == rows_in(as_lines)


def test_terms_are_asked_for_once_for_each_word():
    asked = []
    found = Occurrences(lambda chunk: asked.append(chunk) or TERMS[chunk])
    for text in ("the door", "door the key"):
        found.read(text)
    found.read_known(["key door", "the key", "key door"])
    assert asked == ["the", "door", "key", "|"]
