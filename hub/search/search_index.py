"""Documents in; everything that ranking needs out: posting lists, lengths and numbers of parts."""

import sys
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Final

from hub.search.documents import FIELDS, Document
from hub.search.normalise import normalise
from hub.search.postings import PostingLists
from hub.search.stemmer import stem
from hub.search.stop_words import STOP_WORDS

_BODY = FIELDS.index("body")
_TERMS = FIELDS.index("terms")
_NEW: Final = sys.maxsize
"""In place of the number of what has not been met before."""


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
    """A word behind each term, for people to read: the one that titles and the like use most."""
    unshown: frozenset[str]
    """Terms that stand on no page, and only lead to a topic or the like: see `Term.found_by`."""
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
        """The term of each word, in the order in which words are met."""
        self.several: list[tuple[int, ...]] = [()]

    def number(self, chunk: str) -> int:
        """Return the number of something; what has not been met before gets one."""
        if chunk in self.numbers:
            return self.numbers[chunk]
        words = [word for word in normalise(chunk).split() if word not in STOP_WORDS]
        found = tuple(map(self._term, words))
        if len(found) == 1:
            number = found[0]
        else:
            number = -1 - (len(self.several) if found else 0)
            self.several += [found] if found else []
        self.numbers[chunk] = number
        return number

    def _term(self, word: str) -> int:
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
        self._prominent: Counter[str] = Counter()

    def add(self, field: int, places: Iterable[tuple[int, str]]) -> None:
        """Add what stands in one field of the next document: texts with the numbers of places."""
        length = 0
        for place, text in places:
            if field != _BODY:
                self._prominent.update(text.split())
            counts = self._counts(text)
            length += sum(counts.values())
            self._lists[field].add(place, counts, len(self._words.terms))
        self.lengths[field].append(length)

    def _counts(self, text: str) -> Counter[int]:
        """Return how often each term stands in a text, by the number of the term."""
        chunks = text.split()
        numbers = list(map(self._words.numbers.get, chunks, repeat(_NEW)))
        if _NEW in numbers:
            numbers = list(map(self._words.number, chunks))
        counts = Counter(numbers)
        for number in [number for number in counts if number < 0]:
            times = counts.pop(number)
            for one in self._words.several[-1 - number]:
                counts[one] += times
        return counts

    def terms(self) -> dict[str, Postings]:
        """Return the posting lists of each term, the terms sorted."""
        terms = self._words.terms
        fields = list(zip(*(lists.of_all(len(terms)) for lists in self._lists), strict=True))
        return {term: Postings(number, fields[number]) for term, number in sorted(terms.items())}

    def words(self, unshown: Collection[str]) -> dict[str, str]:
        """Return a word for each term: what titles and the like use most, else the first met.

        A word that is not shown gives way to any other.
        """
        counts: Counter[str] = Counter()
        for chunk, times in self._prominent.items():
            for word in normalise(chunk).split():
                counts[word] += times
        found: dict[str, str] = {}
        for word, term in self._words.stems.items():
            held = found.get(term)
            if (
                held is None
                or (held in unshown) > (word in unshown)
                or ((held in unshown) == (word in unshown) and counts[word] > counts[held])
            ):
                found[term] = word
        return found


def is_said(postings: Postings) -> bool:
    """Tell whether pages themselves hold a term: more than the words for their terms do."""
    return any(places for field, places in enumerate(postings.fields) if field != _TERMS)


def _words_of(texts: Iterable[str]) -> set[str]:
    lines = {line for text in set(texts) for line in text.split("\n")}
    return {word for line in lines for word in normalise(line).split()}


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
    terms = gatherer.terms()
    unshown = _words_of(document.found_by for document in documents)
    shown = set(map(stem, _words_of(document.names for document in documents)))
    return SearchIndex(
        count=len(documents),
        terms=terms,
        words=gatherer.words(unshown),
        unshown=frozenset(
            term
            for term in set(map(stem, unshown)) - shown
            if term in terms and not is_said(terms[term])
        ),
        lengths=gatherer.lengths,
        parts=[len(document.parts) for document in documents],
    )
