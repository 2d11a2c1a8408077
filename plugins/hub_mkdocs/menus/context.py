"""What the templates of learning menus get, as `view`."""

from dataclasses import dataclass

from hub.domain.body import Heading
from hub.domain.taxonomy import Term
from hub.views.facets import FacetTerm
from hub_mkdocs.support.menu_view import MenuView


@dataclass(frozen=True, slots=True)
class MenuLink:
    """A link to a page of menus."""

    label: str
    url: str
    is_child: bool
    is_current: bool


@dataclass(frozen=True, slots=True)
class MenuIndexView:
    """The first page of learning menus: the composer, and every role.

    The choices are terms that some resource carries, because any other would lead to nothing.
    """

    roles: tuple[FacetTerm, ...]
    topics: tuple[FacetTerm, ...]
    levels: tuple[FacetTerm, ...]
    formats: tuple[FacetTerm, ...]
    content_notes: tuple[Term, ...]
    budgets: tuple[int, ...]
    data_url: str
    """Where the browser finds what it needs to compose menus, relative to the root of the site."""


@dataclass(frozen=True, slots=True)
class MenuPageView:
    """The menus of a role, or of a role and a topic, one for each number of minutes."""

    role_label: str
    role_id: str
    role_url: str
    topic_label: str | None
    topic_url: str | None
    menus: tuple[MenuView, ...]
    topics: tuple[MenuLink, ...]
    """The same role with each topic, and with any."""
    data_url: str
    """Where the browser finds what it needs to compose menus, relative to the root of the site."""


@dataclass(frozen=True, slots=True)
class HowView:
    """How menus are made: the rules and every point that can be given."""

    contents: tuple[Heading, ...]
