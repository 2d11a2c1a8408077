"""What the templates of home, browse, facets, terms and coverage get, as `view`."""

from dataclasses import dataclass

from hub.views.card import Card
from hub.views.coverage import CoverageBand
from hub.views.facets import Facet, FacetTerm
from hub_mkdocs.support.facet_rows import FacetRow, TermRow
from hub_mkdocs.support.menu_view import MenuView


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
    pathways: int
    """How many there are."""
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


@dataclass(frozen=True, slots=True)
class CoverageCell:
    """What there is for one role on one topic."""

    role: str
    """Id of the role."""
    count: int
    step: int
    """How rich the place is, from 0 to 4."""
    url: str
    """The learning menus of the pair; where there is nothing, how to add something."""


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """A topic, and what there is for each role on it."""

    topic: str
    """Id of the topic."""
    label: str
    is_child: bool
    cells: tuple[CoverageCell, ...]


@dataclass(frozen=True, slots=True)
class CoverageTable:
    """What there is for every role on every topic, in so many minutes."""

    band: CoverageBand
    anchor: str
    """Its id on the page: `minutes-10`."""
    rows: tuple[CoverageRow, ...]


@dataclass(frozen=True, slots=True)
class CoverageView:
    """Where the hub is rich, and where it is empty."""

    facts: tuple[str, ...]
    roles: tuple[TermRow, ...]
    """The columns of every table."""
    fits: bool
    """Whether all columns fit on a desk, so that nothing but the page need scroll there."""
    tables: tuple[CoverageTable, ...]
    steps: tuple[str, ...]
    """What each step of richness holds, from 0 to 4."""
