"""What texts are made of, numbered: whatever stands between two spaces, and the terms of it.

A text of a hub says few things often. So each chunk, which is what stands between two spaces, is
normalised and stemmed once, when it has been met; from then on texts are rows of numbers.
"""

from array import array
from collections import defaultdict
from itertools import count, islice
from typing import NamedTuple

import numpy as np

from hub.domain.stop_words import STOP_WORDS
from hub.search.normalise import normalise
from hub.search.postings import Numbers
from hub.search.stemmer import stem


class ChunkTerms(NamedTuple):
    """The terms of chunks. Those of chunk n stand in `terms` from starts[n] up to starts[n + 1]."""

    starts: Numbers
    terms: Numbers


class Vocabulary:
    """Numbers chunks and terms, both in the order in which they are met."""

    def __init__(self) -> None:
        self.chunks: defaultdict[str, int] = defaultdict(count().__next__)
        """Ask for the number of a chunk, and it has one."""
        self.terms: dict[str, int] = {}
        self.words: dict[str, int] = {}
        """The number of the term of each word, in the order in which words are met."""
        self._starts = array("q", [0])
        self._terms = array("q")

    def chunk_terms(self) -> ChunkTerms:
        """Return the terms of all chunks met so far: none for stop words and signs."""
        # Names of this function alone: it meets every word of the hub.
        words, terms, starts = self.words, self._terms, self._starts
        for chunk in self._new_chunks():
            for word in normalise(chunk).split():
                if word not in STOP_WORDS:
                    term = words.get(word)
                    if term is None:
                        term = words[word] = self.terms.setdefault(stem(word), len(self.terms))
                    terms.append(term)
            starts.append(len(terms))
        return ChunkTerms(np.array(self._starts), np.array(self._terms))

    def _new_chunks(self) -> list[str]:
        new = len(self.chunks) - (len(self._starts) - 1)
        return [*islice(reversed(self.chunks), new)][::-1]
