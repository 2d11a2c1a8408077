"""Small libraries for tests of menus: resources that are alike but for what a test is about."""

from dataclasses import replace
from datetime import date

from hub.domain.body import Body
from hub.domain.problem import Place
from hub.domain.resource import (
    CaseStudy,
    PeopleInvolved,
    Resource,
    ResourceKind,
    Status,
)
from hub.domain.taxonomy import Synonym, Taxonomies, Taxonomy, Term
from hub.library.library import Library

REVIEWED = date(2026, 11, 1)


def _taxonomy(name: str, *terms: tuple[str, str] | tuple[str, str, str | None]) -> Taxonomy:
    return Taxonomy(
        name,
        tuple(Term(one[0], one[1], "", parent=one[2] if len(one) > 2 else None) for one in terms),
    )


TAXONOMIES = Taxonomies(
    roles=_taxonomy(
        "roles",
        ("housing-officer", "Housing officer"),
        ("health-worker", "Health worker"),
        ("commissioner", "Commissioner"),
    ),
    topics=_taxonomy(
        "topics",
        ("learning-culture", "Learning culture"),
        ("reflective-practice", "Reflective practice", "learning-culture"),
        ("supervision", "Supervision", "reflective-practice"),
        ("co-production", "Co-production"),
        ("commissioning", "Commissioning and funding"),
        ("leadership", "Leadership"),
    ),
    sectors=_taxonomy("sectors", ("housing", "Housing")),
    levels=_taxonomy(
        "levels",
        ("introductory", "Introductory"),
        ("intermediate", "Intermediate"),
        ("advanced", "Advanced"),
    ),
    formats=_taxonomy(
        "formats",
        *((one, one.capitalize()) for one in ("reading", "story", "activity", "checklist")),
    ),
    kinds=_taxonomy(
        "kinds",
        ("case-study", "Case study"),
        ("toolkit", "Toolkit"),
        ("module", "Bitesize module"),
    ),
    outcomes=_taxonomy(
        "outcomes", ("worked", "It worked"), ("mixed", "Mixed"), ("did-not-work", "It did not")
    ),
    involvement=_taxonomy("involvement", ("none", "Not involved")),
    content_notes=_taxonomy("content_notes", ("prison", "Prison"), ("trauma", "Trauma")),
)
TAXONOMIES = replace(
    TAXONOMIES,
    roles=Taxonomy(
        "roles",
        tuple(
            replace(one, synonyms=(Synonym("nurse"),)) if one.id == "health-worker" else one
            for one in TAXONOMIES.roles
        ),
    ),
)

PLAIN = Resource(
    id="plain",
    kind=ResourceKind.MODULE,
    place=Place("content/modules/plain.md"),
    title="Plain",
    summary="",
    roles=("housing-officer",),
    topics=("co-production",),
    sectors=("housing",),
    level="introductory",
    minutes=5,
    activity_minutes=0,
    formats=("reading",),
    outcomes=(),
    prompts=(),
    sources=(),
    authors=(),
    organisation=None,
    location=None,
    published=REVIEWED,
    reviewed=REVIEWED,
    review_by=REVIEWED,
    owner="",
    status=Status.COMPLETE,
    body=Body("", 1, (), (), (), 0),
)


def resource(name: str, **fields: object) -> Resource:
    """Return a module of five minutes on co-production for housing officers, changed as told."""
    place = Place(f"content/modules/{name}.md")
    title = name.replace("-", " ").capitalize()
    return replace(PLAIN, **({"id": name, "title": title, "place": place} | fields))


def toolkit(name: str, **fields: object) -> Resource:
    return resource(name, **({"kind": ResourceKind.TOOLKIT, "formats": ("activity",)} | fields))


def story(name: str, outcome: str = "mixed", **fields: object) -> Resource:
    told = CaseStudy(outcome, "", "", None, (), (), PeopleInvolved.NONE, None, None)
    about = {"kind": ResourceKind.CASE_STUDY, "formats": ("story",), "case_study": told}
    return resource(name, **(about | fields))


def library(*resources: Resource) -> Library:
    return Library(TAXONOMIES, resources)
