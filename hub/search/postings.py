"""Which term stands where and how often, as short texts of numbers, the way they are published.

A posting list is a row of numbers. For each place where the term stands: twice the places skipped
since the one before, plus one where it stands there more than once; then the number of times above
two. Places are documents, and in the field `body` the parts of documents, counted through.

Numbers are written in plain letters (`NUMBER_LETTERS`), so that any host compresses the files and
they can stand in a script: 60 letters end a number, 31 others carry on.
"""

from collections.abc import Iterator
from typing import Final

NUMBER_LETTERS: Final = "".join(map(chr, (*range(35, 92), *range(93, 127))))
"""Printable ASCII without space, exclamation mark, quotation mark and backslash."""
ENDS: Final = 60
"""So many letters end a number; the others carry on."""
_CARRIES: Final = len(NUMBER_LETTERS) - ENDS
_KNOWN: Final = 4096


def written(number: int) -> bytes:
    """Write a number from 0 up."""
    letters = bytearray()
    while number >= ENDS:
        number, rest = divmod(number - ENDS, _CARRIES)
        letters.append(ord(NUMBER_LETTERS[ENDS + rest]))
    letters.append(ord(NUMBER_LETTERS[number]))
    return bytes(letters)


_WRITTEN: Final = tuple(map(written, range(_KNOWN)))
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


def add_place(postings: bytearray, skipped: int, times: int) -> None:
    """Add a place to a posting list, `skipped` places after the one before."""
    head = 2 * skipped + (times > 1)
    postings += _WRITTEN[head] if head < _KNOWN else written(head)
    if times > 1:
        postings += written(times - 2)


def places(postings: bytes | bytearray) -> Iterator[tuple[int, int]]:
    """Yield each place and how often the term stands there."""
    place = -1
    numbers = read_numbers(postings)
    for head in numbers:
        place += head // 2 + 1
        yield place, next(numbers) + 2 if head % 2 else 1
