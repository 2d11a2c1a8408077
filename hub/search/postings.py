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

from collections.abc import Iterable, Iterator
from itertools import accumulate, islice
from typing import Final

from hub.search.occurrences import POSITION_BITS

NUMBER_LETTERS: Final = "".join(map(chr, (*range(35, 92), *range(93, 127))))
"""Printable ASCII without space, exclamation mark, quotation mark and backslash."""
_LETTERS: Final = NUMBER_LETTERS.encode()
ENDS: Final = 60
"""So many letters end a number; the others carry on."""
_CARRIES: Final = len(NUMBER_LETTERS) - ENDS
_POSITION: Final = (1 << POSITION_BITS) - 1


def _letters_of(number: int) -> bytes:
    letters = bytearray()
    while number >= ENDS:
        number, rest = divmod(number - ENDS, _CARRIES)
        letters.append(_LETTERS[ENDS + rest])
    letters.append(_LETTERS[number])
    return bytes(letters)


class _Written(dict[int, bytes]):
    """Numbers as they are written, times a factor and plus a number. Each is worked out once."""

    def __init__(self, factor: int = 1, more: int = 0) -> None:
        super().__init__()
        self._factor, self._more = factor, more

    def __missing__(self, number: int) -> bytes:
        self[number] = letters = _letters_of(self._factor * number + self._more)
        return letters


_WRITTEN: Final = _Written()
_ONCE: Final = _Written(2, -2)
"""The head of a place so many after the one before, where the term stands once."""
_AGAIN: Final = _Written(2, -1)
"""The same, where it stands more than once."""
_VALUE: Final = {ord(letter): value for value, letter in enumerate(NUMBER_LETTERS)}


def written(number: int) -> bytes:
    """Write a number from 0 up."""
    return _WRITTEN[number]


def read_numbers(text: bytes) -> Iterator[int]:
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


def rows_of(occurrences: Iterable[int]) -> tuple[bytes, bytes]:
    """Return the posting list of a term, and its positions, from all its occurrences in order."""
    heads: list[bytes] = []
    steps: list[bytes] = []
    last, before, skipped, more = -1, 0, 0, 0
    for occurrence in occurrences:
        place = occurrence >> POSITION_BITS
        if place != last:
            skipped, more = place - last, 0
            heads.append(_ONCE[skipped])
            steps.append(_WRITTEN[occurrence & _POSITION])
            last = place
        else:
            if more:
                heads[-1] = _WRITTEN[more]
            else:
                heads[-1:] = _AGAIN[skipped], _WRITTEN[0]
            steps.append(_WRITTEN[occurrence - before])
            more += 1
        before = occurrence
    return b"".join(heads), b"".join(steps)


def places(postings: bytes) -> Iterator[tuple[int, int]]:
    """Yield each place and how often the term stands there."""
    place = -1
    numbers = read_numbers(postings)
    for head in numbers:
        place += head // 2 + 1
        yield place, next(numbers) + 2 if head % 2 else 1


def positions(postings: bytes, row: bytes) -> Iterator[tuple[int, list[int]]]:
    """Yield each place of a posting list with the positions of the term there, ascending."""
    numbers = read_numbers(row)
    for place, times in places(postings):
        yield place, list(accumulate(islice(numbers, times)))
