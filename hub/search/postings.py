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

from collections.abc import Iterator, Sequence
from itertools import accumulate, islice, pairwise
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Numbers: TypeAlias = NDArray[np.int64]

NUMBER_LETTERS: Final = "".join(map(chr, (*range(35, 92), *range(93, 127))))
"""Printable ASCII without space, exclamation mark, quotation mark and backslash."""
_LETTERS: Final = NUMBER_LETTERS.encode().ljust(256)
"""The same for `bytes.translate`, which wants all that a byte can be."""
ENDS: Final = 60
"""So many letters end a number; the others carry on."""
_CARRIES: Final = len(NUMBER_LETTERS) - ENDS
_VALUE: Final = {ord(letter): value for value, letter in enumerate(NUMBER_LETTERS)}


def written(*columns: Sequence[int]) -> Iterator[bytes]:
    """Write numbers from 0 up, below 2**31: for each row of some columns a text."""
    values = np.array(columns, int).T
    return _texts(values.ravel(), np.arange(len(values)) * len(columns))


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


def rows_of(
    terms: Numbers, places: Numbers, positions: Numbers, last: Numbers
) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield each term that occurs, its posting list and its positions.

    Args:
        terms: The term of each occurrence, ascending.
        places: Its place, ascending for each term.
        positions: Its position there, ascending for each place.
        last: The last place of each term in lists that these go on from, -1 for none. It is
            brought up to date.
    """
    starts_term = np.diff(terms, prepend=-1) != 0
    starts_place = starts_term | (np.diff(places, prepend=-1) != 0)
    steps = np.where(starts_place, positions, np.diff(positions, prepend=0))
    step_starts = np.flatnonzero(starts_term)

    heads = np.flatnonzero(starts_place)
    again = np.diff(heads, append=len(terms)) - 1
    terms, places = terms[heads], places[heads]
    firsts = np.flatnonzero(starts_term[heads])
    told = terms[firsts]
    skipped = np.diff(places, prepend=-1)
    skipped[firsts] = places[firsts] - last[told]
    last[terms] = places  # of several places of a term, the last stays

    is_again = again > 0
    numbers = np.repeat(2 * (skipped - 1) + is_again, 1 + is_again)
    ends = np.cumsum(1 + is_again)
    numbers[ends[is_again] - 1] = again[is_again] - 1
    head_starts = ends[firsts] - 1 - is_again[firsts]
    lists, rows = _texts(numbers, head_starts), _texts(steps, step_starts)
    return zip(told.tolist(), lists, rows, strict=True)


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


def _written_all(numbers: Numbers) -> tuple[bytes, Numbers]:
    """Write many numbers below 2**31. Return their letters, and where those of each end."""
    values = numbers.astype(np.int32)
    which = np.arange(len(values))
    sizes = np.ones(len(values), np.int8)
    letters_of: list[tuple[Numbers, NDArray[np.uint8]]] = []
    while len(which):
        carries = np.flatnonzero(values >= ENDS)
        left = values.take(carries) - ENDS
        rest = left // _CARRIES  # many times faster than `divmod`
        left -= rest * _CARRIES
        values[carries] = left + ENDS
        letters_of.append((which, values.astype(np.uint8)))
        which, values = which.take(carries), rest
        sizes[which] += 1
    ends = np.cumsum(sizes, dtype=int)
    starts = ends - sizes
    text = np.empty(sizes.sum(dtype=int), np.uint8)
    for place, (which, letters) in enumerate(letters_of):
        text[starts.take(which) + place] = letters
    return text.tobytes().translate(_LETTERS), ends


def _texts(numbers: Numbers, starts: Numbers) -> Iterator[bytes]:
    """Yield the letters of the numbers from each start up to the next."""
    letters, ends = _written_all(numbers)
    cuts = np.concatenate(([0], ends))[np.append(starts, len(numbers))]
    return (letters[start:end] for start, end in pairwise(cuts.tolist()))
