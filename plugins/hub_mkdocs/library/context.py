"""What the templates of resources, plain pages and problems get, as `view`."""

from dataclasses import dataclass

from hub.domain.body import Heading
from hub.domain.problem import Problem
from hub.domain.resource import AskLevel, Paid, PlainPage, Resource, ResourceKind
from hub.library.library import Library
from hub.views.card import Card, card_of
from hub.views.pathways import PathwayPlace
from hub.views.team_session import TeamSession, usual_session
from hub.views.wording import counted
from hub_mkdocs.support.long_date import long_date
from hub_mkdocs.support.term_link import TermLink, term_link

ASK_LABELS = {
    AskLevel.TEAM: "Your team",
    AskLevel.ORGANISATION: "The organisation",
    AskLevel.LOCAL_SYSTEM: "The local system",
    AskLevel.NATIONAL: "National bodies",
}

PAID_LABELS = {
    Paid.YES: "They were paid for their time.",
    Paid.NO: "They were not paid for their time.",
    Paid.NOT_KNOWN: "The source does not say whether they were paid.",
}


@dataclass(frozen=True, slots=True)
class AskView:
    """Something that others must change, and who."""

    who: str
    what: str


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The resources around a resource."""

    before: tuple[Resource, ...]
    """Everything to do first, in order."""
    builds_on: tuple[Resource, ...]
    """What names the resource as its prerequisite."""
    related: tuple[Resource, ...]
    """What to read next."""
    pathways: tuple[PathwayPlace, ...]
    """Where it stands on pathways."""


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A resource page."""

    resource: Resource
    card: Card
    roles: tuple[TermLink, ...]
    topics: tuple[TermLink, ...]
    sectors: tuple[TermLink, ...]
    formats: tuple[TermLink, ...]
    level: TermLink
    kind: TermLink
    outcome: TermLink | None
    involvement: TermLink | None
    paid: str | None
    asks: tuple[AskView, ...]
    contents: tuple[Heading, ...]
    """Second-level headings, for the list of contents."""
    steps: tuple[Heading, ...]
    """The sections of a module, where it has more than one."""
    before: tuple[Card, ...]
    """Everything to do first, near and far, in order."""
    before_total: str
    """The minutes of all that and of the resource, in words."""
    builds_on: tuple[Card, ...]
    """What has this resource as its prerequisite."""
    related: tuple[Card, ...]
    pathways: tuple[PathwayPlace, ...]
    """The pathways that it is a step of."""
    session: TeamSession
    """How a team could use it, in a slot that suits it."""
    published: str
    reviewed: str
    review_by: str


@dataclass(frozen=True, slots=True)
class PlainPageView:
    """A page that is not a resource."""

    page: PlainPage
    contents: tuple[Heading, ...]


@dataclass(frozen=True, slots=True)
class ProblemsView:
    """What is wrong in the content, while somebody serves the hub to work on it."""

    problems: tuple[Problem, ...]


def second_level(headings: tuple[Heading, ...]) -> tuple[Heading, ...]:
    """Return the headings of the list of contents."""
    return tuple(heading for heading in headings if heading.level == 2)  # noqa: PLR2004


def steps_of(resource: Resource) -> tuple[Heading, ...]:
    """Return the headings of the steps of a module; other kinds have none, nor has a single one."""
    lines = {section.line for section in resource.body.sections}
    if resource.kind is not ResourceKind.MODULE or len(lines) == 1:
        return ()
    return tuple(heading for heading in resource.body.headings if heading.line in lines)


def total_of(resource: Resource, before: tuple[Resource, ...]) -> str:
    """Say how long a resource takes with all that comes before it."""
    total = resource.minutes + sum(one.minutes for one in before)
    return (
        f"{counted(total, 'minute')} from the first stop to the end of this page, "
        f"{resource.minutes} of them here."
    )


def resource_view(library: Library, resource: Resource, near: Neighbours) -> ResourceView:
    """Gather everything a resource page shows beside its body."""

    def links(facet_id: str, term_ids: tuple[str, ...]) -> tuple[TermLink, ...]:
        return tuple(term_link(library, facet_id, term_id) for term_id in term_ids)

    def cards(resources: tuple[Resource, ...]) -> tuple[Card, ...]:
        return tuple(card_of(one, library.taxonomies) for one in resources)

    case, lived = resource.case_study, resource.lived_experience
    return ResourceView(
        resource=resource,
        card=card_of(resource, library.taxonomies),
        roles=links("role", resource.roles),
        topics=links("topic", resource.topics),
        sectors=links("sector", resource.sectors),
        formats=links("format", resource.formats),
        level=term_link(library, "level", resource.level),
        kind=term_link(library, "kind", resource.kind.value),
        outcome=term_link(library, "outcome", case.outcome) if case else None,
        involvement=term_link(library, "involvement", lived.involvement) if lived else None,
        paid=PAID_LABELS[lived.paid] if lived and lived.involvement != "none" else None,
        asks=tuple(AskView(ASK_LABELS[ask.who], ask.what) for ask in case.asks) if case else (),
        contents=second_level(resource.body.headings),
        steps=steps_of(resource),
        before=cards(near.before),
        before_total=total_of(resource, near.before),
        builds_on=cards(near.builds_on),
        related=cards(near.related),
        pathways=near.pathways,
        session=usual_session(resource, library.taxonomies),
        published=long_date(resource.published),
        reviewed=long_date(resource.reviewed),
        review_by=long_date(resource.review_by),
    )
