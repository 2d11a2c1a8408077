"""What texts are made of, numbered: whatever stands between two spaces, and the terms of it.

A text of a hub says few things often. So each chunk, which is what stands between two spaces, is
normalised and stemmed once, when it has been met; from then on texts are rows of numbers.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import count, islice
from operator import methodcaller
from typing import Final, NamedTuple

import numpy as np

from hub.domain.stop_words import STOP_WORDS
from hub.search.normalise import bare, normalise
from hub.search.postings import Numbers
from hub.search.stemmer import stem

CHUNK: Final = np.uint32
"""The number of a chunk. As bytes, numbers are joined many times faster than an array is made."""
CHUNK_BYTES: Final = 4


class ChunkTerms(NamedTuple):
    """The terms of chunks. Those of chunk n stand in `terms` from starts[n] up to starts[n + 1]."""

    starts: Numbers
    terms: Numbers


class Vocabulary:
    """Numbers chunks and terms, both in the order in which they are met."""

    def __init__(self) -> None:
        numbers = map(methodcaller("to_bytes", CHUNK_BYTES, sys.byteorder), count())
        self.chunks: defaultdict[str, bytes] = defaultdict(numbers.__next__)
        """Ask for the number of a chunk, and it has one. Joined, these make an array of `CHUNK`."""
        self.terms: dict[str, int] = {}
        self.words: dict[str, int] = {}
        """The number of the term of each word, in the order in which words are met."""
        self._known: dict[str, list[int]] = {}
        """The terms of each bare chunk."""
        self._starts = np.array([0])
        self._terms = np.array([], int)

    def chunk_terms(self) -> ChunkTerms:
        """Return the terms of all chunks met so far: none for stop words and signs."""
        known, start = self._known, len(self._terms)
        terms: list[int] = []
        ends: list[int] = []
        for key in map(bare, self._new_chunks()):
            found = known.get(key)
            if found is None:
                found = known[key] = [*self._terms_of(key)]
            terms += found
            ends.append(len(terms))
        self._terms = np.concatenate((self._terms, np.array(terms, int)))
        self._starts = np.concatenate((self._starts, start + np.array(ends, int)))
        return ChunkTerms(self._starts, self._terms)

    def _terms_of(self, chunk: str) -> Iterator[int]:
        for word in normalise(chunk).split():
            if word not in STOP_WORDS:
                term = self.words.get(word)
                if term is None:
                    term = self.words[word] = self.terms.setdefault(stem(word), len(self.terms))
                yield term

    def _new_chunks(self) -> list[str]:
        new = len(self.chunks) - (len(self._starts) - 1)
        return [*islice(reversed(self.chunks), new)][::-1]
