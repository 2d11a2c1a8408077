"""Facets: the ways to narrow a library, each term with the resources that carry it."""

import hashlib
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from hub.domain.duration import TIME_BANDS
from hub.domain.plain_letters import PLAIN_LETTERS
from hub.domain.resource import Resource, ResourceKind
from hub.domain.taxonomy import Taxonomies, Taxonomy, Term
from hub.library.library import Library
from hub.library.shortest_first import shortest_first


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to narrow the library."""

    id: str
    """Singular, as in data and in `data-facet`: `role`, `topic`, `time`."""
    segment: str
    """First part of its addresses: `roles`, `topics`, `time`."""
    label: str
    question: str
    """What it asks the reader, as the heading of its page."""
    taxonomy: str | None
    """Id of the taxonomy that holds its terms; `None` for time and place, which have none."""


FACETS: tuple[Facet, ...] = (
    Facet("role", "roles", "Roles", "Who are you?", "roles"),
    Facet("topic", "topics", "Topics", "What is it about?", "topics"),
    Facet("time", "time", "Time", "How many minutes do you have?", None),
    Facet("kind", "kinds", "Kinds", "What kind of resource?", "kinds"),
    Facet("sector", "sectors", "Sectors", "Which sector?", "sectors"),
    Facet("level", "levels", "Levels", "How much do you know already?", "levels"),
    Facet("format", "formats", "Formats", "How do you like to learn?", "formats"),
    Facet("outcome", "outcomes", "How it turned out", "How did it turn out?", "outcomes"),
    Facet(
        "involvement",
        "lived-experience",
        "Lived experience",
        "How were people with lived experience involved?",
        "involvement",
    ),
    Facet("place", "places", "Places", "Where did it happen?", None),
)

FACET_BY_ID: Mapping[str, Facet] = {facet.id: facet for facet in FACETS}


@dataclass(frozen=True, slots=True)
class FacetTerm:
    """A term of a facet and every published resource that carries it, or a term below it."""

    facet: Facet
    id: str
    label: str
    description: str
    synonyms: tuple[str, ...]
    found_by: tuple[str, ...]
    """Words that lead to it and are never shown."""
    parent: str | None
    url: str
    """Address of its page relative to the root of the site."""
    resources: tuple[Resource, ...]
    """Shortest first, then by title."""

    @property
    def count(self) -> int:
        """How many resources the page of the term lists."""
        return len(self.resources)


def term_url(facet: Facet, term_id: str) -> str:
    """Return the address of a term's page. A kind has its folder's address."""
    if facet.id == "kind":
        return f"{ResourceKind(term_id).folder}/"
    return f"{facet.segment}/{term_id}/"


_PLAIN = str.maketrans(dict(PLAIN_LETTERS))


def place_id(name: str) -> str:
    """Return the id of a place: its name in plain small letters, or a digest in other scripts.

    >>> place_id("Scotland, including Blacklands (Kilwinning)"), place_id("Łódź"), place_id("Київ")
    ('scotland-including-blacklands-kilwinning', 'lodz', 'place-4ec43ff9')
    """
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_PLAIN))
    letters = plain.encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
    return words or f"place-{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def _with_ancestors(taxonomy: Taxonomy, term_ids: tuple[str, ...]) -> tuple[str, ...]:
    found = dict.fromkeys(term_ids)
    for term_id in term_ids:
        found.update(dict.fromkeys(taxonomy.ancestors(term_id)))
    return tuple(found)


_TERM_IDS: Mapping[str, Callable[[Resource], tuple[str, ...]]] = {
    "role": lambda resource: resource.roles,
    "topic": lambda resource: resource.topics,
    "time": lambda resource: tuple(band.id for band in TIME_BANDS if band.holds(resource.minutes)),
    "kind": lambda resource: (resource.kind.value,),
    "sector": lambda resource: resource.sectors,
    "level": lambda resource: (resource.level,),
    "format": lambda resource: resource.formats,
    "outcome": lambda resource: (resource.case_study.outcome,) if resource.case_study else (),
    "involvement": lambda resource: (
        (resource.lived_experience.involvement,) if resource.lived_experience else ()
    ),
    "place": lambda resource: (place_id(resource.location),) if resource.location else (),
}


def term_ids_of(resource: Resource, facet: Facet, taxonomies: Taxonomies) -> tuple[str, ...]:
    """Return the terms under which a resource is listed: its own, and the parents of those."""
    term_ids = _TERM_IDS[facet.id](resource)
    if facet.taxonomy is None:
        return term_ids
    return _with_ancestors(taxonomies[facet.taxonomy], term_ids)


def _label(facet: Facet, term: Term) -> str:
    return ResourceKind(term.id).plural if facet.id == "kind" else term.label


def _places(resources: Iterable[Resource]) -> tuple[Term, ...]:
    """Return where resources happened, by name. Names that differ in signs alone are one place."""
    names: dict[str, str] = {}
    for name in sorted(one.location for one in resources if one.location):
        names.setdefault(place_id(name), name)
    found = sorted(names.items(), key=lambda place: (place[1].casefold(), place[0]))
    return tuple(Term(place, name, "") for place, name in found)


def _terms_of(library: Library, facet: Facet) -> tuple[Term, ...]:
    if facet.taxonomy is not None:
        return library.taxonomies[facet.taxonomy].terms
    if facet.id == "place":
        return _places(library.resources)
    return tuple(Term(band.id, band.label, "") for band in TIME_BANDS)


def facet_terms(library: Library, facet: Facet) -> tuple[FacetTerm, ...]:
    """Return every term of a facet, in the order of its taxonomy, with its resources."""
    found: defaultdict[str, list[Resource]] = defaultdict(list)
    for resource in shortest_first(library.resources):
        for term_id in term_ids_of(resource, facet, library.taxonomies):
            found[term_id].append(resource)
    return tuple(
        FacetTerm(
            facet=facet,
            id=term.id,
            label=_label(facet, term),
            description=term.description,
            synonyms=tuple(synonym.label for synonym in term.synonyms),
            found_by=term.found_by,
            parent=term.parent,
            url=term_url(facet, term.id),
            resources=tuple(found[term.id]),
        )
        for term in _terms_of(library, facet)
    )


def term_counts(library: Library) -> Mapping[tuple[str, str], int]:
    """Return how many resources the page of each term lists, by facet and term."""
    return Counter(
        (facet.id, term_id)
        for facet in FACETS
        for resource in library.resources
        for term_id in term_ids_of(resource, facet, library.taxonomies)
    )
