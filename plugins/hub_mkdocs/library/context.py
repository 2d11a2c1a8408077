"""What the templates of resources, plain pages and problems get, as `view`."""

from dataclasses import dataclass

from hub.domain.body import Heading
from hub.domain.problem import Problem
from hub.domain.resource import AskLevel, Paid, PlainPage, Resource, ResourceKind, Scaling
from hub.library.library import Library
from hub.views.card import Card, card_of
from hub.views.downloads import Download, downloads_of
from hub.views.pathways import PathwayPlace
from hub.views.team_session import TeamSession, usual_session
from hub.views.wording import counted, lower_first
from hub_mkdocs.support.long_date import long_date
from hub_mkdocs.support.term_link import TermCounts, TermLink, place_link, term_link

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

SCALING_LABELS = {
    Scaling.OUT: "Out, to more people",
    Scaling.UP: "Up, into rules",
    Scaling.DEEP: "Deep, into values",
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
    where: TermLink | None
    """Where it happened."""
    paid: str | None
    asks: tuple[AskView, ...]
    scaling: str
    """The directions in which a case study spread, in words."""
    downloads: tuple[Download, ...]
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


def scaling_in_words(ways: tuple[Scaling, ...]) -> str:
    """Say in which directions the learning spread: "Up, into rules; deep, into values"."""
    first, *others = (SCALING_LABELS[way] for way in ways) if ways else ("",)
    return "; ".join((first, *map(lower_first, others)))


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


def resource_view(
    library: Library, counts: TermCounts, resource: Resource, near: Neighbours
) -> ResourceView:
    """Gather everything a resource page shows beside its body."""

    def link(facet_id: str, term_id: str) -> TermLink:
        return term_link(library, counts, facet_id, term_id)

    def links(facet_id: str, term_ids: tuple[str, ...]) -> tuple[TermLink, ...]:
        return tuple(link(facet_id, term_id) for term_id in term_ids)

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
        level=link("level", resource.level),
        kind=link("kind", resource.kind.value),
        outcome=link("outcome", case.outcome) if case else None,
        involvement=link("involvement", lived.involvement) if lived else None,
        where=place_link(counts, resource.location) if resource.location else None,
        paid=PAID_LABELS[lived.paid] if lived and lived.involvement != "none" else None,
        asks=tuple(AskView(ASK_LABELS[ask.who], ask.what) for ask in case.asks) if case else (),
        scaling=scaling_in_words(case.scaling) if case else "",
        downloads=downloads_of(resource.toolkit, library) if resource.toolkit else (),
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
