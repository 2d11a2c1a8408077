"""Facets: the ways to narrow a library, each term with the resources that carry it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from hub.domain.duration import TIME_BANDS
from hub.domain.resource import Resource, ResourceKind
from hub.domain.taxonomy import Taxonomies, Taxonomy, Term
from hub.library.library import Library


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
    """Id of the taxonomy that holds its terms; `None` for time, whose bands are fixed."""


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
}


def term_ids_of(resource: Resource, facet: Facet, taxonomies: Taxonomies) -> tuple[str, ...]:
    """Return the terms under which a resource is listed: its own, and the parents of those."""
    term_ids = _TERM_IDS[facet.id](resource)
    if facet.taxonomy is None:
        return term_ids
    return _with_ancestors(taxonomies[facet.taxonomy], term_ids)


def shortest_first(resources: Iterable[Resource]) -> tuple[Resource, ...]:
    """Order resources for a reader with little time: by minutes, then title, then id."""
    return tuple(sorted(resources, key=lambda one: (one.minutes, one.title.casefold(), one.id)))


def _label(facet: Facet, term: Term) -> str:
    return ResourceKind(term.id).plural if facet.id == "kind" else term.label


def facet_terms(library: Library, facet: Facet) -> tuple[FacetTerm, ...]:
    """Return every term of a facet, in the order of its taxonomy, with its resources."""
    found: defaultdict[str, list[Resource]] = defaultdict(list)
    for resource in library.resources:
        for term_id in term_ids_of(resource, facet, library.taxonomies):
            found[term_id].append(resource)
    if facet.taxonomy is None:
        terms = tuple(Term(band.id, band.label, "") for band in TIME_BANDS)
    else:
        terms = library.taxonomies[facet.taxonomy].terms
    return tuple(
        FacetTerm(
            facet=facet,
            id=term.id,
            label=_label(facet, term),
            description=term.description,
            synonyms=tuple(synonym.label for synonym in term.synonyms),
            parent=term.parent,
            url=term_url(facet, term.id),
            resources=shortest_first(found[term.id]),
        )
        for term in terms
    )


def term_counts(library: Library) -> Mapping[tuple[str, str], int]:
    """Return how many resources the page of each term lists, by facet and term."""
    return Counter(
        (facet.id, term_id)
        for facet in FACETS
        for resource in library.resources
        for term_id in term_ids_of(resource, facet, library.taxonomies)
    )
