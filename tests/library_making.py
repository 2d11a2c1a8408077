"""Makes resources and libraries for tests of views and writers, without files."""

from datetime import date

from hub.domain.body import Body
from hub.domain.pathway import Pathway, Step
from hub.domain.problem import Place
from hub.domain.resource import (
    CaseStudy,
    LivedExperience,
    Paid,
    PeopleInvolved,
    Resource,
    ResourceKind,
    Status,
)
from hub.domain.taxonomy import TAXONOMY_IDS, Taxonomies, Taxonomy, Term
from hub.intake.markdown_body import read_body
from hub.library.library import Library

_TERMS = {
    "roles": ("nurse", "officer"),
    "topics": ("culture", "culture/setbacks", "homes", "data"),
    "sectors": ("housing",),
    "levels": ("introductory", "intermediate", "advanced"),
    "formats": ("reading", "activity"),
    "kinds": ("case-study", "toolkit", "module"),
    "outcomes": ("worked", "mixed", "did-not-work"),
    "involvement": ("none", "informed", "consulted", "co-produced", "led"),
    "content_notes": ("prison",),
}


def taxonomies() -> Taxonomies:
    """Small taxonomies; `culture/setbacks` is the topic `setbacks` below `culture`."""

    def terms(names: tuple[str, ...]) -> tuple[Term, ...]:
        made = []
        for name in names:
            parent, _, child = name.rpartition("/")
            label = child.replace("-", " ").capitalize()
            made.append(Term(child, label, f"About {child}.", parent=parent or None))
        return tuple(made)

    return Taxonomies(**{name: Taxonomy(name, terms(_TERMS[name])) for name in TAXONOMY_IDS})


def body(markdown: str = "Words.\n") -> Body:
    return read_body(markdown, 1).body


def resource(name: str, **changes: object) -> Resource:
    """A module with plain values, changed as told."""
    kind = changes.get("kind", ResourceKind.MODULE)
    given = {
        "id": name,
        "kind": kind,
        "place": Place(f"content/{kind.folder}/{name}.md"),
        "title": name.capitalize(),
        "summary": f"What {name} is about.",
        "roles": ("nurse",),
        "topics": ("homes",),
        "sectors": ("housing",),
        "level": "introductory",
        "minutes": 5,
        "activity_minutes": 0,
        "formats": ("reading",),
        "outcomes": ("do it",),
        "prompts": ("Why?",),
        "sources": (),
        "authors": (),
        "organisation": None,
        "location": None,
        "published": date(2026, 1, 2),
        "reviewed": date(2026, 3, 4),
        "review_by": date(2027, 3, 4),
        "owner": "Editors",
        "status": Status.COMPLETE,
        "body": body(),
    }
    return Resource(**given | changes)


def case_study(name: str, outcome: str = "mixed", **changes: object) -> Resource:
    """A case study with plain values, changed as told."""
    case = CaseStudy(outcome, "Tried.", "Happened.", None, (), (), PeopleInvolved.NONE, None, None)
    lived = LivedExperience("consulted", "They were asked.", Paid.YES)
    given = {"kind": ResourceKind.CASE_STUDY, "case_study": case, "lived_experience": lived}
    return resource(name, **given | changes)


def pathway(name: str, *steps: str, **changes: object) -> Pathway:
    """A pathway over resources named by their ids, with plain values, changed as told."""
    given = {
        "id": name,
        "place": Place(f"content/pathways/{name}.md"),
        "title": name.capitalize(),
        "summary": f"Where {name} leads.",
        "roles": ("nurse",),
        "topics": ("homes",),
        "level": "introductory",
        "outcomes": ("do it all",),
        "steps": tuple(Step(one, f"Because of {one}.") for one in steps),
        "published": date(2026, 1, 2),
        "reviewed": date(2026, 3, 4),
        "review_by": date(2027, 3, 4),
        "owner": "Editors",
        "status": Status.COMPLETE,
        "body": body(""),
    }
    return Pathway(**given | changes)


def library(*resources: Resource, **changes: object) -> Library:
    return Library(**{"taxonomies": taxonomies(), "resources": resources} | changes)
