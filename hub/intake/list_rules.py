"""Rules for lists as such: how many entries, and none twice."""

import re
from collections.abc import Sequence

from hub.intake.marked import MarkedList, MarkedText
from hub.intake.problem_list import Mark
from hub.intake.slot import Slot
from hub.intake.yaml_text import dashed

_SHOWN = 40
"""Characters of an entry that a message quotes."""

_GOES_ON = re.compile(r"(and|or|but)\b")
"""How the second half of a sentence starts that a comma has split."""

_QUESTIONS = "prompts"
"""Key of the list whose entries all end with a question mark."""

_MOST = 30
"""Entries of lists whose rule names no limit."""


def check_count(count: int, mark: Mark, slot: Slot) -> None:
    """Report a list with too few or too many entries."""
    fewest, most = getattr(slot.field.rule, "fewest", 0), most_entries(slot)
    if not count and fewest:
        slot.add_empty(mark)
    elif count < fewest:
        slot.add(
            "HUB410",
            mark,
            f"{slot.name} has only {count} entry; it needs at least {fewest}.",
            "add what comes before it or after it",
        )
    if count > most:
        slot.add(
            "HUB213",
            mark,
            f"{slot.name} has {count} entries; it may have at most {most}.",
            f"keep the {most} that matter most",
        )


def refuse_split_prose(value: MarkedList, slot: Slot) -> bool:
    """Report a list of prose in brackets in which a comma of a sentence started a new entry.

    Returns:
        Whether it was one. The fix shows what was probably meant, in lines after hyphens.
    """
    texts = [item for item in value.items if isinstance(item, MarkedText)]
    joined = _joined(texts, are_questions=slot.key == _QUESTIONS)
    if not value.is_bracketed or len(joined) == len(value.items) or len(texts) < len(value.items):
        return False
    slot.add(
        "HUB117",
        value.mark,
        f"{slot.name} is read as {len(texts)} entries, because inside brackets each comma starts a "
        "new one.",
        "write each entry on a line of its own, after a hyphen:",
        (f"{slot.key}:", *dashed(joined[: most_entries(slot)])),
    )
    return True


def _joined(texts: Sequence[MarkedText], *, are_questions: bool) -> list[str]:
    """Return the entries as they were probably meant; the same number when none was split."""
    joined: list[str] = []
    is_open = False
    for text in texts:
        word = text.value.strip()
        if joined and not text.is_quoted and (is_open or _GOES_ON.match(word)):
            joined[-1] += f", {word}"
        else:
            joined.append(word)
        is_open = are_questions and not text.is_quoted and not word.endswith("?")
    return joined


def most_entries(slot: Slot) -> int:
    """Return how many entries the list of a field may have."""
    return int(getattr(slot.field.rule, "most", _MOST))


def refuse_repeat(entry: str, mark: Mark, first: Mark, slot: Slot) -> None:
    """Report an entry that stands in a list twice."""
    shown = entry if len(entry) <= _SHOWN else f"{entry[:_SHOWN]}..."
    slot.add(
        "HUB211",
        mark,
        f"{slot.name} says '{shown}' twice; it stands on line {first.line} too.",
        "delete one of the two",
    )
