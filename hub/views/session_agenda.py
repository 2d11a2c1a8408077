"""Plan a team session: its resources and a slot in; timed parts that fill the slot exactly, out.

Its twin for the browser is `core/session/agenda.mjs`; `tests/cases/sessions/` holds both to the
same answers. Reading is never cut short: below the shortest slot there is no agenda.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

LONGEST_SLOT = 480
"""Minutes of a working day."""

USUAL_SLOTS = (20, 30, 45, 60, 90, 120)
"""Minutes that people book a room for."""

_LONGEST_USUAL = 90
"""Minutes beyond which a meeting is a workshop, which a team plans for itself."""


class PartKind(StrEnum):
    """The parts of a session, in the order in which they come."""

    WELCOME = "welcome"
    LOOK = "look"
    TOOL = "tool"
    PROMPT = "prompt"
    OPEN = "open"
    TRY = "try"
    CLOSE = "close"


LEAST = {PartKind.WELCOME: 2, PartKind.PROMPT: 4, PartKind.TRY: 2, PartKind.CLOSE: 2}
"""Minutes that a part needs to be worth having; looking needs those of the resource."""

_MOST = {PartKind.WELCOME: 5, PartKind.PROMPT: 10, PartKind.TRY: 10, PartKind.CLOSE: 5}


@dataclass(frozen=True, slots=True)
class SessionItem:
    """What planning has to know of a resource."""

    id: str
    minutes: int
    """Minutes to look at it."""
    prompts: int
    """How many there are."""
    tool: int = 0
    """Minutes of a tool to use together; 0 for none."""


@dataclass(frozen=True, slots=True)
class SessionPart:
    """One part of a session."""

    kind: PartKind
    minutes: int
    resource: str = ""
    """Id of the resource that it is about; empty where it is about all."""
    prompt: int | None = None
    """Which prompt of the resource, counted from 0; `None` where it has none."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """The parts of a session."""

    shortest: int
    """Minutes of the shortest slot that this fits into."""
    parts: tuple[SessionPart, ...]
    """Their minutes add up to the slot; empty when the slot is shorter than the shortest."""
    prompts_left: int
    """Prompts that there was no time for."""


def shortest_slot(items: Sequence[SessionItem]) -> int:
    """Return the minutes of the shortest slot: all reading, one question, and an end."""
    return sum(item.minutes for item in items) + sum(LEAST.values())


def sensible_slot(items: Sequence[SessionItem]) -> int:
    """Return the shortest usual slot with time for two questions, and for a tool if it can be.

    Beyond the usual slots it is a whole number of quarters of an hour.
    """
    wished = shortest_slot(items) + LEAST[PartKind.PROMPT]
    tools = (item.tool for item in items if item.tool)
    wished += next((tool for tool in tools if wished + tool <= _LONGEST_USUAL), 0)
    return next((slot for slot in USUAL_SLOTS if slot >= wished), -(-wished // 15) * 15)


def agenda_of(items: Sequence[SessionItem], slot: int) -> Agenda:
    """Return the agenda of a session.

    What is left after the shortest form goes to the first tool that fits, to a second prompt, and
    to the thing to try, until it has as long as a question; then to as many prompts as fit, then a
    minute at a time to the questions, the thing to try, the welcome and the close, each up to a
    limit; what is left still is time in hand.
    """
    shortest = shortest_slot(items)
    prompts = list(_prompts_in_turn(items))
    spare = slot - shortest
    if spare < 0:
        return Agenda(shortest, (), len(prompts))
    tool = next((item for item in items if 0 < item.tool <= spare), None)
    spare -= tool.tool if tool else 0
    asked, attempt, spare = _shared_out(len(prompts), spare)
    minutes, spare = _widened(asked, attempt, spare)
    chosen = prompts[:asked] or [(items[0].id, None)]
    parts = _parts(items, tool, dict(zip(chosen, minutes, strict=False)), minutes[asked:], spare)
    return Agenda(shortest, tuple(parts), max(len(prompts) - asked, 0))


def _prompts_in_turn(items: Sequence[SessionItem]) -> Iterator[tuple[str, int | None]]:
    """Yield the first prompt of each resource, then the second of each, and so on."""
    for number in range(max((item.prompts for item in items), default=0)):
        yield from ((item.id, number) for item in items if number < item.prompts)


def _shared_out(prompts: int, spare: int) -> tuple[int, int, int]:
    """Return how many questions are asked, the minutes of the thing to try, and what is left."""
    question, attempt = LEAST[PartKind.PROMPT], LEAST[PartKind.TRY]
    asked = 1
    if prompts > asked and spare >= question:
        asked += 1
        spare -= question
    # A session is for what people do afterwards: that is not the part to hurry.
    longer = min(spare, question - attempt)
    spare -= longer
    more = min(max(prompts - asked, 0), spare // question)
    return asked + more, attempt + longer, spare - more * question


def _widened(asked: int, attempt: int, spare: int) -> tuple[list[int], int]:
    """Return the minutes of each question, the thing to try, welcome and close; and the rest."""
    kinds = [PartKind.PROMPT] * asked + [PartKind.TRY, PartKind.WELCOME, PartKind.CLOSE]
    minutes = [attempt if kind is PartKind.TRY else LEAST[kind] for kind in kinds]
    while spare:
        narrow = [one for one, kind in enumerate(kinds) if minutes[one] < _MOST[kind]][:spare]
        if not narrow:
            break
        for one in narrow:
            minutes[one] += 1
        spare -= len(narrow)
    return minutes, spare


def _parts(
    items: Sequence[SessionItem],
    tool: SessionItem | None,
    asked: dict[tuple[str, int | None], int],
    ends: Sequence[int],
    spare: int,
) -> Iterator[SessionPart]:
    attempt, welcome, close = ends
    yield SessionPart(PartKind.WELCOME, welcome)
    for item in items:
        yield SessionPart(PartKind.LOOK, item.minutes, item.id)
        if item is tool:
            yield SessionPart(PartKind.TOOL, item.tool, item.id)
        for (of, prompt), minutes in asked.items():
            if of == item.id:
                yield SessionPart(PartKind.PROMPT, minutes, of, prompt)
    if spare:
        yield SessionPart(PartKind.OPEN, spare)
    yield SessionPart(PartKind.TRY, attempt)
    yield SessionPart(PartKind.CLOSE, close)
