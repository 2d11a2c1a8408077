"""Which term stands where and how often, as short texts of numbers, the way they are published.

A posting list is a row of numbers. For each place where the term stands: twice the places skipped
since the one before, plus one where it stands there more than once; then the number of times above
two. Places are documents, and in the field `body` the parts of documents, counted through.

Numbers are written in plain letters (`NUMBER_LETTERS`), so that any host compresses the files and
they can stand in a script: 60 letters end a number, 31 others carry on.
"""

from collections.abc import Iterator, Mapping
from typing import Final

NUMBER_LETTERS: Final = "".join(map(chr, (*range(35, 92), *range(93, 127))))
"""Printable ASCII without space, exclamation mark, quotation mark and backslash."""
ENDS: Final = 60
"""So many letters end a number; the others carry on."""
_CARRIES: Final = len(NUMBER_LETTERS) - ENDS
_KNOWN: Final = 2048


def written(number: int) -> bytes:
    """Write a number from 0 up."""
    letters = bytearray()
    while number >= ENDS:
        number, rest = divmod(number - ENDS, _CARRIES)
        letters.append(ord(NUMBER_LETTERS[ENDS + rest]))
    letters.append(ord(NUMBER_LETTERS[number]))
    return bytes(letters)


_ONCE: Final = tuple(written(2 * skipped) for skipped in range(_KNOWN))
_OFTEN: Final = tuple(written(2 * skipped + 1) for skipped in range(_KNOWN))
_VALUE: Final = {ord(letter): value for value, letter in enumerate(NUMBER_LETTERS)}


def read_numbers(text: bytes | bytearray) -> Iterator[int]:
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


class PostingLists:
    """The posting lists of all terms in one field, while they are gathered."""

    def __init__(self) -> None:
        self._lists: list[bytearray] = []
        self._next: list[int] = []
        """For each term, the place after the last one where it stands."""

    def add(self, place: int, counts: Mapping[int, int], terms: int) -> None:
        """Add a place, which comes after all places so far.

        Args:
            place: Where.
            counts: How often each term stands there, by its number.
            terms: How many terms there are by now.
        """
        lists, following = self._lists, self._next
        for _ in range(len(lists), terms):
            lists.append(bytearray())
            following.append(0)
        for term, times in counts.items():
            skipped = place - following[term]
            following[term] = place + 1
            if times > 1:
                head = _OFTEN[skipped] if skipped < _KNOWN else written(2 * skipped + 1)
                lists[term] += head + written(times - 2)
            else:
                lists[term] += _ONCE[skipped] if skipped < _KNOWN else written(2 * skipped)

    def of_all(self, terms: int) -> list[bytearray]:
        """Return the posting list of each term, by its number."""
        return [*self._lists, *(bytearray() for _ in range(len(self._lists), terms))]


def places(postings: bytes | bytearray) -> Iterator[tuple[int, int]]:
    """Yield each place and how often the term stands there."""
    place = -1
    numbers = read_numbers(postings)
    for head in numbers:
        place += head // 2 + 1
        yield place, next(numbers) + 2 if head % 2 else 1
