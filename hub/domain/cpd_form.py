"""A CPD record: the fields it can hold, and the form in which a professional body asks for them."""

from dataclasses import dataclass
from enum import StrEnum

CPD_FOLDER = "cpd"
"""Folder of `content/` that holds a file for each form."""


class FieldPart(StrEnum):
    """Who fills a field in."""

    GIVEN = "given"
    """The hub does, from what the reader has learned from."""
    BOX = "box"
    """The reader does; nobody else can."""
    MORE = "more"
    """The reader may."""


class FieldInput(StrEnum):
    """What is written into a field."""

    LINE = "line"
    TEXT = "text"
    DAY = "day"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class RecordField:
    """One thing that a CPD record can hold."""

    id: str
    label: str
    """What readers see beside the box."""
    part: FieldPart
    input: FieldInput
    hint: str = ""


RECORD_FIELDS: tuple[RecordField, ...] = (
    RecordField("date", "Date", FieldPart.GIVEN, FieldInput.DAY),
    RecordField("title", "Title", FieldPart.GIVEN, FieldInput.TEXT),
    RecordField("address", "Address", FieldPart.GIVEN, FieldInput.TEXT),
    RecordField("minutes", "Minutes", FieldPart.GIVEN, FieldInput.MINUTES),
    RecordField("topics", "Topics", FieldPart.GIVEN, FieldInput.TEXT),
    RecordField("activity", "Kind of activity", FieldPart.GIVEN, FieldInput.LINE),
    RecordField(
        "learned",
        "What I learned",
        FieldPart.BOX,
        FieldInput.TEXT,
        "What was new to you, or looks different now.",
    ),
    RecordField(
        "will_do",
        "What I will do",
        FieldPart.BOX,
        FieldInput.TEXT,
        "Or what you have done already, and what changed.",
    ),
    RecordField(
        "discussed",
        "Whom I discussed it with, and what came of it",
        FieldPart.BOX,
        FieldInput.TEXT,
        "Name people by what they do, such as “a colleague” or “my manager”.",
    ),
    RecordField("relevant", "Why it matters in my work", FieldPart.MORE, FieldInput.TEXT),
    RecordField(
        "impact",
        "What it changes for the people I work with",
        FieldPart.MORE,
        FieldInput.TEXT,
    ),
    RecordField(
        "participatory_minutes",
        "Minutes of it spent with other professionals",
        FieldPart.MORE,
        FieldInput.MINUTES,
    ),
    RecordField(
        "standards", "Standards or parts of a code it belongs to", FieldPart.MORE, FieldInput.LINE
    ),
    RecordField("evidence", "Evidence that I did it", FieldPart.MORE, FieldInput.LINE),
    RecordField("follow_up", "When I will look at it again", FieldPart.MORE, FieldInput.DAY),
)
"""Everything that any form can ask for, in the order of a plain record."""

BOXES = tuple(field.id for field in RECORD_FIELDS if field.part is FieldPart.BOX)
"""Fields that every form has a place for: what a reader wrote is never left out."""


@dataclass(frozen=True, slots=True)
class CpdHeading:
    """A heading of a form, and what stands below it."""

    heading: str
    holds: tuple[str, ...]
    """Ids of fields, in order."""


@dataclass(frozen=True, slots=True)
class CpdSource:
    """Where somebody can look up what a form asks for."""

    title: str
    publisher: str
    url: str


@dataclass(frozen=True, slots=True)
class CpdForm:
    """What one professional body asks for, in its order."""

    id: str
    """Name of its file; addresses hold it."""
    name: str
    """The body, as people call it."""
    headings: tuple[CpdHeading, ...]
    note: str = ""
    """What is good to know before writing."""
    source: CpdSource | None = None
