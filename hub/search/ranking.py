"""Which documents match and in which order: the answer of lunr.js 2.3.9 over the whole index.

The same as `core/search/ranking.mjs`. Sums are made in the order in which lunr makes them, because
sums of fractions depend on it, and the order of results that score alike depends on sums.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Final

from hub.search.documents import BOOSTS, FIELDS
from hub.search.postings import places
from hub.search.search_index import SearchIndex

_K1: Final = 1.2
_B: Final = 0.75
_BODY: Final = FIELDS.index("body")


@dataclass(frozen=True, slots=True)
class Asked:
    """A clause with the terms that it found."""

    terms: tuple[str, ...]
    sign: str
    field: str | None


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that matches."""

    number: int
    score: float


class Ranking:
    """Answers queries from an index; keeps what it worked out for terms that were asked for."""

    def __init__(self, index: SearchIndex) -> None:
        self.index = index
        self._weights: dict[str, tuple[Mapping[int, float], ...]] = {}
        self._in_parts: dict[str, tuple[Sequence[int], Sequence[int]]] = {}

    def hits(self, clauses: Sequence[Asked]) -> list[Hit]:
        """Return what matches, best first."""
        wanted = [self._holders(clause) for clause in clauses if clause.sign == "+"]
        unwanted = [self._holders(clause) for clause in clauses if clause.sign == "-"]

        def fits(number: int) -> bool:
            return all(number in row for row in wanted) and not any(
                number in row for row in unwanted
            )

        if clauses and all(clause.sign == "-" for clause in clauses):
            return [Hit(number, 0.0) for number in range(self.index.count) if fits(number)]
        totals: dict[int, float] = {}
        scores = self._scores(clauses)
        for field, number in self._met(clauses):
            if fits(number):
                totals[number] = totals.get(number, 0.0) + scores[field].get(number, 0.0)
        ranked = sorted(totals.items(), key=lambda found: -found[1])
        return [Hit(number, score) for number, score in ranked]

    def weights(self, term: str) -> tuple[Mapping[int, float], ...]:
        """Return, for each field, the documents that hold a term with how much it counts there."""
        if term not in self._weights:
            counted = [self.times(term, field) for field in range(len(FIELDS))]
            idf = _rarity(sum(map(len, counted)), self.index.count)
            self._weights[term] = tuple(
                {number: self._weight(idf, times, field, number) for number, times in row.items()}
                for field, row in enumerate(counted)
            )
        return self._weights[term]

    def times(self, term: str, field: int) -> dict[int, int]:
        """Return how often a term stands in a field of each document that holds it."""
        row = places(self.index.terms[term].fields[field])
        if field != _BODY:
            return dict(row)
        found: dict[int, int] = {}
        for part, times in row:
            number = self.document_of(part)
            found[number] = found.get(number, 0) + times
        return found

    def times_in_parts(
        self, number: int, terms: Iterable[str], within: Container[int] | None = None
    ) -> list[int]:
        """Return how often any of some terms stands in each part of a document.

        Args:
            number: The document.
            terms: The terms.
            within: The parts that count, counted through all; None for all of them.
        """
        first, parts = self._first_parts[number], self.index.parts[number]
        found = [0] * parts
        for term in dict.fromkeys(terms):
            row, times = self._parts_with(term)
            for place in range(bisect_left(row, first), bisect_left(row, first + parts)):
                if within is None or row[place] in within:
                    found[row[place] - first] += times[place]
        return found

    def document_of(self, part: int) -> int:
        """Return the document of a part, by the number of the part among all parts."""
        return bisect_right(self._first_parts, part) - 1

    def _parts_with(self, term: str) -> tuple[Sequence[int], Sequence[int]]:
        """Return all parts with a term in order, and how often it stands in each."""
        if term not in self._in_parts:
            row = list(places(self.index.terms[term].fields[_BODY]))
            self._in_parts[term] = [part for part, _ in row], [times for _, times in row]
        return self._in_parts[term]

    @cached_property
    def _first_parts(self) -> list[int]:
        return list(accumulate(self.index.parts, initial=0))

    @cached_property
    def _averages(self) -> list[float]:
        return [sum(row) / max(self.index.count, 1) for row in self.index.lengths]

    def _weight(self, idf: float, times: int, field: int, number: int) -> float:
        length = self.index.lengths[field][number] / self._averages[field]
        score = idf * ((_K1 + 1) * times) / (_K1 * (1 - _B + _B * length) + times)
        return math.floor(score * BOOSTS[field] * 1000 + 0.5) / 1000

    def _holders(self, clause: Asked) -> set[int]:
        """Return the documents that hold any of the terms of a clause."""
        return {
            number
            for term in clause.terms
            for field in _fields(clause)
            for number in self.weights(term)[field]
        }

    def _met(self, clauses: Iterable[Asked]) -> Iterable[tuple[int, int]]:
        """Return fields and documents in the order in which lunr meets them, each once."""
        return dict.fromkeys(
            (field, number)
            for clause in clauses
            if clause.sign != "-"
            for term in clause.terms
            for field in _fields(clause)
            for number in self.weights(term)[field]
        )

    def _scores(self, clauses: Iterable[Asked]) -> list[dict[int, float]]:
        """Return the score of each document for each field, as lunr's `similarity` gives it."""
        asked: list[dict[str, int]] = [{} for _ in FIELDS]
        for clause in clauses:
            for term in clause.terms if clause.sign != "-" else ():
                for field in _fields(clause):
                    asked[field][term] = asked[field].get(term, 0) + 1
        return [self._similarity(field, times) for field, times in enumerate(asked)]

    def _similarity(self, field: int, times: Mapping[str, int]) -> dict[int, float]:
        magnitude = math.sqrt(sum(boost * boost for boost in times.values()))
        dots: dict[int, float] = {}
        for term in sorted(times, key=lambda term: self.index.terms[term].order):
            for number, weight in self.weights(term)[field].items():
                dots[number] = dots.get(number, 0.0) + weight * times[term]
        return {number: dot / magnitude for number, dot in dots.items()}


def _fields(clause: Asked) -> range | tuple[int]:
    return (FIELDS.index(clause.field),) if clause.field else range(len(FIELDS))


def _rarity(holders: int, count: int) -> float:
    """Return how rare a term is. lunr counts a document once for each field with the term."""
    return math.log(1 + abs((count - holders + 0.5) / (holders + 0.5)))
