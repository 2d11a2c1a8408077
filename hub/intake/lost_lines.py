"""Find the line that does not fit in, where the parser names another: no key, a wrong indent."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_NO_KEY = re.compile(r"(?P<indent> *)\w(?![\w-]*:)")
_KEY = re.compile(r"[\w-]+:")
_ENTRY = re.compile(r"(?P<indent> *)- +(?:(?P<key>[\w-]+):)?")
_LINES_ABOVE = 2
"""Lines above the one the parser names among which the mistake is looked for."""


@dataclass(frozen=True, slots=True)
class LostLine:
    """A line that does not fit in, and what to do about it."""

    line: int
    what: str
    fix: str
    example: tuple[str, ...] = ()


def lost_line(lines: Sequence[str], number: int) -> LostLine | None:
    """Return the line that does not fit in, at or above a line counted from 1."""
    for one in range(number, max(number - _LINES_ABOVE, 2) - 1, -1):
        if one <= len(lines) and (found := _without_key(lines, one) or _wrong_entry(lines, one)):
            return found
    return None


def _without_key(lines: Sequence[str], number: int) -> LostLine | None:
    found = _NO_KEY.match(lines[number - 1])
    entry = _ENTRY.match(lines[number - 2])
    most = len(entry["indent"]) if entry else 1
    if found is None or len(found["indent"]) > most:
        return None
    wanted = _spaces(most + 2) if entry else "two spaces"
    return LostLine(
        number,
        "This line starts with no field, and with no indent that would join it to the line above.",
        f"put it at the end of line {number - 1}, or indent it by {wanted}; if it is a note to "
        "yourself, start it with a # and a space",
    )


def _wrong_entry(lines: Sequence[str], number: int) -> LostLine | None:
    """Say where an entry of a list has to start, judging by the entries above it."""
    entry = _ENTRY.match(lines[number - 1])
    if entry is None:
        return None
    first, like = 0, None
    for above in range(number - 1, 0, -1):
        if _KEY.match(lines[above - 1]):
            break
        other = _ENTRY.match(lines[above - 1])
        if other and (like is None or (other["key"] == entry["key"] != like["key"])):
            first, like = above, other
    if like is None or like["indent"] == entry["indent"]:
        return None
    wanted, there = len(like["indent"]), len(entry["indent"])
    return LostLine(
        number,
        f"The hyphen of this entry has {_spaces(there)} before it, and the one on line {first} has "
        f"{_spaces(wanted)}.",
        f"start the line with {_spaces(wanted)}, and move the lines that belong to it along:",
        (" " * wanted + lines[number - 1].strip(),),
    )


def _spaces(number: int) -> str:
    return f"{number or 'no'} space{'' if number == 1 else 's'}"
