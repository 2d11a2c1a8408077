"""Controlled lists: a taxonomy holds terms, a term may have a parent and synonyms."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Synonym:
    """Another word for a term, as people in some sector say it."""

    label: str
    sector: str | None = None
    """Id of the sector whose word it is; `None` when it is used everywhere."""


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of a taxonomy (SKOS: `prefLabel`, `altLabel`, `hiddenLabel`, `broader`)."""

    id: str
    label: str
    description: str
    synonyms: tuple[Synonym, ...] = ()
    found_by: tuple[str, ...] = ()
    """Words that lead to it and are never shown: slang, what is no longer said, what is near it."""
    parent: str | None = None
    line: int = 1
    """Line of the term in `taxonomies.yml`, for messages."""


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """One controlled list, in the order of the file (a SKOS concept scheme)."""

    id: str
    """Plural, as in `taxonomies.yml` and in addresses: `roles`, `topics`."""
    terms: tuple[Term, ...]
    _by_id: Mapping[str, Term] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {term.id: term for term in self.terms})

    def __contains__(self, term_id: str) -> bool:
        return term_id in self._by_id

    def __iter__(self) -> Iterator[Term]:
        return iter(self.terms)

    def __getitem__(self, term_id: str) -> Term:
        return self._by_id[term_id]

    def ancestors(self, term_id: str) -> tuple[str, ...]:
        """Return the parents of a term, nearest first. Parents are known to hold no circle."""
        found: list[str] = []
        parent = self._by_id[term_id].parent
        while parent is not None:
            found.append(parent)
            parent = self._by_id[parent].parent
        return tuple(found)

    def children(self, term_id: str) -> tuple[Term, ...]:
        """Return the terms directly below a term."""
        return tuple(term for term in self.terms if term.parent == term_id)


@dataclass(frozen=True, slots=True)
class Taxonomies:
    """All controlled lists of a hub."""

    roles: Taxonomy
    topics: Taxonomy
    sectors: Taxonomy
    levels: Taxonomy
    formats: Taxonomy
    kinds: Taxonomy
    outcomes: Taxonomy
    """How a case turned out: worked, mixed, did not work."""
    involvement: Taxonomy
    """How people with lived experience took part."""
    content_notes: Taxonomy

    def __iter__(self) -> Iterator[Taxonomy]:
        yield from (getattr(self, name) for name in TAXONOMY_IDS)

    def __getitem__(self, taxonomy_id: str) -> Taxonomy:
        found: Taxonomy = getattr(self, taxonomy_id)
        return found


TAXONOMY_IDS: tuple[str, ...] = (
    "roles",
    "topics",
    "sectors",
    "levels",
    "formats",
    "kinds",
    "outcomes",
    "involvement",
    "content_notes",
)
