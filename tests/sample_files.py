"""The text of good resource files for tests: complete by default, changed field by field."""

from collections.abc import Mapping
from pathlib import Path

import yaml

REPOSITORY = Path(__file__).parent.parent
TAXONOMIES = (REPOSITORY / "content" / "taxonomies.yml").read_text("utf-8")

_COMMON: dict[str, object] = {
    "summary": "Two questions that slow a first meeting down, so that it starts where it should.",
    "roles": ["housing-officer"],
    "topics": ["relational-working"],
    "sectors": ["housing"],
    "level": "introductory",
    "minutes": 5,
    "activity_minutes": 4,
    "formats": ["reading", "reflection"],
    "outcomes": ["open a meeting with what matters to the person"],
    "prompts": ["When did you last ask before you told?"],
    "sources": [{"title": "A report", "publisher": "A publisher", "year": 2022}],
    "authors": ["Hub editors"],
    "published": "2026-11-21",
    "reviewed": "2026-11-21",
    "review_by": "2027-11-21",
    "owner": "Hub editors",
    "status": "complete",
}

_CASE_STUDY: dict[str, object] = {
    "lived_experience": {
        "involvement": "consulted",
        "how": "People were asked before the work began.",
        "paid": "yes",
    },
    "outcome": "mixed",
    "tried": "They tried one thing.",
    "happened": "Some of it went well.",
    "asks": [{"who": "national", "what": "Fund time to learn."}],
    "people_involved": "none",
}

_TOOLKIT: dict[str, object] = {
    "when_to_use": "When a team starts something new.",
    "tools": [
        {
            "name": "Draw the map",
            "purpose": "See who is missing.",
            "minutes": 30,
            "group_size": "3 to 12",
            "materials": ["paper"],
            "steps": ["Write a name on each note.", "Place the notes on the wall."],
        }
    ],
}

_HONEST = (
    "It took longer than anybody had planned, two partners left before the end of the year, "
    "and nobody had asked them why until it was too late to mend."
)

_BODIES = {
    "modules": "Ask first.\n\n## Why\n\nIt helps.\n\n## One thing to try this week\n\nAsk once.\n",
    "toolkits": "Read it aloud.\n\n## Prepare\n\nFind a wall.\n",
    "case-studies": (
        "A town tried something.\n\n## Context\n\nIt was late.\n\n## What we did\n\nWe asked.\n\n"
        f"## What worked\n\nSome of it.\n\n## What did not work\n\n{_HONEST}\n\n"
        f"## What we would do differently\n\n{_HONEST}\n"
    ),
}

_EXTRA = {"modules": {}, "toolkits": _TOOLKIT, "case-studies": _CASE_STUDY}


def resource_file(folder: str, name: str, body: str | None = None, **fields: object) -> str:
    """Return the text of a good resource file; a field set to None is left out."""
    title = name.replace("-", " ").capitalize()
    given = {"id": name, "title": title} | _COMMON | _EXTRA[folder] | fields
    kept = {key: value for key, value in given.items() if value is not None}
    head = yaml.safe_dump(kept, sort_keys=False, allow_unicode=True, width=10_000)
    return f"---\n{head}---\n\n{_BODIES[folder] if body is None else body}"


_PATHWAY_KEYS = (
    "summary", "roles", "topics", "level", "outcomes", "published", "reviewed", "review_by",
    "owner", "status",
)  # fmt: skip


def pathway_file(name: str, *steps: str, body: str = "", **fields: object) -> str:
    """Return the text of a good pathway file over resources named by their ids."""
    given = {"id": name, "title": name.replace("-", " ").capitalize()}
    given |= {key: _COMMON[key] for key in _PATHWAY_KEYS}
    given["steps"] = [{"resource": one, "why": f"Because {one} comes next here."} for one in steps]
    head = yaml.safe_dump(given | fields, sort_keys=False, allow_unicode=True, width=10_000)
    return f"---\n{head}---\n{body}"


def write_content(folder: Path, files: Mapping[str, str]) -> Path:
    """Write content files, and the taxonomies of this hub, into a folder; return the folder."""
    for path, text in {"taxonomies.yml": TAXONOMIES, **files}.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    return folder


FILES = {
    "index.md": (
        "---\ntitle: Learning that fits\nsummary: Say who you are and get a menu that fits the "
        "time you have today.\n---\n\nWords.\n"
    ),
    "about/index.md": (
        "---\ntitle: About this hub\nsummary: What this hub is for, and for whom, in a few plain "
        "words for you.\n---\n\nSee [the module](../modules/ask-first.md#why).\n"
    ),
    "modules/ask-first.md": resource_file("modules", "ask-first"),
    "modules/ask-again.md": resource_file(
        "modules", "ask-again", minutes=10, activity_minutes=9, prerequisites=["ask-first"]
    ),
    "case-studies/a-late-start.md": resource_file(
        "case-studies",
        "a-late-start",
        topics=["co-production"],
        content_notes=["trauma"],
        place="A town by the sea",
    ),
    "toolkits/the-map.md": resource_file("toolkits", "the-map", topics=["co-production"]),
    "modules/not-yet.md": resource_file("modules", "not-yet", status="draft"),
}
"""A hub with one resource of each kind, a prerequisite and a draft."""

WITH_PATHWAY = FILES | {
    "pathways/ask-well.md": pathway_file("ask-well", "ask-first", "the-map", "a-late-start")
}
"""The same hub with a pathway through all kinds of resource."""
