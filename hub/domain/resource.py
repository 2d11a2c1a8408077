"""A resource: one thing to learn from, as the hub knows it once its file has been checked."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hub.domain.body import Body
from hub.domain.problem import Place


class ResourceKind(StrEnum):
    """The kinds of resource. The value is the kind's id in taxonomies and data."""

    CASE_STUDY = "case-study"
    TOOLKIT = "toolkit"
    MODULE = "module"

    @property
    def folder(self) -> str:
        """Folder under `content/`, and first part of the address, of resources of this kind."""
        return {"case-study": "case-studies", "toolkit": "toolkits", "module": "modules"}[self]

    @property
    def plural(self) -> str:
        """What a list of this kind is called."""
        return {
            "case-study": "Case studies",
            "toolkit": "Toolkits",
            "module": "Bitesize modules",
        }[self]


class Status(StrEnum):
    """How far a resource has come. Drafts and archived resources are not published."""

    DRAFT = "draft"
    SKETCH = "sketch"
    COMPLETE = "complete"
    ARCHIVED = "archived"


class PeopleInvolved(StrEnum):
    """Whether people can be found in a case study, and how they are protected."""

    NONE = "none"
    COMPOSITE = "composite"
    ANONYMISED = "anonymised"
    NAMED = "named"


class AskLevel(StrEnum):
    """Who must act on an ask."""

    TEAM = "team"
    ORGANISATION = "organisation"
    LOCAL_SYSTEM = "local-system"
    NATIONAL = "national"


class Scaling(StrEnum):
    """How learning spreads: to more people, into rules, into values.

    Source: What Matters to You literature and practice review (2022), "scaling out, up, deep".
    """

    OUT = "out"
    UP = "up"
    DEEP = "deep"


class Paid(StrEnum):
    """Whether people with lived experience were paid for their time."""

    YES = "yes"
    NO = "no"
    NOT_KNOWN = "not-known"


@dataclass(frozen=True, slots=True)
class Source:
    """A published work that a resource draws on."""

    title: str
    publisher: str
    year: int | None
    url: str | None = None
    licence: str | None = None


@dataclass(frozen=True, slots=True)
class LivedExperience:
    """How people with lived experience took part in the work that is told."""

    involvement: str
    """Term of the taxonomy `involvement`."""
    how: str
    paid: Paid


@dataclass(frozen=True, slots=True)
class Ask:
    """Something that a case study needs others to change."""

    who: AskLevel
    what: str


@dataclass(frozen=True, slots=True)
class Consent:
    """That consent exists, and where it is kept. The consent record itself is never in the hub."""

    basis: str
    recorded_on: date
    held_by: str
    review_by: date
    withdrawable: bool


@dataclass(frozen=True, slots=True)
class AnonymisationCheck:
    """Who checked, and when, that nobody in a story can be recognised (the intruder test)."""

    by_role: str
    on: date
    intruder_test: bool


@dataclass(frozen=True, slots=True)
class CaseStudy:
    """What only a case study has."""

    outcome: str
    """Term of the taxonomy `outcomes`."""
    tried: str
    happened: str
    next: str | None
    scaling: tuple[Scaling, ...]
    asks: tuple[Ask, ...]
    people_involved: PeopleInvolved
    consent: Consent | None
    anonymisation_check: AnonymisationCheck | None


@dataclass(frozen=True, slots=True)
class GroupSize:
    """How many people a tool is for."""

    at_least: int
    at_most: int


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool of a toolkit: something to do with a team."""

    name: str
    purpose: str
    minutes: int
    """Minutes that using the tool takes, which is not the time to read about it."""
    group_size: GroupSize
    materials: tuple[str, ...]
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Toolkit:
    """What only a toolkit has."""

    when_to_use: str
    tools: tuple[Tool, ...]
    downloads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """One thing to learn from. Terms are ids of the taxonomies; all text is untrusted."""

    id: str
    """Made once and never changed: addresses and links hold it."""
    kind: ResourceKind
    place: Place
    """Where its file starts."""
    title: str
    summary: str
    roles: tuple[str, ...]
    topics: tuple[str, ...]
    """The first is the primary topic."""
    sectors: tuple[str, ...]
    level: str
    minutes: int
    """Whole minutes that a reader needs, activities included."""
    activity_minutes: int
    """Those of `minutes` that are spent on doing, watching or talking instead of reading."""
    formats: tuple[str, ...]
    outcomes: tuple[str, ...]
    """What the reader will be able to do."""
    prompts: tuple[str, ...]
    sources: tuple[Source, ...]
    authors: tuple[str, ...]
    organisation: str | None
    location: str | None
    """The field `place`: where it happened."""
    published: date
    reviewed: date
    review_by: date
    owner: str
    status: Status
    body: Body
    prerequisites: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    content_notes: tuple[str, ...] = ()
    lived_experience: LivedExperience | None = None
    case_study: CaseStudy | None = None
    toolkit: Toolkit | None = None

    @property
    def url(self) -> str:
        """Address relative to the root of the site."""
        return f"{self.kind.folder}/{self.id}/"

    @property
    def is_published(self) -> bool:
        """Drafts and archived resources are checked and not shown."""
        return self.status in (Status.SKETCH, Status.COMPLETE)


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A page of `content/` that is not a resource: about, contribute."""

    path: str
    """Path below `content/` without `.md`, such as `about/index`."""
    place: Place
    title: str
    summary: str
    body: Body

    @property
    def url(self) -> str:
        """Address relative to the root of the site."""
        folder = self.path.removesuffix("index")
        return folder if folder != self.path else f"{self.path}/"
