"""Where words stand in the texts of one field, noted down while the texts come by.

An index meets every word of every text, so most of its time goes here: each gives one number, and
what the numbers stand for is made out later, for many texts in one go. Texts that many resources
share are looked through once.
"""

from collections.abc import Iterable
from typing import Final

import numpy as np

from hub.search.postings import rows_of
from hub.search.vocabulary import CHUNK, CHUNK_BYTES, Vocabulary

LINE_GAP: Final = 8
"""So many positions are skipped between lines. Words in quotes never reach further than that."""
_LINE_END: Final = "\0"
"""The chunk that takes all these positions."""
AT_ONCE: Final = 1 << 19
"""So many chunks are made out in one go. Arrays of so many numbers have the 4 MiB from which on
numpy asks the system for large pages; more take more memory, and little less time."""
_INDEX_BITS: Final = 32


class Occurrences:
    """The terms of one field. Places are counted as they are read."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Start without places."""
        self.vocabulary = vocabulary
        self._known: dict[str, bytes] = {}
        self._places: list[bytes] = []
        """The chunks of each place that has been read and not been made out yet."""
        self._waiting = 0
        """So many bytes are in these."""
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
        self._add(self._chunks(text))

    def read_known(self, texts: Iterable[str]) -> None:
        """Note down what stands in the next place: the lines of texts that many places share.

        Such a text is looked through once. Names of topics and roles are a third of what an index
        meets, because every resource repeats them.
        """
        known = self._known
        for text in (texts := tuple(texts)):
            if text not in known:
                known[text] = self._chunks(f"{text}\n")
        self._add(b"".join(known[text] for text in texts))

    def _chunks(self, text: str) -> bytes:
        chunks = text.replace("\n", f" {_LINE_END} ").split()
        return b"".join(map(self.vocabulary.chunks.__getitem__, chunks))

    def _add(self, chunks: bytes) -> None:
        self._places.append(chunks)
        self._waiting += len(chunks)
        if self._waiting >= AT_ONCE * CHUNK_BYTES:
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
        line_end = np.frombuffer(self.vocabulary.chunks[_LINE_END], CHUNK)
        starts, terms_of_chunks = self.vocabulary.chunk_terms()
        self._make_room()
        chunks = np.frombuffer(b"".join(self._places), CHUNK)
        sizes = np.fromiter(map(len, self._places), int, len(self._places))
        place_starts = np.concatenate(([0], np.cumsum(sizes // CHUNK_BYTES)))
        many = np.diff(starts).take(chunks)
        terms_before = np.concatenate(([0], np.cumsum(many)))
        terms = terms_of_chunks.take(
            np.repeat(starts.take(chunks) - terms_before[:-1], many) + np.arange(terms_before[-1])
        )
        lengths = np.diff(terms_before.take(place_starts))
        places = np.repeat(np.arange(len(self._lengths), len(self._lengths) + len(sizes)), lengths)
        widths = np.where(chunks == line_end, LINE_GAP, 1)
        before = np.concatenate(([0], np.cumsum(widths)))
        positions = np.repeat(before[:-1], many)
        positions -= np.repeat(before.take(place_starts[:-1]), lengths)
        # Numbers with the term above the rest are sorted faster than an order is found.
        by_term = terms << _INDEX_BITS | np.arange(len(terms))
        by_term.sort()
        order = by_term & ((1 << _INDEX_BITS) - 1)
        by_term >>= _INDEX_BITS
        for term, postings, row in rows_of(
            by_term, places.take(order), positions.take(order), self._last
        ):
            self._postings[term] += postings
            self._positions[term] += row
        self._lengths += lengths.tolist()
        self._places.clear()
        self._waiting = 0

    def _make_room(self) -> None:
        """Have a row for each term that has been met, in whatever field."""
        more = len(self.vocabulary.terms) - len(self._last)
        self._last = np.append(self._last, np.full(more, -1))
        self._postings += [b""] * more
        self._positions += [b""] * more
