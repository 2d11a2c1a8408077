"""Which term stands where and how often, as short texts of numbers, the way they are published.

A posting list is a row of numbers. For each place where the term stands: twice the places skipped
since the one before, plus one where it stands there more than once; then the number of times above
two. Places are documents, and in the field `body` the parts of documents, counted through.

Only words in quotes need to know where in its places a term stands. These positions are a row of
numbers of its own: for each place of the posting list as many as the term stands there times, each
counted from the one before, the first from the beginning of the place.

Numbers are written in plain letters (`NUMBER_LETTERS`), so that any host compresses the files and
they can stand in a script: 60 letters end a number, 31 others carry on.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice
from operator import sub
from typing import Final, TypeAlias

Row: TypeAlias = bytes | bytearray
"""Numbers, written."""

NUMBER_LETTERS: Final = "".join(map(chr, (*range(35, 92), *range(93, 127))))
"""Printable ASCII without space, exclamation mark, quotation mark and backslash."""
ENDS: Final = 60
"""So many letters end a number; the others carry on."""
_CARRIES: Final = len(NUMBER_LETTERS) - ENDS


def written(number: int) -> bytes:
    """Write a number from 0 up."""
    letters = bytearray()
    while number >= ENDS:
        number, rest = divmod(number - ENDS, _CARRIES)
        letters.append(ord(NUMBER_LETTERS[ENDS + rest]))
    letters.append(ord(NUMBER_LETTERS[number]))
    return bytes(letters)


class _Written(dict[int, bytes]):
    """Numbers as they are written. The common ones are there, others are written anew."""

    def __missing__(self, number: int) -> bytes:
        return written(number)


_WRITTEN: Final = _Written((number, written(number)) for number in range(4096))
_VALUE: Final = {ord(letter): value for value, letter in enumerate(NUMBER_LETTERS)}


def read_numbers(text: Row) -> Iterator[int]:
    """Yield the numbers of a text."""
    number, scale = 0, 1
    for letter in text:
        value = _VALUE[letter]
        if value < ENDS:
            yield number + scale * value
            number, scale = 0, 1
        else:
            number += scale * value
            scale *= _CARRIES


@dataclass(frozen=True, slots=True)
class Found:
    """Where in a text each term stands, by the number of the term."""

    first: Mapping[int, int]
    others: Mapping[int, Sequence[int]]
    """Of the terms that stand there more than once, all positions but the first, ascending."""

    @property
    def length(self) -> int:
        """How many terms the text has."""
        return len(self.first) + sum(map(len, self.others.values()))


class PostingLists:
    """The posting lists and positions of all terms in one field, while they are gathered."""

    def __init__(self) -> None:
        self._lists: list[Row] = []
        self._positions: list[Row] = []
        self._next: list[int] = []
        """For each term, the place after the last one where it stands; 0 before there is one."""

    def add(self, place: int, found: Found, terms: int) -> None:
        """Add a place, which comes after all places so far.

        Args:
            place: Where.
            found: What stands there.
            terms: How many terms there are by now.
        """
        lists, positions, following = self._lists, self._positions, self._next
        more = terms - len(following)
        following += [0] * more
        lists += [b""] * more
        positions += [b""] * more
        others = found.others
        for term, first in found.first.items():
            last = following[term]
            following[term] = place + 1
            if not last:
                lists[term], positions[term] = bytearray(), bytearray()
            head = 2 * (place - last)
            if term in others:
                again = others[term]
                skipped = map(sub, again, (first, *again))
                lists[term] += _WRITTEN[head + 1] + _WRITTEN[len(again) - 1]
                positions[term] += _WRITTEN[first] + b"".join(map(_WRITTEN.__getitem__, skipped))
            else:
                lists[term] += _WRITTEN[head]
                positions[term] += _WRITTEN[first]

    def places_of_all(self, terms: int) -> list[Row]:
        """Return the posting list of each term, by its number."""
        return self._lists + [b""] * (terms - len(self._lists))

    def positions_of_all(self, terms: int) -> list[Row]:
        """Return the positions of each term, by its number."""
        return self._positions + [b""] * (terms - len(self._positions))


def places(postings: Row) -> Iterator[tuple[int, int]]:
    """Yield each place and how often the term stands there."""
    place = -1
    numbers = read_numbers(postings)
    for head in numbers:
        place += head // 2 + 1
        yield place, next(numbers) + 2 if head % 2 else 1


def positions(postings: Row, row: Row) -> Iterator[tuple[int, list[int]]]:
    """Yield each place of a posting list with the positions of the term there, ascending."""
    numbers = read_numbers(row)
    for place, times in places(postings):
        yield place, list(accumulate(islice(numbers, times)))
