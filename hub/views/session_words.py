"""What a team session says to whoever leads it: one place for page, paper and terminal."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hub.views.session_agenda import PartKind


@dataclass(frozen=True, slots=True)
class PartWords:
    """The words of one kind of part."""

    label: str
    note: str
    """For whoever leads the session."""


PART_WORDS: Mapping[PartKind, PartWords] = MappingProxyType(
    {
        PartKind.WELCOME: PartWords(
            "Welcome",
            "Say what this is about and when you will end. Agree what stays in the room and what "
            "cannot, because a risk to somebody must be acted on. Nobody has to speak.",
        ),
        PartKind.LOOK: PartWords(
            "Look at it",
            "Everybody reads alone, or one of you reads aloud. Do the short exercise if the page "
            "has one.",
        ),
        PartKind.TOOL: PartWords(
            "Use a tool",
            "The steps are on the page. Read them before you come, and keep them where you can see "
            "them.",
        ),
        PartKind.PROMPT: PartWords(
            "Talk about it",
            "Two minutes in pairs, then a point from each pair. Begin with somebody who has not "
            "spoken yet.",
        ),
        PartKind.OPEN: PartWords(
            "Time in hand", "Give it to the talk that needs it, or end early."
        ),
        PartKind.TRY: PartWords(
            "One thing to try",
            "Each says what they will try and when. To try nothing this time is an answer, too.",
        ),
        PartKind.CLOSE: PartWords(
            "Close",
            "Name who passes on what came up, and the day on which you ask each other how it went. "
            "End on time.",
        ),
    }
)

ANY_QUESTION = "What in this do you know from your own work, and what is different there?"
"""Asked where a resource brings no prompt of its own."""

ANY_TRY = "Choose one small thing to do differently in your own work before you next meet."
"""Said where a resource names nothing to try."""

BEFORE = (
    "Read it yourself, so that nothing surprises you.",
    "Print a handout for each person.",
)

ROLES = (
    "One of you leads: keeps to the agenda, and speaks last.",
    "One keeps the time, and says when two minutes of a part are left.",
    "One writes down what you will try and what you pass on, without names of people you support.",
)

MATERIALS = ("a handout and a pen for each person", "a clock that all can see")


def warning(content_notes: str) -> str:
    """Say what to tell people when they are invited; the notes are given as one text."""
    return (
        f"It speaks of: {content_notes}. Say so when you invite people, so that anybody can stay "
        "away without giving a reason."
    )
