"""Turn a page of a list into the cards that the templates print."""

from hub.library.library import Library
from hub.views.card import card_of
from hub.views.listing import ListingPage
from hub_mkdocs.catalogue.context import CardPage


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
