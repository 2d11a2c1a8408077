"""Where words stand in the texts of one field, noted down while the texts come by.

An index meets every word of every text, so most of its time goes here: each adds one number to one
row, and what the rows stand for is made out at the end, once for each term. Such a number is an
occurrence: the place where a word stands, and its position there. Texts that many resources share
are looked through once, and what they add is known from then on.
"""

from array import array
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, count
from typing import Final, NamedTuple, TypeAlias

Terms: TypeAlias = tuple[int, ...]
"""What stands between two spaces, as the numbers of its terms: none for stop words and signs."""

POSITION_BITS: Final = 32
"""So many bits of an occurrence are the position, the others are the place."""
_BETWEEN_LINES: Final = " | | | | "
"""Signs take positions: so many that nobody quotes as many stop words in a row."""
_EMPTY: Final = array("Q")


class _Known(NamedTuple):
    """A text that comes again and again: where its words stand, stop words and signs left out."""

    rows: tuple["array[int]", ...]
    """The row of each word."""
    offsets: tuple[int, ...]
    """Their positions, counted from the first of the text."""
    width: int
    """How many positions it takes, those to the next line included."""


class Occurrences(dict[str, "array[int]"]):
    """The row of occurrences for whatever stands between two spaces.

    Whatever has the same terms shares a row.
    """

    def __init__(self, terms_of: Callable[[str], Terms]) -> None:
        """Start without occurrences.

        Args:
            terms_of: Returns the terms of what stands between two spaces.
        """
        super().__init__()
        self._terms_of = terms_of
        self._passed_over = _EMPTY[:]
        self._rows: dict[Terms, array[int]] = {(): self._passed_over}
        self._lengths: list[int] = []
        self._known: dict[str, _Known] = {}

    def __missing__(self, chunk: str) -> "array[int]":
        terms = self._terms_of(chunk)
        row = self._rows.get(terms)
        if row is None:
            row = self._rows[terms] = _EMPTY[:]
        self[chunk] = row
        return row

    def read(self, text: str) -> None:
        """Note down what stands in the next place.

        Positions are counted in what stands between two spaces: stop words and signs have one, and
        all words of one with hyphens share one. Between lines, which are blocks of a page, some are
        skipped, so that no words in quotes reach from one into another.
        """
        chunks = text.replace("\n", _BETWEEN_LINES).split()
        first = len(self._lengths) << POSITION_BITS
        deque(map(array.append, map(self.__getitem__, chunks), count(first)), maxlen=0)
        self._lengths.append(len(chunks) - len(self._passed_over))
        del self._passed_over[:]

    def read_known(self, texts: Iterable[str]) -> None:
        """Note down what stands in the next place: the lines of texts that many places share.

        Such a text is looked through once. Names of topics and roles are a third of what an index
        meets, because every resource repeats them, and they are mostly short lines.
        """
        first = len(self._lengths) << POSITION_BITS
        length = 0
        for text in texts:
            known = self._known.get(text) or self._know(text)
            deque(map(array.append, known.rows, map(first.__add__, known.offsets)), maxlen=0)
            length += len(known.rows)
            first += known.width
        self._lengths.append(length)

    def _know(self, text: str) -> _Known:
        chunks = f"{text}\n".replace("\n", _BETWEEN_LINES).split()
        rows = {offset: self[chunk] for offset, chunk in enumerate(chunks)}
        told = {offset: row for offset, row in rows.items() if row is not self._passed_over}
        known = self._known[text] = _Known(tuple(told.values()), tuple(told), len(chunks))
        return known

    def lengths(self) -> list[int]:
        """Return how many terms each place has."""
        lengths = self._lengths.copy()
        for terms, row in self._rows.items():
            if len(terms) > 1:
                for occurrence in row:
                    lengths[occurrence >> POSITION_BITS] += len(terms) - 1
        return lengths

    def by_term(self) -> Iterator[tuple[int, Sequence[int]]]:
        """Yield the number of each term with its occurrences, in order.

        They are forgotten on the way, so that an index need not hold everything twice: ask for
        lengths before.
        """
        rows: dict[int, list[array[int]]] = {}
        for terms, row in self._rows.items():
            for term in terms:
                rows.setdefault(term, []).append(row)
        self.clear()
        self._rows.clear()
        while rows:
            term, several = rows.popitem()
            yield term, sorted(chain(*several)) if len(several) > 1 else several[0]
