"""Documents in; everything that ranking needs out: posting lists, lengths and numbers of parts."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import NamedTuple

import numpy as np

from hub.search.documents import FIELDS, Document
from hub.search.normalise import normalise
from hub.search.occurrences import Occurrences
from hub.search.stemmer import stem
from hub.search.vocabulary import Vocabulary

_TERMS = FIELDS.index("terms")


class Postings(NamedTuple):
    """Where a term stands."""

    order: int
    """How many terms were met before it. Sums are made in this order, as lunr.js makes them."""
    fields: tuple[bytes, ...]
    """A posting list for each field."""
    positions: tuple[bytes, ...]
    """Where in the places of each of these lists it stands."""
    size: int
    """Bytes of its posting lists, all together."""


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


class _Gatherer:
    """Gathers what stands where while documents come by in order."""

    def __init__(self) -> None:
        self.parts: list[int] = []
        self._vocabulary = Vocabulary()
        self._fields = tuple(Occurrences(self._vocabulary) for _ in FIELDS)

    def add(self, document: Document) -> None:
        """Add the next document."""
        title, summary, terms, headings, body = self._fields
        title.read(document.title)
        summary.read(document.summary)
        terms.read_known((*document.names, *document.found_by))
        headings.read(document.headings)
        for part in document.parts:
            body.read(part.text)
        self.parts.append(len(document.parts))

    def lengths(self) -> tuple[Sequence[int], ...]:
        """Return, for each field, how many terms it has in each document."""
        *others, in_parts = (field.lengths() for field in self._fields)
        lengths = iter(in_parts)
        return (*others, [sum(islice(lengths, parts)) for parts in self.parts])

    def terms(self) -> dict[str, Postings]:
        """Return what is known of each term, the terms sorted."""
        lists, positions = zip(*(field.rows() for field in self._fields), strict=True)
        sizes = np.sum([list(map(len, rows)) for rows in lists], axis=0).tolist()
        orders = range(len(sizes))
        rows = zip(
            orders, zip(*lists, strict=True), zip(*positions, strict=True), sizes, strict=True
        )
        found = dict(zip(self._vocabulary.terms, map(Postings._make, rows), strict=True))
        return {term: found[term] for term in sorted(found)}

    def words(self, documents: Sequence[Document], unshown: Collection[str]) -> dict[str, str]:
        """Return a word for each term: what titles and the like use most, else the first met.

        A word that only leads to a term gives way to any other.
        """
        counts: Counter[str] = Counter()
        for chunk, times in _prominent(documents).items():
            for word in normalise(chunk).split():
                counts[word] += times

        def worth(word: str) -> tuple[int, bool]:
            return counts[word], word not in unshown

        found: dict[int, str] = {}
        for word, term in self._vocabulary.words.items():
            if term not in found or worth(word) > worth(found[term]):
                found[term] = word
        return {term: found[number] for term, number in self._vocabulary.terms.items()}


def _prominent(documents: Sequence[Document]) -> Counter[str]:
    """Return how often titles and the like use whatever stands between two spaces."""
    texts = (text for one in documents for text in (one.title, one.summary, one.headings))
    found = Counter(chain.from_iterable(map(str.split, texts)))
    for names, times in Counter(chain.from_iterable(one.names for one in documents)).items():
        for chunk in names.split():
            found[chunk] += times
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
    for document in documents:
        gatherer.add(document)
    lengths = gatherer.lengths()
    terms = gatherer.terms()
    unshown = _words_of(text for document in documents for text in document.found_by)
    shown = set(map(stem, _words_of(text for document in documents for text in document.names)))
    return SearchIndex(
        count=len(documents),
        terms=terms,
        words=gatherer.words(documents, unshown),
        unshown=frozenset(
            term
            for term in set(map(stem, unshown)) - shown
            if term in terms and not is_said(terms[term])
        ),
        lengths=lengths,
        parts=gatherer.parts,
    )
