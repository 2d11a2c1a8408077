"""A team session in words: what happens when, what to say, and what to have ready."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hub.domain.resource import Resource
from hub.domain.taxonomy import Taxonomies
from hub.views.session_agenda import (
    Agenda,
    PartKind,
    SessionItem,
    SessionPart,
    agenda_of,
    sensible_slot,
)
from hub.views.session_words import (
    ANY_QUESTION,
    ANY_TRY,
    BEFORE,
    MATERIALS,
    PART_WORDS,
    warning,
)

TRY_SECTION = "One thing to try this week"
"""Title of the section of a module that says what to try."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One part of a session, as it is read out. Texts of resources are untrusted."""

    kind: str
    at: str
    """When it starts, as hours and minutes from the start of the session: `0:05`."""
    minutes: int
    label: str
    subject: str
    """Title of the resource or name of the tool; empty where the part is about all."""
    text: str
    """The question, or the thing to try; empty elsewhere."""
    note: str
    """For whoever leads; empty where the same kind of part has said it before."""


@dataclass(frozen=True, slots=True)
class TeamSession:
    """A session that fits its slot, or what keeps it from fitting."""

    resources: tuple[Resource, ...]
    slot: int
    shortest: int
    rows: tuple[SessionRow, ...]
    """Empty when the slot is shorter than the shortest."""
    prompts_left: int
    before: tuple[str, ...]
    materials: tuple[str, ...]


def session_item(resource: Resource) -> SessionItem:
    """Return what planning has to know of a resource. The tool of a toolkit is its first."""
    tool = resource.toolkit.tools[0].minutes if resource.toolkit else 0
    return SessionItem(resource.id, resource.minutes, len(resource.prompts), tool)


def usual_session(resource: Resource, taxonomies: Taxonomies) -> TeamSession:
    """Return a session on one resource in a slot that suits it."""
    return team_session((resource,), sensible_slot((session_item(resource),)), taxonomies)


def team_session(resources: Sequence[Resource], slot: int, taxonomies: Taxonomies) -> TeamSession:
    """Return a session on resources in a slot. Each resource stands in it once."""
    agenda = agenda_of([session_item(one) for one in resources], slot)
    notes = dict.fromkeys(note for one in resources for note in one.content_notes)
    told = ", ".join(taxonomies.content_notes[note].label.lower() for note in notes)
    return TeamSession(
        resources=tuple(resources),
        slot=slot,
        shortest=agenda.shortest,
        rows=tuple(_rows(agenda, resources)),
        prompts_left=agenda.prompts_left,
        before=(*BEFORE, *([warning(told)] if told else ())),
        materials=(*MATERIALS, *_tool_materials(agenda, resources)),
    )


def thing_to_try(resources: Sequence[Resource]) -> str:
    """Return what the first resource that names something to try says of it."""
    sections = (section for one in resources for section in one.body.sections)
    return next((one.text for one in sections if one.title == TRY_SECTION), ANY_TRY)


def _rows(agenda: Agenda, resources: Sequence[Resource]) -> Iterator[SessionRow]:
    by_id = {one.id: one for one in resources}
    told: set[PartKind] = set()
    start = 0
    for part in agenda.parts:
        words = PART_WORDS[part.kind]
        yield SessionRow(
            kind=part.kind.value,
            at=f"{start // 60}:{start % 60:02}",
            minutes=part.minutes,
            label=words.label,
            subject=_subject(part, by_id.get(part.resource)),
            text=_text(part, by_id.get(part.resource), resources),
            note="" if part.kind in told else words.note,
        )
        told.add(part.kind)
        start += part.minutes


def _subject(part: SessionPart, resource: Resource | None) -> str:
    if resource is None or part.kind is PartKind.PROMPT:
        return ""
    if part.kind is PartKind.TOOL and resource.toolkit:
        return resource.toolkit.tools[0].name
    return resource.title


def _text(part: SessionPart, resource: Resource | None, resources: Sequence[Resource]) -> str:
    if part.kind is PartKind.TRY:
        return thing_to_try(resources)
    if part.kind is PartKind.PROMPT:
        if resource is None or part.prompt is None:
            return ANY_QUESTION
        return resource.prompts[part.prompt]
    return ""


def _tool_materials(agenda: Agenda, resources: Sequence[Resource]) -> Iterator[str]:
    used = {part.resource for part in agenda.parts if part.kind is PartKind.TOOL}
    for one in resources:
        if one.toolkit and one.id in used:
            yield from one.toolkit.tools[0].materials
