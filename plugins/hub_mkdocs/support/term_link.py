"""A term as a link to the page of everything that carries it."""

from dataclasses import dataclass

from hub.library.library import Library
from hub.views.facets import FACET_BY_ID, term_url


@dataclass(frozen=True, slots=True)
class TermLink:
    """A term of a resource or pathway, linked to the page of everything that carries it."""

    facet: str
    term: str
    label: str
    url: str


def term_link(library: Library, facet_id: str, term_id: str) -> TermLink:
    """Return the link to the page of a term."""
    facet = FACET_BY_ID[facet_id]
    taxonomy = library.taxonomies[facet.taxonomy or ""]
    return TermLink(facet_id, term_id, taxonomy[term_id].label, term_url(facet, term_id))
