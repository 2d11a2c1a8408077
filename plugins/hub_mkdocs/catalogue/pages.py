"""The content of browse, facet and term pages."""

from collections.abc import Iterator
from dataclasses import dataclass

from hub.library.library import Library
from hub.library.shortest_first import shortest_first
from hub.views.facets import FacetTerm
from hub.views.listing import listing_pages
from hub.views.wording import counted
from hub_mkdocs.catalogue.context import (
    BrowseView,
    FacetView,
    TermView,
)
from hub_mkdocs.catalogue.rows import card_page
from hub_mkdocs.support.facet_rows import FacetRow, TermRow, panel_rows
from hub_mkdocs.support.hub_page import PageContent


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The library and its facets, as the pages below need them."""

    library: Library
    facets: tuple[tuple[FacetRow, tuple[FacetTerm, ...]], ...]
    page_size: int
    """Resources on a page of the list of everything."""
    term_page_size: int
    """Resources on a page of a term."""


def _title_of_page(title: str, number: int) -> str:
    return title if number == 1 else f"{title}, page {number}"


def browse_pages(catalogue: Catalogue) -> Iterator[tuple[str, PageContent]]:
    """Yield the address and content of each page of the list of everything."""
    resources = shortest_first(catalogue.library.resources)
    rows = panel_rows(row for row, _ in catalogue.facets)
    for page in listing_pages(resources, "browse/", catalogue.page_size):
        listing = card_page(page, catalogue.page_size, catalogue.library)
        yield (
            page.url,
            PageContent(
                title=_title_of_page("Browse everything", page.number),
                summary="All case studies, toolkits and bitesize modules, shortest first.",
                template="pages/browse.html",
                context=BrowseView(listing, rows),
                last_changed=catalogue.library.last_changed,
            ),
        )


def facet_pages(catalogue: Catalogue) -> Iterator[tuple[str, PageContent]]:
    """Yield the address and content of the page of each facet that is not browse itself."""
    for row, _ in catalogue.facets:
        if row.url == "browse/":
            continue
        yield (
            row.url,
            PageContent(
                title=row.facet.question,
                summary=f"{row.facet.label}: {counted(len(row.terms), 'way')} to narrow the hub.",
                template="pages/facet.html",
                context=FacetView(row),
                last_changed=catalogue.library.last_changed,
            ),
        )


def term_pages(catalogue: Catalogue) -> Iterator[tuple[str, PageContent]]:
    """Yield the address and content of each page of each term."""
    for row, terms in catalogue.facets:
        for term in terms:
            yield from _pages_of_term(catalogue, row, term)


def _pages_of_term(
    catalogue: Catalogue, row: FacetRow, term: FacetTerm
) -> Iterator[tuple[str, PageContent]]:
    by_id = {one.id: one for one in row.terms}
    children = tuple(
        by_id[child.id]
        for _, terms in catalogue.facets
        for child in terms
        if child.facet == row.facet and child.parent == term.id
    )
    for page in listing_pages(term.resources, term.url, catalogue.term_page_size):
        view = TermView(
            term=term,
            facet=row.facet,
            facet_url=row.url,
            parent=by_id[term.parent] if term.parent else None,
            children=children,
            siblings=tuple(one for one in row.terms if one.count and one.id != term.id),
            menus=_menus_of(catalogue, term),
            listing=card_page(page, catalogue.term_page_size, catalogue.library),
        )
        yield (
            page.url,
            PageContent(
                title=_title_of_page(term.label, page.number),
                summary=term.description or f"{term.label}: {counted(term.count, 'resource')}.",
                template="pages/term.html",
                context=view,
                last_changed=catalogue.library.last_changed,
            ),
        )


def _menus_of(catalogue: Catalogue, term: FacetTerm) -> tuple[TermRow, ...]:
    """Return links to the menus of a topic, one for each role that has something on it."""
    if term.facet.id != "topic":
        return ()
    roles = next(row for row, _ in catalogue.facets if row.facet.id == "role")
    counts = {role.id: 0 for role in roles.terms}
    for resource in term.resources:
        for role in resource.roles:
            counts[role] += 1
    return tuple(
        TermRow(
            facet="menu",
            id=f"{role.id}/{term.id}",
            label=role.label,
            description="",
            synonyms=(),
            url=f"menus/{role.id}/{term.id}/",
            count=counts[role.id],
            is_child=False,
        )
        for role in roles.terms
        if counts[role.id]
    )
