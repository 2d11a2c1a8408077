"""What a reader typed, as clauses in the language of lunr.

`word`, `+word`, `-word`, `field:word`, `beginning*`, `typo~1`, `"one after another"`. Anything can
be typed; what means nothing is left out. The same as `core/search/query.mjs`, and
`tests/cases/search/queries.json` holds both to that.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from hub.domain.stop_words import STOP_WORDS
from hub.search.as_typed import parts_as_typed, whole_as_typed
from hub.search.documents import FIELDS
from hub.search.stemmer import stem

_SHORTEST_PREFIX: Final = 2
"""What stands before a `*` at least: fewer letters would need a large part of the index."""
_SHORTEST_NEAR: Final = 3
"""One letter more or less than a shorter word is any short word."""
_LONGEST_QUERY: Final = 1000
_LONGEST_OFFER: Final = 300
"""An address keeps no more of a query (`core/find/selection.mjs`)."""
_MOST_CLAUSES: Final = 32
_MOST_PHRASES: Final = 8

_QUOTES = re.compile("[“”„«»]")
_MINUS = re.compile("(^| )[\u2013\u2014\u2212](?=[^ ])")
"""What phones and word processors make of a hyphen."""
_NO_MINUS = re.compile("^[\u2013\u2014\u2212][-+\u2013\u2014\u2212]*(?=[^ ])")
"""A dash that would be read as a minus if a space came before it."""
_NO_SIGN = re.compile("(^| )[-+\u2013\u2014\u2212]+(?=[^ ])")
"""What would be read as a sign if no quotes stood around it."""
_SPACES = re.compile(r"[\s\x1c-\x1f\x85\ufeff]+")
"""The same in every language."""
_ENDING = re.compile(r"(\*|~[0-9]*)\Z")
_CHUNK = re.compile(rf'([+-]?)(?:({"|".join(FIELDS)}):)?(?:"([^"]*)"|(\S+))')
"""What stands between the spaces of a query; words in quotes together."""


class Kind(StrEnum):
    """How a clause finds its terms."""

    WORD = "word"
    PREFIX = "prefix"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing asked for."""

    word: str
    """As typed, normalised."""
    kind: Kind
    sign: str
    """`+` where it must be there, `-` where it must not, empty where any clause may match."""
    field: str | None
    """One field, or all."""
    typed: str
    """As typed, to be told to the reader."""
    is_joined: bool = False
    """Whether it is a word with hyphens as a whole, whose parts have clauses of their own."""

    @property
    def term(self) -> str:
        """What is looked up: the stem of the word, or the beginning of one."""
        return self.word if self.kind is Kind.PREFIX else stem(self.word)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in quotes: they must stand one after the other."""

    words: tuple[tuple[int, str], ...]
    """Where each stands among what is between spaces, and its stem. Stop words are left out."""
    field: str | None
    is_excluded: bool

    @property
    def terms(self) -> tuple[str, ...]:
        """The stems."""
        return tuple(term for _, term in self.words)


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked."""

    clauses: tuple[Clause, ...]
    phrases: tuple[Phrase, ...]
    passed_over: tuple[str, ...] = ()
    """Stop words in quotes, as typed: any word may stand in their place."""
    too_short: tuple[str, ...] = ()
    """Beginnings of one letter, as typed, with their field: they are read as whole words."""
    has_words: bool = False
    """Whether there are words at all, stop words included."""

    @property
    def is_only_common(self) -> bool:
        """Whether all of its words are such as stand on nearly every page."""
        return self.has_words and not self.clauses and not self.phrases

    @property
    def is_cut(self) -> bool:
        """Whether it may have been longer than what is read of it."""
        return len(self.clauses) == _MOST_CLAUSES


def plainly(text: str) -> str:
    """Return a query with plain quotes, minuses and spaces, and no longer than what is read."""
    text = _SPACES.sub(" ", text[:_LONGEST_QUERY])
    return _MINUS.sub(r"\1-", _QUOTES.sub('"', text))


def chunks_of(text: str) -> list[str]:
    """Return what is read one after the other: words with their signs, words in quotes together.

    A dash that touches the quotes before it is no minus, so it is left out.

    >>> chunks_of('-title:"a home" +rent')
    ['-title:"a home"', '+rent']
    """
    return [_NO_MINUS.sub("", found[0], count=1) for found in _CHUNK.finditer(plainly(text))]


def unquoted(chunk: str) -> str:
    """Return a chunk without quotes; what was no sign inside them is none without them.

    >>> unquoted('"-a +home"')
    'a home'
    """
    before, quotes, inside = chunk.partition('"')
    return before + (_NO_SIGN.sub(r"\1", inside) if quotes else "").replace('"', "")


def offered(query: str) -> str:
    """Return a query as it may be offered: nothing where an address would cut it."""
    return query if len(query) <= _LONGEST_OFFER else ""


def read_query(text: str) -> Query:
    """Read a query. Never fails."""
    clauses: list[Clause] = []
    phrases: list[Phrase] = []
    passed_over: dict[str, str] = {}
    too_short: dict[str, None] = {}
    has_words = False
    for found in _CHUNK.finditer(plainly(text)):
        sign, field, phrase, chunk = found.groups()
        if phrase is None:
            asked = _clauses(chunk, sign, field)
            has_words = has_words or bool(asked)
            if asked and chunk.endswith("*") and asked[-1].kind is Kind.WORD:
                place = f"{field}:" if field else ""
                too_short[f"{place}{asked[-1].typed}*"] = None
            clauses += (
                one for one in asked if one.kind is not Kind.WORD or one.word not in STOP_WORDS
            )
            continue
        words = _words_in_quotes(phrase)
        has_words = has_words or bool(words)
        for _, word, typed in words:
            if word in STOP_WORDS:
                passed_over.setdefault(word, typed)
        words = [one for one in words if one[1] not in STOP_WORDS][:_MOST_CLAUSES]
        if len(words) > 1:
            stems = tuple((place, stem(word)) for place, word, _ in words)
            phrases.append(Phrase(stems, field, sign == "-"))
        if len(words) == 1 or sign != "-":
            clauses += (
                Clause(word, Kind.WORD, sign or "+", field, typed) for _, word, typed in words
            )
    return Query(
        tuple(clauses[:_MOST_CLAUSES]),
        tuple(phrases[:_MOST_PHRASES]),
        tuple(passed_over.values()),
        tuple(too_short),
        has_words,
    )


def _words_in_quotes(phrase: str) -> list[tuple[int, str, str]]:
    return [
        (place, word, typed)
        for place, chunk in enumerate(phrase.split())
        for word, typed in whole_as_typed(chunk)
    ]


def _clauses(chunk: str, sign: str, field: str | None) -> list[Clause]:
    """Return a clause for each word, stop words included."""
    text, *endings = _ENDING.split(chunk)
    ending = "".join(endings)
    # A word with hyphens must, or must not, be there as a whole.
    pairs = whole_as_typed(text) if sign else parts_as_typed(text)
    words = [word for word, _ in pairs]
    is_joined = not sign and len(words) > 1 and words[-1] == "".join(words[:-1])
    kinds = [*(Kind.WORD for _ in words[1:]), *(_kind(ending, word) for word in words[-1:])]
    joined = [*(False for _ in words[1:]), is_joined]
    return [
        Clause(word, kind, sign, field, typed, whole)
        for (word, typed), kind, whole in zip(pairs, kinds, joined, strict=False)
    ]


def _kind(ending: str, word: str) -> Kind:
    if ending == "*":
        return Kind.PREFIX if len(word) >= _SHORTEST_PREFIX else Kind.WORD
    return Kind.NEAR if ending and len(word) >= _SHORTEST_NEAR else Kind.WORD
