"""What the templates of home, browse, facets and terms get, as `view`."""

from dataclasses import dataclass

from hub.views.card import Card
from hub.views.facets import Facet, FacetTerm
from hub_mkdocs.support.menu_view import MenuView


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


@dataclass(frozen=True, slots=True)
class CardPage:
    """One page of a list of cards."""

    number: int
    pages: int
    total: int
    first: int
    """Position of the first card in the whole list, counted from 1; 0 in an empty list."""
    last: int
    cards: tuple[Card, ...]
    previous_url: str | None
    next_url: str | None


@dataclass(frozen=True, slots=True)
class HomeView:
    """The home page."""

    title: str
    summary: str
    roles: tuple[TermRow, ...]
    topics: tuple[TermRow, ...]
    times: tuple[TermRow, ...]
    kinds: tuple[TermRow, ...]
    budgets: tuple[int, ...]
    total: int
    example: MenuView | None
    example_role: str
    example_topic: str
    example_minutes: int


@dataclass(frozen=True, slots=True)
class BrowseView:
    """Everything in the hub, and the ways to narrow it."""

    listing: CardPage
    facets: tuple[FacetRow, ...]


@dataclass(frozen=True, slots=True)
class FacetView:
    """All terms of one facet."""

    row: FacetRow


@dataclass(frozen=True, slots=True)
class TermView:
    """Everything that carries one term."""

    term: FacetTerm
    facet: Facet
    facet_url: str
    parent: TermRow | None
    children: tuple[TermRow, ...]
    siblings: tuple[TermRow, ...]
    """The other terms of the facet that list something."""
    menus: tuple[TermRow, ...]
    """Pages of learning menus on this term."""
    listing: CardPage
