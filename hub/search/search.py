"""Search a library in the reader's words: rewrite what was typed, then rank."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice

from hub.domain.resource import Resource
from hub.library.library import Library
from hub.library.shortest_first import shortest_first
from hub.search.all_words import all_words, any_words
from hub.search.documents import Part, documents_of, parts_of
from hub.search.joined_words import (
    Joined,
    are_often_together,
    has_parts,
    is_written_as_one,
    pairs_in,
)
from hub.search.near import near_terms, terms_from
from hub.search.operators import Operators, operators_in
from hub.search.phrases import holders_of, parts_with
from hub.search.query import Clause, Kind, read_query
from hub.search.ranking import Asked, Hit, Ranking
from hub.search.search_index import is_said, search_index
from hub.search.stemmer import stem
from hub.search.synonyms import Expansion, Name, apart, read_names, synonyms_in
from hub.search.typos import Likely, likeliest

_NEAR_WORDS = 3
_NONE: frozenset[int] = frozenset()
_LEAVES_ALL = Asked((), "-", None)
"""Stands in where nothing but words in quotes is to be left out: these are no clauses."""


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
    terms: tuple[str, ...]
    """The stems that were looked for."""
    expanded: tuple[Expansion, ...] = ()
    joined: tuple[Joined, ...] = ()
    """Words that were looked for as one, too, of which `expanded` does not tell."""
    corrected: tuple[Correction, ...] = ()
    corrected_too: tuple[Correction, ...] = ()
    """Others, of which `expanded` tells more where anything is found."""
    unknown: tuple[Unknown, ...] = ()
    known: tuple[str, ...] = ()
    """Words that were typed and that pages say."""
    all_words: str = ""
    """The query for what holds all words, where this one asks for any of them."""
    holding_all: frozenset[int] = frozenset()
    """The numbers of what that would find."""
    any_words: str = ""
    """The query for what holds any of the words, where this one asks for all of them."""
    operators: Operators | None = None
    """AND, OR and NOT, which are words like any others here."""
    by_operators: frozenset[int] = frozenset()
    """The numbers of what they ask for."""
    passed_over: tuple[str, ...] = ()
    """Words in quotes that were not looked for: any word may stand in their place."""
    too_short: tuple[str, ...] = ()
    """Beginnings of one letter, as typed, with their field: they were read as whole words."""
    has_words: bool = True
    """Whether there are words at all, such as stand on nearly every page included."""
    is_only_common: bool = False
    """Whether all words are such as stand on nearly every page."""
    parts: Container[int] | None = None
    """Where words in quotes stand: parts, counted through all. None where there are no quotes."""


@dataclass(frozen=True, slots=True)
class _Heard:
    """How a query was read."""

    asked: list[tuple[Clause, Asked]] = field(default_factory=list)
    meant: dict[str, Likely] = field(default_factory=dict)
    """What mistyped words are read as."""
    unknown: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Words as they were typed, with words near them."""


def _corrections(clauses: Iterable[Clause], meant: Mapping[str, Likely]) -> Iterator[Correction]:
    """Yield what was read as another word that may be told."""
    told = dict.fromkeys(
        (one.typed, meant[one.word])
        for one in clauses
        if one.word in meant and not one.is_joined and not one.sign
    )
    for typed, likely in told:
        if likely.is_shown:
            yield Correction(typed, likely.word)


class Search:
    """Searches one library."""

    def __init__(self, library: Library) -> None:
        self.resources: Sequence[Resource] = shortest_first(library.resources)
        self._ranking = Ranking(search_index(documents_of(library)))
        self._names: Mapping[str, Name] = read_names(library.taxonomies)

    def find(self, text: str) -> Found:
        """Return what matches a query. Anything can be typed; an empty query finds nothing."""
        query = read_query(text)
        pairs = [
            one
            for one in pairs_in(text)
            if not are_often_together(one, self._holders) and is_written_as_one(one, self._holders)
        ]
        heard = self._heard((*query.clauses, *pairs))
        asked = [one for _, one in heard.asked]
        holders = [holders_of(self._ranking, phrase) for phrase in query.phrases]

        def keeps(number: int) -> bool:
            return all(one.keeps(number) for one in holders)

        clauses = [_LEAVES_ALL] if query.phrases and not asked else asked
        hits = tuple(hit for hit in self._ranking.hits(clauses) if keeps(hit.number))
        expanded = synonyms_in(text, self._names, heard.meant, self._is_on_pages)
        corrected = tuple(_corrections(query.clauses, heard.meant))
        unsaid = self._unsaid(expanded) if hits else ()
        narrowed = all_words(text, heard.meant)
        operators = operators_in(text, heard.meant)
        return Found(
            hits=hits,
            terms=tuple(term for one in asked if one.sign != "-" for term in one.terms),
            parts=parts_with(holders),
            expanded=expanded,
            joined=tuple(self._joined((*query.clauses, *pairs), expanded)),
            corrected=tuple(one for one in corrected if one.read_as not in unsaid),
            corrected_too=tuple(one for one in corrected if one.read_as in unsaid),
            unknown=tuple(Unknown(word, near) for word, near in heard.unknown.items()),
            known=tuple(self._known_words(heard.asked)),
            all_words=narrowed,
            holding_all=frozenset(filter(keeps, self._holding_all(heard))) if narrowed else _NONE,
            any_words=any_words(text),
            operators=operators,
            by_operators=self._numbers_of(operators.query if operators else ""),
            passed_over=query.passed_over,
            too_short=query.too_short,
            has_words=query.has_words,
            is_only_common=query.is_only_common,
        )

    def _heard(self, clauses: Iterable[Clause]) -> _Heard:
        heard = _Heard()
        looked = [(clause, self._terms(clause)) for clause in clauses]
        whole = {
            part
            for clause, terms in looked
            if clause.is_joined and terms
            for part in apart(clause.typed)
        }
        for clause, held in looked:
            terms = held
            # Of what was found as a whole, no part is missing, unless more is asked of it.
            is_found = clause.word in whole and not clause.sign and clause.field is None
            if not terms and clause.sign != "-" and not is_found:
                near = self._near(clause)
                if near and clause.sign == "" and clause.kind is Kind.WORD:
                    heard.meant[clause.word] = near[0]
                    terms = (near[0].term,)
                elif not clause.is_joined or not has_parts(clause):  # else its parts are told
                    words = (likely.word for likely in near if likely.is_shown)
                    heard.unknown[clause.typed] = tuple(islice(words, _NEAR_WORDS))
            heard.asked.append((clause, Asked(terms, clause.sign, clause.field)))
        return heard

    def _holders(self, term: str) -> frozenset[int]:
        if term not in self._ranking.index.terms:
            return _NONE
        return _NONE.union(*self._ranking.weights(term))

    def _joined(self, clauses: Iterable[Clause], expanded: Iterable[Expansion]) -> Iterator[Joined]:
        told = {one.said for one in expanded}
        whole = {one.typed: one for one in clauses if is_written_as_one(one, self._holders)}
        return (Joined(typed, one.word) for typed, one in whole.items() if typed not in told)

    def _numbers_of(self, text: str) -> frozenset[int]:
        return frozenset(hit.number for hit in self.find(text).hits) if text else _NONE

    def _holding_all(self, heard: _Heard) -> Iterator[int]:
        asked = [
            replace(one, sign=one.sign or "+")
            for clause, one in heard.asked
            if not clause.is_joined
        ]
        return (hit.number for hit in self._ranking.hits(asked))

    def _unsaid(self, expanded: Iterable[Expansion]) -> set[str]:
        """Return the words of which a note says that no page says them, but where they lead."""
        words = {word for one in expanded if not one.is_said for word in apart(one.said)}
        return {word for word in words if not self._is_on_pages(stem(word))}

    def _is_on_pages(self, term: str) -> bool:
        terms = self._ranking.index.terms
        return term in terms and is_said(terms[term])

    def _known_words(self, asked: Iterable[tuple[Clause, Asked]]) -> Iterator[str]:
        for clause, one in asked:
            is_word = clause.kind is Kind.WORD and clause.sign != "-" and not clause.is_joined
            if is_word and clause.term in one.terms and self._is_on_pages(clause.term):
                yield clause.typed

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

    def _near(self, clause: Clause) -> Sequence[Likely]:
        if clause.kind is Kind.PREFIX:
            return ()
        return likeliest(self._ranking.index, clause.word, clause.term)
