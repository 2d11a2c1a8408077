"""Turn the views of the hub into the rows and cards that the templates print."""

from hub.library.library import Library
from hub.views.card import card_of
from hub.views.facets import FACETS, Facet, FacetTerm, facet_terms
from hub.views.listing import ListingPage
from hub_mkdocs.catalogue.context import CardPage, FacetRow, TermRow
from hub_mkdocs.support.family_order import family_order


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


def card_page(page: ListingPage, page_size: int, library: Library) -> CardPage:
    """Return one page of a list with its cards."""
    first = (page.number - 1) * page_size + 1 if page.total else 0
    return CardPage(
        number=page.number,
        pages=page.pages,
        total=page.total,
        first=first,
        last=first + len(page.resources) - 1 if page.total else 0,
        cards=tuple(card_of(resource, library.taxonomies) for resource in page.resources),
        previous_url=page.previous_url,
        next_url=page.next_url,
    )
