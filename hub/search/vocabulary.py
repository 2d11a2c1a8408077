"""What texts are made of, numbered: whatever stands between two spaces, and the terms of it.

A text of a hub says few things often. So each chunk, which is what stands between two spaces, is
normalised and stemmed once, when it has been met; from then on texts are rows of numbers.
"""

from collections import defaultdict
from functools import cache, partial
from itertools import chain, count, islice
from struct import Struct
from typing import Final, NamedTuple

import numpy as np

from hub.domain.stop_words import STOP_WORDS
from hub.search.normalise import bare, words_of
from hub.search.postings import Numbers
from hub.search.stemmer import stem

CHUNK: Final = np.uint32
"""The number of a chunk. As bytes, numbers are joined many times faster than an array is made."""
_CHUNK: Final = Struct("=I")
CHUNK_BYTES: Final = _CHUNK.size


class ChunkTerms(NamedTuple):
    """The terms of chunks. Those of chunk n stand in `terms` from starts[n] up to starts[n + 1]."""

    starts: Numbers
    terms: Numbers


class _Words(dict[str, int]):
    """The number of the term of each word, in the order in which words are met."""

    def __init__(self) -> None:
        super().__init__()
        self.terms: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        term = self[word] = self.terms.setdefault(stem(word), len(self.terms))
        return term


def _terms_of(words: _Words, chunk: str) -> list[int]:
    return [words[word] for word in words_of(chunk) if word not in STOP_WORDS]


class Vocabulary:
    """Numbers chunks and terms, both in the order in which they are met."""

    def __init__(self) -> None:
        self.chunks: defaultdict[str, bytes] = defaultdict(map(_CHUNK.pack, count()).__next__)
        """Ask for the number of a chunk, and it has one. Joined, these make an array of `CHUNK`."""
        self.words = _Words()
        self.terms = self.words.terms
        self._terms_of = cache(partial(_terms_of, self.words))
        self._starts = np.array([0])
        self._terms = np.array([], int)

    def chunk_terms(self) -> ChunkTerms:
        """Return the terms of all chunks met so far: none for stop words and signs."""
        rows = [self._terms_of(bare(chunk)) for chunk in self._new_chunks()]
        ends = np.cumsum(list(map(len, rows)), dtype=int)
        self._starts = np.concatenate((self._starts, len(self._terms) + ends))
        self._terms = np.concatenate((self._terms, np.array([*chain(*rows)], int)))
        return ChunkTerms(self._starts, self._terms)

    def _new_chunks(self) -> list[str]:
        new = len(self.chunks) - (len(self._starts) - 1)
        return [*islice(reversed(self.chunks), new)][::-1]
