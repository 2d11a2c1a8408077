"""Names of terms in a query: a synonym leads to its term. The same as `core/search/names.mjs`."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from hub.domain.taxonomy import Taxonomies
from hub.search.documents import names_of
from hub.search.normalise import DASHES, normalise
from hub.search.stemmer import stem

_LONGEST: Final = 6
_DASH = re.compile(f"[-{DASHES}]")
_EXCLUDED = re.compile(r"(^|\s)-\S+")


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a term."""

    taxonomy: str
    term: str
    names: tuple[str, ...]
    """All names of the term, its label first."""
    place: int
    """Which of them this one is."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """A synonym that was said, and the term that it leads to."""

    said: str
    label: str
    also: tuple[str, ...]
    """The other synonyms of the term."""
    taxonomy: str
    term: str


def read_names(taxonomies: Taxonomies) -> Mapping[str, Name]:
    """Return the names of all terms with synonyms, by what is alike in ways of writing them."""
    found: dict[str, Name] = {}
    for taxonomy in taxonomies:
        for term in taxonomy:
            names = names_of(term)
            for place, name in enumerate(names if term.synonyms else ()):
                if words := _apart(name):
                    found.setdefault(_key(words), Name(taxonomy.id, term.id, names, place))
    return found


def synonyms_in(text: str, names: Mapping[str, Name]) -> tuple[Expansion, ...]:
    """Return the synonyms in a query, the longest first where they overlap.

    A label is no synonym of itself.
    """
    words = _apart(_EXCLUDED.sub(" ", text))
    found: list[tuple[str, Name]] = []
    start = 0
    while start < len(words):
        end = min(len(words), start + _LONGEST)
        while end > start and _key(words[start:end]) not in names:
            end -= 1
        if end > start:
            found.append((" ".join(words[start:end]), names[_key(words[start:end])]))
        start = max(end, start + 1)
    return tuple(_expansion(said, name) for said, name in found if name.place > 0)


def _expansion(said: str, name: Name) -> Expansion:
    also = tuple(one for place, one in enumerate(name.names) if place not in (0, name.place))
    return Expansion(said, name.names[0], also, name.taxonomy, name.term)


def _key(words: Sequence[str]) -> str:
    """Names are alike whatever spaces and hyphens they have, and in singular and plural."""
    return "".join(words[:-1]) + stem(words[-1])


def _apart(text: str) -> list[str]:
    return normalise(_DASH.sub(" ", text)).split()
