"""Documents in; everything that ranking needs out: posting lists, lengths and numbers of parts."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hub.search.documents import FIELDS, Document
from hub.search.normalise import normalise
from hub.search.postings import PostingLists
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


class _Words:
    """Numbers what stands between two spaces: the number of its term, where it has just one.

    Stop words and signs have number -1. What has several terms has a number of its own below that;
    `several` says which terms those are. Terms are numbered in the order in which they are met.
    """

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self.terms: dict[str, int] = {}
        self.stems: dict[str, str] = {}
        """The term of each word."""
        self.words: dict[str, list[str]] = {}
        """The words of what stands between two spaces."""
        self.several: list[tuple[int, ...]] = [()]

    def meet(self, chunk: str) -> None:
        """Give a number to what has not been met before."""
        words = [word for word in normalise(chunk).split() if word not in STOP_WORDS]
        found = tuple(map(self._number, words))
        if len(found) == 1:
            number = found[0]
        else:
            number = -1 - (len(self.several) if found else 0)
            self.several += [found] if found else []
        self.words[chunk] = words
        self.numbers[chunk] = number

    def _number(self, word: str) -> int:
        term = self.stems.get(word)
        if term is None:
            term = self.stems[word] = stem(word)
        return self.terms.setdefault(term, len(self.terms))


class _Gatherer:
    """Gathers posting lists while documents come by in order."""

    def __init__(self) -> None:
        self.lengths: tuple[list[int], ...] = tuple([] for _ in FIELDS)
        self._lists = tuple(PostingLists() for _ in FIELDS)
        self._words = _Words()
        self._chunks: Counter[str] = Counter()

    def add(self, field: int, places: Iterable[tuple[int, str]]) -> None:
        """Add what stands in one field of the next document: texts with the numbers of places."""
        length = 0
        for place, text in places:
            counts = self._counts(text)
            length += sum(counts.values())
            self._lists[field].add(place, counts, len(self._words.terms))
        self.lengths[field].append(length)

    def _counts(self, text: str) -> Counter[int]:
        """Return how often each term stands in a text, by the number of the term."""
        chunks = text.split()
        numbers = self._words.numbers
        if not numbers.keys() >= set(chunks):
            for chunk in chunks:
                if chunk not in numbers:
                    self._words.meet(chunk)
        self._chunks.update(chunks)
        counts = Counter(map(numbers.__getitem__, chunks))
        for number in [number for number in counts if number < 0]:
            times = counts.pop(number)
            for one in self._words.several[-1 - number]:
                counts[one] += times
        return counts

    def terms(self) -> dict[str, Postings]:
        """Return the posting lists of each term, the terms sorted."""
        return {
            term: Postings(number, tuple(lists.of(number) for lists in self._lists))
            for term, number in sorted(self._words.terms.items())
        }

    def words(self) -> dict[str, str]:
        """Return the most frequent word behind each term; of equals, the first in the alphabet."""
        counts: Counter[str] = Counter()
        for chunk, words in self._words.words.items():
            for word in words:
                counts[word] += self._chunks[chunk]
        found: dict[str, str] = {}
        for word in sorted(counts, key=lambda word: (-counts[word], word)):
            found.setdefault(self._words.stems[word], word)
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
        parts = enumerate((part.text for part in document.parts), first_part)
        gatherer.add(_BODY, parts)
        first_part += len(document.parts)
    return SearchIndex(
        count=len(documents),
        terms=gatherer.terms(),
        words=gatherer.words(),
        lengths=gatherer.lengths,
        parts=[len(document.parts) for document in documents],
    )
