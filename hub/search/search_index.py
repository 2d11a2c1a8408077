"""Documents in; everything that ranking needs out: posting lists, lengths and numbers of parts."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hub.search.documents import FIELDS, Document
from hub.search.normalise import normalise
from hub.search.postings import add_place
from hub.search.stemmer import stem
from hub.search.stop_words import STOP_WORDS

_BODY = FIELDS.index("body")


@dataclass(frozen=True, slots=True)
class Postings:
    """Where a term stands."""

    order: int
    """How many terms were met before it. Sums are made in this order, as lunr.js makes them."""
    fields: tuple[bytearray, ...]
    """A posting list for each field."""


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """The whole index. Published in pieces, and asked as it is by `hub search`."""

    count: int
    """Documents."""
    terms: dict[str, Postings]
    """Sorted, here and in JavaScript alike, because no letter is beyond U+FFFF."""
    words: dict[str, str]
    """The most frequent word behind each term, for people to read."""
    lengths: tuple[Sequence[int], ...]
    """For each field, how many terms it has in each document."""
    parts: Sequence[int]
    """How many parts each document has."""


class _Stems(dict[str, str]):
    """The stems of words; each is worked out once."""

    def __missing__(self, word: str) -> str:
        self[word] = found = stem(word)
        return found


class _Terms(dict[str, tuple[str, ...]]):
    """The terms of what stands between two spaces; each is worked out once."""

    def __init__(self, stems: _Stems) -> None:
        self._stems = stems

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        words = normalise(chunk).split()
        self[chunk] = found = tuple(self._stems[word] for word in words if word not in STOP_WORDS)
        return found


class _Gatherer:
    """Gathers posting lists while documents come by in order."""

    def __init__(self) -> None:
        self.postings: dict[str, Postings] = {}
        self.lengths: tuple[list[int], ...] = tuple([] for _ in FIELDS)
        self._last: tuple[dict[str, int], ...] = tuple({} for _ in FIELDS)
        self._stems = _Stems()
        self._terms = _Terms(self._stems)
        self._chunks: Counter[str] = Counter()

    def add(self, field: int, places: Iterable[tuple[int, str]]) -> None:
        """Add what stands in one field of the next document: texts with the numbers of places."""
        length = 0
        postings, last = self.postings, self._last[field]
        for place, text in places:
            counts = self._counts(text)
            length += sum(counts.values())
            for term, times in counts.items():
                found = postings.get(term)
                if found is None:
                    found = Postings(len(postings), tuple(bytearray() for _ in FIELDS))
                    postings[term] = found
                add_place(found.fields[field], place - last.get(term, -1) - 1, times)
                last[term] = place
        self.lengths[field].append(length)

    def _counts(self, text: str) -> dict[str, int]:
        counts: dict[str, int] = {}
        chunks = text.split()
        self._chunks.update(chunks)
        for chunk, times in Counter(chunks).items():
            for term in self._terms[chunk]:
                counts[term] = counts.get(term, 0) + times
        return counts

    def words(self) -> dict[str, str]:
        """Return the most frequent word behind each term; of equals, the first in the alphabet."""
        counts: Counter[str] = Counter()
        for chunk, times in self._chunks.items():
            for word in normalise(chunk).split():
                counts[word] += times
        found: dict[str, str] = {}
        for word in sorted(self._stems, key=lambda word: (-counts[word], word)):
            found.setdefault(self._stems[word], word)
        return found


def search_index(documents: Sequence[Document]) -> SearchIndex:
    """Return the index of documents; their numbers are their places in the sequence."""
    gatherer = _Gatherer()
    first_part = 0
    for number, document in enumerate(documents):
        for field, text in enumerate(
            (document.title, document.summary, document.terms, document.headings)
        ):
            gatherer.add(field, ((number, text),))
        parts = document.parts
        gatherer.add(_BODY, ((first_part + i, part.text) for i, part in enumerate(parts)))
        first_part += len(parts)
    return SearchIndex(
        count=len(documents),
        terms=dict(sorted(gatherer.postings.items())),
        words=gatherer.words(),
        lengths=gatherer.lengths,
        parts=[len(document.parts) for document in documents],
    )
