"""A content file that has been read: what became of it, and what it points at."""

from dataclasses import dataclass

from hub.domain.body import Body
from hub.domain.pathway import Pathway
from hub.domain.problem import Place, Problem
from hub.domain.resource import PlainPage, Resource, ResourceKind, Status
from hub.intake.dated import Dated

STEPS_FIELD = "steps"
"""Field of a pathway that holds its steps."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in the frontmatter that names something else in the hub."""

    field: str
    """`prerequisites`, `related`, `downloads` or `steps`."""
    target: str
    place: Place
    excerpt: str
    """The author's line."""


@dataclass(frozen=True, slots=True)
class ContentFile:
    """One Markdown file of the content folder, readable or not."""

    path: str
    """Path below the content folder, with forward slashes."""
    place: Place
    id: str
    """Id of the resource or pathway; the name of the file where it cannot be read.

    Empty for a plain page.
    """
    title: str
    """Empty where it cannot be read."""
    kind: ResourceKind | None
    """`None` for a pathway or a plain page."""
    status: Status | None
    """`None` for a plain page, and where it cannot be read."""
    body: Body | None
    """`None` where it is not clear where the body starts."""
    references: tuple[Reference, ...]
    content: Resource | Pathway | PlainPage | None
    """`None` when a problem keeps the file from being published."""
    problems: tuple[Problem, ...]
    dates: tuple[Dated, ...] = ()
    """The days that its frontmatter says."""

    @property
    def is_unpublished(self) -> bool:
        """Say whether its author keeps it back: a draft, or archived."""
        return self.status in (Status.DRAFT, Status.ARCHIVED)
