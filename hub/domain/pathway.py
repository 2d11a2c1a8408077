"""A pathway: an ordered route through resources, written by an editor."""

from dataclasses import dataclass
from datetime import date

from hub.domain.body import Body
from hub.domain.problem import Place
from hub.domain.resource import Status

PATHWAY_FOLDER = "pathways"
"""Folder under `content/`, and first part of the address, of pathways."""


@dataclass(frozen=True, slots=True)
class Step:
    """One place on a pathway: a resource, and why it stands there. The text is untrusted."""

    resource: str
    """Id of the resource."""
    why: str
    """What it does for the reader at this point of the way."""


@dataclass(frozen=True, slots=True)
class Pathway:
    """An ordered route through resources. Terms are ids of the taxonomies; text is untrusted.

    It has no minutes of its own: they are those of its steps, added up.
    """

    id: str
    """Made once and never changed: its address holds it."""
    place: Place
    """Where its file starts."""
    title: str
    summary: str
    roles: tuple[str, ...]
    topics: tuple[str, ...]
    """The first is the primary topic."""
    level: str
    outcomes: tuple[str, ...]
    """What the reader will be able to do at its end."""
    steps: tuple[Step, ...]
    """In the order in which they are done."""
    published: date
    reviewed: date
    review_by: date
    owner: str
    status: Status
    """Never a sketch."""
    body: Body
    """May be empty."""

    @property
    def url(self) -> str:
        """Address relative to the root of the site."""
        return f"{PATHWAY_FOLDER}/{self.id}/"

    @property
    def is_published(self) -> bool:
        """Drafts and archived pathways are checked and not shown."""
        return self.status is Status.COMPLETE
