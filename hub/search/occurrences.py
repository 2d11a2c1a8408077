"""Where words stand in the texts of one field, noted down while the texts come by.

An index meets every word of every text, so most of its time goes here: each gives one number, and
what the numbers stand for is made out later, for many texts in one go. Texts that many resources
share are looked through once.
"""

from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np

from hub.search.postings import rows_of
from hub.search.vocabulary import Vocabulary

LINE_GAP: Final = 8
"""So many positions are skipped between lines. Words in quotes never reach further than that."""
_LINE_END: Final = "\0"
"""The chunk that takes all these positions."""
AT_ONCE: Final = 1 << 18
"""So many chunks are made out in one go. More take more memory, and little less time."""
_INDEX_BITS: Final = 32


class Occurrences:
    """The terms of one field. Places are counted as they are read."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Start without places."""
        self.vocabulary = vocabulary
        self._known: dict[str, list[int]] = {}
        self._chunks: list[int] = []
        """What has been read and not been made out yet."""
        self._ends: list[int] = []
        """Where each of its places ends."""
        self._lengths: list[int] = []
        self._last = np.array([], int)
        self._postings: list[bytes] = []
        self._positions: list[bytes] = []

    def read(self, text: str) -> None:
        """Note down what stands in the next place.

        Positions are counted in chunks: stop words and signs have one, and all words of one with
        hyphens share one. Between lines, which are blocks of a page, some are skipped, so that no
        words in quotes reach from one into another.
        """
        self._chunks += self._numbers(text)
        self._end()

    def read_known(self, texts: Iterable[str]) -> None:
        """Note down what stands in the next place: the lines of texts that many places share.

        Such a text is looked through once. Names of topics and roles are a third of what an index
        meets, because every resource repeats them.
        """
        for text in texts:
            known = self._known.get(text)
            if known is None:
                known = self._known[text] = list(self._numbers(f"{text}\n"))
            self._chunks += known
        self._end()

    def _numbers(self, text: str) -> Iterator[int]:
        chunks = text.replace("\n", f" {_LINE_END} ").split()
        return map(self.vocabulary.chunks.__getitem__, chunks)

    def _end(self) -> None:
        self._ends.append(len(self._chunks))
        if len(self._chunks) >= AT_ONCE:
            self._make_out()

    def lengths(self) -> list[int]:
        """Return how many terms each place has."""
        self._make_out()
        return self._lengths

    def rows(self) -> tuple[list[bytes], list[bytes]]:
        """Return the posting list and the positions of each term of the vocabulary."""
        self._make_out()
        return self._postings, self._positions

    def _make_out(self) -> None:
        line_end = self.vocabulary.chunks[_LINE_END]
        starts, terms_of_chunks = self.vocabulary.chunk_terms()
        self._make_room()
        chunks, ends = np.array(self._chunks, int), np.array(self._ends, int)
        place_starts = np.concatenate(([0], ends))
        many = np.diff(starts)[chunks]
        chunk = np.repeat(np.arange(len(chunks)), many)
        within = np.arange(len(chunk)) - np.repeat(np.cumsum(many) - many, many)
        terms = terms_of_chunks[starts[chunks[chunk]] + within]
        places = np.repeat(np.arange(len(ends)), np.diff(place_starts))[chunk]
        widths = np.where(chunks == line_end, LINE_GAP, 1)
        before = np.concatenate(([0], np.cumsum(widths)))
        positions = before[chunk] - before[place_starts[places]]
        # Numbers with the term above the rest are sorted faster than an order is found.
        by_term = np.sort(terms << _INDEX_BITS | np.arange(len(terms)))
        order = by_term & ((1 << _INDEX_BITS) - 1)
        places_by_term = len(self._lengths) + places[order]
        rows = rows_of(by_term >> _INDEX_BITS, places_by_term, positions[order], self._last)
        for term, postings, row in rows:
            self._postings[term] += postings
            self._positions[term] += row
        self._lengths += np.bincount(places, minlength=len(ends)).tolist()
        del self._chunks[:], self._ends[:]

    def _make_room(self) -> None:
        """Have a row for each term that has been met, in whatever field."""
        more = len(self.vocabulary.terms) - len(self._last)
        self._last = np.append(self._last, np.full(more, -1))
        self._postings += [b""] * more
        self._positions += [b""] * more
