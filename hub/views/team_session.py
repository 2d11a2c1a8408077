"""A team session in words: what happens when, what to say, and what to have ready."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hub.domain.resource import Resource, Tool
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
    """Title of the resource or name of the tool; empty where the part is about all.

    Of a thing to try, the resource that it comes from, where there are several.
    """
    text: str
    """The question, or the thing to try; empty elsewhere."""
    note: str
    """For whoever leads; empty where the same kind of part has said it before."""


@dataclass(frozen=True, slots=True)
class ToolToUse:
    """A tool that a team uses together."""

    toolkit: str
    """Id of the toolkit that it belongs to."""
    tool: Tool


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


def usual_session(resource: Resource, taxonomies: Taxonomies) -> TeamSession:
    """Return a session on one resource in a slot that suits it."""
    tool = tool_to_use((resource,))
    slot = sensible_slot((_session_item(resource, tool),))
    return team_session((resource,), slot, taxonomies)


def tool_to_use(resources: Sequence[Resource], number: int | None = None) -> ToolToUse | None:
    """Return the tool that a team uses together; `None` for none.

    Args:
        resources: Those of the session. The tool is one of the first toolkit among them.
        number: Which of its tools, counted from 1. Left out, it is the first where the toolkit is
            what the session is about; among several resources nobody has asked for a tool.
    """
    kit = next((one for one in resources if one.toolkit), None)
    tools = kit.toolkit.tools if kit and kit.toolkit else ()
    wanted = number if number is not None else int(len(resources) == 1)
    return ToolToUse(kit.id, tools[wanted - 1]) if kit and 0 < wanted <= len(tools) else None


def team_session(
    resources: Sequence[Resource], slot: int, taxonomies: Taxonomies, number: int | None = None
) -> TeamSession:
    """Return a session on resources in a slot. Each resource stands in it once.

    The number is that of the tool to use; `tool_to_use` says which it is where none is given.
    """
    tool = tool_to_use(resources, number)
    agenda = agenda_of([_session_item(one, tool) for one in resources], slot)
    notes = dict.fromkeys(note for one in resources for note in one.content_notes)
    told = ", ".join(taxonomies.content_notes[note].label.lower() for note in notes)
    return TeamSession(
        resources=tuple(resources),
        slot=slot,
        shortest=agenda.shortest,
        rows=tuple(_rows(agenda, resources, tool)),
        prompts_left=agenda.prompts_left,
        before=(*BEFORE, *([warning(told)] if told else ())),
        materials=(*MATERIALS, *_tool_materials(agenda, tool)),
    )


def thing_to_try(resources: Sequence[Resource]) -> tuple[str, str]:
    """Return what the first resource that names something to try says of it, and its title.

    Where none does, it is what always fits, and the title is empty.
    """
    for one in resources:
        for section in one.body.sections:
            if section.title == TRY_SECTION:
                return section.text, one.title
    return ANY_TRY, ""


def _session_item(resource: Resource, tool: ToolToUse | None) -> SessionItem:
    minutes = tool.tool.minutes if tool and tool.toolkit == resource.id else 0
    return SessionItem(resource.id, resource.minutes, len(resource.prompts), minutes)


def _rows(
    agenda: Agenda, resources: Sequence[Resource], tool: ToolToUse | None
) -> Iterator[SessionRow]:
    by_id = {one.id: one for one in resources}
    attempt, source = thing_to_try(resources)
    subjects = {
        PartKind.TOOL: tool.tool.name if tool else "",
        PartKind.TRY: source if len(resources) > 1 else "",
    }
    told: set[PartKind] = set()
    start = 0
    for part in agenda.parts:
        words = PART_WORDS[part.kind]
        yield SessionRow(
            kind=part.kind.value,
            at=f"{start // 60}:{start % 60:02}",
            minutes=part.minutes,
            label=words.label,
            subject=subjects.get(part.kind, _looked_at(part, by_id)),
            text=attempt if part.kind is PartKind.TRY else _question(part, by_id),
            note="" if part.kind in told else words.note,
        )
        told.add(part.kind)
        start += part.minutes


def _looked_at(part: SessionPart, by_id: Mapping[str, Resource]) -> str:
    return by_id[part.resource].title if part.kind is PartKind.LOOK else ""


def _question(part: SessionPart, by_id: Mapping[str, Resource]) -> str:
    if part.kind is not PartKind.PROMPT:
        return ""
    return ANY_QUESTION if part.prompt is None else by_id[part.resource].prompts[part.prompt]


def _tool_materials(agenda: Agenda, tool: ToolToUse | None) -> tuple[str, ...]:
    is_used = any(part.kind is PartKind.TOOL for part in agenda.parts)
    return tool.tool.materials if tool and is_used else ()
