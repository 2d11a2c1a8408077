"""What the templates of pathways get, as `view`."""

from dataclasses import dataclass

from hub.domain.pathway import Pathway
from hub.views.card import Card
from hub_mkdocs.support.term_link import TermLink


@dataclass(frozen=True, slots=True)
class StopView:
    """A step of a pathway, as a stop on its line."""

    number: int
    card: Card
    why: str
    first: tuple[Card, ...]
    """What to do first that is not on the pathway."""


@dataclass(frozen=True, slots=True)
class PathwayRow:
    """A pathway in a list."""

    pathway: Pathway
    level_label: str
    roles: tuple[str, ...]
    """Labels."""
    minutes: int
    """Those of all steps together."""
    steps_text: str
    """How many steps, in words."""
    steps: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class PathwaysView:
    """All pathways."""

    rows: tuple[PathwayRow, ...]


@dataclass(frozen=True, slots=True)
class PathwayView:
    """One pathway."""

    row: PathwayRow
    stops: tuple[StopView, ...]
    roles: tuple[TermLink, ...]
    topics: tuple[TermLink, ...]
    level: TermLink
    beside: str
    """What lies beside the pathway and how long it takes, in words; empty when nothing does."""
    of: str
    """Folders and ids of its resources, as the page for team sessions asks for them."""
    has_body: bool
    published: str
    reviewed: str
    review_by: str
