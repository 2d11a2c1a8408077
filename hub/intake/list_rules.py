"""Rules for lists as such: how many entries, and none twice."""

from hub.intake.problem_list import Mark
from hub.intake.slot import Slot

_SHOWN = 40
"""Characters of an entry that a message quotes."""

_MOST = 30
"""Entries of lists whose rule names no limit."""


def check_count(count: int, mark: Mark, slot: Slot) -> None:
    """Report a list with too few or too many entries."""
    fewest, most = getattr(slot.field.rule, "fewest", 0), most_entries(slot)
    if count < fewest:
        slot.add_empty(mark)
    if count > most:
        slot.add(
            "HUB213",
            mark,
            f"{slot.name} has {count} entries; it may have at most {most}.",
            f"keep the {most} that matter most",
        )


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
