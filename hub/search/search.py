"""Search a library in the reader's words: rewrite what was typed, then rank."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from hub.domain.resource import Resource
from hub.library.library import Library
from hub.library.shortest_first import shortest_first
from hub.search.documents import Part, documents_of, parts_of
from hub.search.near import near_terms, terms_from
from hub.search.phrases import holders_of, parts_with
from hub.search.query import Clause, Kind, read_query
from hub.search.ranking import Asked, Hit, Ranking
from hub.search.search_index import search_index
from hub.search.synonyms import Expansion, Name, read_names, synonyms_in
from hub.search.typos import likeliest

_NEAR_WORDS = 3


@dataclass(frozen=True, slots=True)
class Correction:
    """A word that was read as another word."""

    typed: str
    read_as: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that nothing holds, with words like it."""

    word: str
    near: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query."""

    hits: tuple[Hit, ...]
    """Best first; their numbers are places in the list of resources, shortest first."""
    expanded: tuple[Expansion, ...]
    corrected: tuple[Correction, ...]
    unknown: tuple[Unknown, ...]
    terms: tuple[str, ...]
    """The stems that were looked for."""
    parts: Container[int] | None = None
    """Where words in quotes stand: parts, counted through all. None where there are no quotes."""


class Search:
    """Searches one library."""

    def __init__(self, library: Library) -> None:
        self.resources: Sequence[Resource] = shortest_first(library.resources)
        self._ranking = Ranking(search_index(documents_of(library)))
        self._names: Mapping[str, Name] = read_names(library.taxonomies)

    def find(self, text: str) -> Found:
        """Return what matches a query. Anything can be typed; an empty query finds nothing."""
        query = read_query(text)
        asked: list[Asked] = []
        corrected: list[Correction] = []
        unknown: list[Unknown] = []
        for clause in query.clauses:
            found = Asked(self._terms(clause), clause.sign, clause.field)
            if not found.terms and clause.sign != "-":
                near = self._near(clause)
                if near and clause.sign == "" and clause.kind is Kind.WORD:
                    found = replace(found, terms=near[:1])
                    corrected.append(Correction(clause.word, self._word(near[0])))
                else:
                    likely = tuple(map(self._word, near[:_NEAR_WORDS]))
                    unknown.append(Unknown(clause.word, likely))
            asked.append(found)
        holders = [holders_of(self._ranking, phrase) for phrase in query.phrases]
        return Found(
            hits=tuple(
                hit
                for hit in self._ranking.hits(asked)
                if all(one.keeps(hit.number) for one in holders)
            ),
            expanded=synonyms_in(text, self._names),
            corrected=tuple(corrected),
            unknown=tuple(unknown),
            terms=tuple(term for one in asked if one.sign != "-" for term in one.terms),
            parts=parts_with(holders),
        )

    def parts_of(self, found: Found, number: int) -> tuple[Part, ...]:
        """Return the parts of a resource where the words stand, most first.

        Of words in quotes, those where they stand one after the other. The beginning and the title
        are no parts.
        """
        times = self._ranking.times_in_parts(number, found.terms, found.parts)
        parts = tuple(parts_of(self.resources[number]))
        order = sorted(range(1, len(parts)), key=lambda part: -times[part])
        return tuple(parts[part] for part in order if times[part])

    @cached_property
    def _known(self) -> Sequence[str]:
        return list(self._ranking.index.terms)

    def _terms(self, clause: Clause) -> tuple[str, ...]:
        if clause.kind is Kind.NEAR:
            return tuple(near_terms(self._known, clause.term))
        if clause.kind is Kind.PREFIX:
            return tuple(terms_from(self._known, clause.term))
        return (clause.term,) if clause.term in self._ranking.index.terms else ()

    def _near(self, clause: Clause) -> tuple[str, ...]:
        if clause.kind is Kind.PREFIX:
            return ()
        return tuple(likeliest(self._ranking.index, clause.word, clause.term))

    def _word(self, term: str) -> str:
        return self._ranking.index.words[term]
