"""Documents in; everything that ranking needs out: posting lists, lengths and numbers of parts."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from hub.domain.stop_words import STOP_WORDS
from hub.search.documents import FIELDS, Document
from hub.search.normalise import normalise
from hub.search.postings import Found, PostingLists, Row
from hub.search.stemmer import stem

_BODY = FIELDS.index("body")
_TERMS = FIELDS.index("terms")
_NO_TERM: Final = -1
"""The number of stop words and signs."""
_BETWEEN_LINES: Final = " | | | | "
"""Signs take positions: so many that nobody quotes as many stop words in a row."""


@dataclass(frozen=True, slots=True)
class Postings:
    """Where a term stands."""

    order: int
    """How many terms were met before it. Sums are made in this order, as lunr.js makes them."""
    fields: tuple[Row, ...]
    """A posting list for each field."""
    positions: tuple[Row, ...]
    """Where in the places of each of these lists it stands."""


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


class _Words(dict[str, int]):
    """Numbers what stands between two spaces: the number of its term, where it has just one.

    What has none or several has a number below 0; `several` says which terms those are. Terms are
    numbered in the order in which they are met; asking for what was not met before numbers it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.terms: dict[str, int] = {}
        self.stems: dict[str, str] = {}
        """The term of each word, in the order in which words are met."""
        self.several: dict[int, tuple[int, ...]] = {}

    def __missing__(self, chunk: str) -> int:
        words = [word for word in normalise(chunk).split() if word not in STOP_WORDS]
        if len(words) == 1:
            number = self._term(words[0])
        elif words:
            number = _NO_TERM - 1 - len(self.several)
            self.several[number] = tuple(map(self._term, words))
        else:
            number = _NO_TERM
        self[chunk] = number
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
        self._words = _Words()
        self._lists = tuple(PostingLists() for _ in FIELDS)
        self._prominent: Counter[str] = Counter()

    def read(self, texts: Iterable[str]) -> None:
        """Count the words of texts that readers meet first."""
        for text in texts:
            self._prominent.update(text.split())

    def add(self, field: int, places: Iterable[tuple[int, str]]) -> None:
        """Add what stands in one field of the next document: texts with the numbers of places."""
        length = 0
        for place, text in places:
            found = self._found(text)
            length += found.length
            self._lists[field].add(place, found, len(self._words.terms))
        self.lengths[field].append(length)

    def _found(self, text: str) -> Found:
        """Return where in a text each term stands, by the number of the term.

        Positions are counted in what stands between two spaces: stop words and signs have one, and
        all words of one with hyphens share one. Between lines, which are blocks of a page, some are
        skipped, so that no words in quotes reach from one into another.
        """
        first: dict[int, int] = {}
        others: dict[int, list[int]] = {}
        chunks = text.replace("\n", _BETWEEN_LINES).split()
        for position, number in enumerate(map(self._words.__getitem__, chunks)):
            if number >= 0:
                if number not in first:
                    first[number] = position
                elif number in others:
                    others[number].append(position)
                else:
                    others[number] = [position]
            elif number != _NO_TERM:
                for one in self._words.several[number]:
                    if one in first:
                        others.setdefault(one, []).append(position)
                    else:
                        first[one] = position
        return Found(first, others)

    def terms(self) -> dict[str, Postings]:
        """Return the posting lists of each term, the terms sorted."""
        terms = self._words.terms
        places = list(zip(*(one.places_of_all(len(terms)) for one in self._lists), strict=True))
        positions = list(
            zip(*(one.positions_of_all(len(terms)) for one in self._lists), strict=True)
        )
        return {
            term: Postings(number, places[number], positions[number])
            for term, number in sorted(terms.items())
        }

    def words(self, unshown: Collection[str]) -> dict[str, str]:
        """Return a word for each term: what titles and the like use most, else the first met.

        A word that only leads to a term gives way to any other.
        """
        counts: Counter[str] = Counter()
        for chunk, times in self._prominent.items():
            for word in normalise(chunk).split():
                counts[word] += times

        def worth(word: str) -> tuple[int, bool]:
            return counts[word], word not in unshown

        found: dict[str, str] = {}
        for word, term in self._words.stems.items():
            if term not in found or worth(word) > worth(found[term]):
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
        gatherer.read((document.title, document.summary, document.names, document.headings))
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
