"""A term as a link to the page of everything that carries it."""

from collections.abc import Mapping
from dataclasses import dataclass

from hub.library.library import Library
from hub.views.facets import FACET_BY_ID, place_id, term_url

TermCounts = Mapping[tuple[str, str], int]
"""How many resources the page of a term lists, by facet and term."""


@dataclass(frozen=True, slots=True)
class TermLink:
    """A term of a resource or pathway, linked to the page of everything that carries it."""

    facet: str
    term: str
    label: str
    url: str
    count: int
    """How many resources that page lists."""


def term_link(library: Library, counts: TermCounts, facet_id: str, term_id: str) -> TermLink:
    """Return the link to the page of a term."""
    facet = FACET_BY_ID[facet_id]
    label = library.taxonomies[facet.taxonomy or ""][term_id].label
    return TermLink(facet_id, term_id, label, term_url(facet, term_id), counts[facet_id, term_id])


def place_link(counts: TermCounts, name: str) -> TermLink:
    """Return the link to the page of a place, by the name that its author gives it."""
    place = place_id(name)
    url = term_url(FACET_BY_ID["place"], place)
    return TermLink("place", place, name, url, counts["place", place])
