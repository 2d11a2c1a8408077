"""A long list of resources, cut into pages."""

from dataclasses import dataclass

from hub.domain.resource import Resource


@dataclass(frozen=True, slots=True)
class ListingPage:
    """One page of a list. An empty list still has one page, which says that it is empty."""

    number: int
    """Counts from 1."""
    pages: int
    total: int
    """Resources on all pages together."""
    resources: tuple[Resource, ...]
    url: str
    previous_url: str | None
    next_url: str | None


def page_url(url: str, number: int) -> str:
    """Return the address of a page of a list: the first page has the address of the list."""
    return url if number == 1 else f"{url}page/{number}/"


def listing_pages(
    resources: tuple[Resource, ...], url: str, page_size: int
) -> tuple[ListingPage, ...]:
    """Cut a list into pages of at most `page_size` resources, in the order given."""
    pages = max(1, -(-len(resources) // page_size))
    return tuple(
        ListingPage(
            number=number,
            pages=pages,
            total=len(resources),
            resources=resources[(number - 1) * page_size : number * page_size],
            url=page_url(url, number),
            previous_url=page_url(url, number - 1) if number > 1 else None,
            next_url=page_url(url, number + 1) if number < pages else None,
        )
        for number in range(1, pages + 1)
    )
