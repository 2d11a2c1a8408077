"""Facets and their terms as the links that templates print."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from hub.library.library import Library
from hub.views.facets import FACETS, Facet, FacetTerm, facet_terms
from hub_mkdocs.support.family_order import family_order

_MOST_PLACES = 40
"""More places than these would weigh on every page of the list; the others have their own page."""


@dataclass(frozen=True, slots=True)
class TermRow:
    """A term in a list of links, with its count."""

    facet: str
    id: str
    label: str
    description: str
    synonyms: tuple[str, ...]
    url: str
    count: int
    is_child: bool
    """Stands under the term before it."""


@dataclass(frozen=True, slots=True)
class FacetRow:
    """A facet with its terms."""

    facet: Facet
    url: str
    """Address of the page that lists the terms."""
    terms: tuple[TermRow, ...]


def facet_url(facet: Facet) -> str:
    """Return the address of the page that lists a facet's terms; kinds are listed in browse."""
    return "browse/" if facet.id == "kind" else f"{facet.segment}/"


def term_row(term: FacetTerm) -> TermRow:
    """Return a term as a row of a list of links."""
    return TermRow(
        facet=term.facet.id,
        id=term.id,
        label=term.label,
        description=term.description,
        synonyms=term.synonyms,
        url=term.url,
        count=term.count,
        is_child=term.parent is not None,
    )


def facet_rows(library: Library) -> tuple[tuple[FacetRow, tuple[FacetTerm, ...]], ...]:
    """Return every facet as a row, together with its terms."""
    found = []
    for facet in FACETS:
        terms = family_order(facet_terms(library, facet))
        row = FacetRow(facet, facet_url(facet), tuple(term_row(term) for term in terms))
        found.append((row, terms))
    return tuple(found)


def panel_rows(rows: Iterable[FacetRow]) -> tuple[FacetRow, ...]:
    """Return the facets as the panel of the finder has them: of many places, the most frequent."""
    return tuple(_most_frequent(row) if row.facet.id == "place" else row for row in rows)


def _most_frequent(row: FacetRow) -> FacetRow:
    frequent = sorted(row.terms, key=lambda term: -term.count)[:_MOST_PLACES]
    return replace(row, terms=tuple(term for term in row.terms if term in frequent))
