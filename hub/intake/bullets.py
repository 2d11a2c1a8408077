"""Understand lists that were pasted from a word processor, with bullets or numbers for hyphens."""

import re
from collections.abc import Sequence

from hub.intake.yaml_text import dashed

_BULLET = re.compile(
    r"\s*(?:[\u2022\u2023\u2043\u25aa\u25cf\u25e6\u00b7\u2013\u2014*]\s*|[0-9]{1,2}[.)]\s+)"
)
_KEY = re.compile(r"\s*(?:- +)?(?P<key>[\w-]+):(?:\s|$)|---")


def is_bullet(line: str) -> bool:
    """Say whether a line starts with a bullet or number of a word processor."""
    return bool(_BULLET.match(line))


def pasted_list(lines: Sequence[str], number: int) -> tuple[str, ...]:
    """Return the list around a line as it should be written: its key, and entries after hyphens.

    Args:
        lines: The lines of the file.
        number: Number of a line of the list, counted from 1.

    Returns:
        The lines to type; none when the lines are no list with bullets below a key.
    """
    start = number - 1
    while start > 0 and not _KEY.match(lines[start]):
        start -= 1
    found = _KEY.match(lines[start])
    key = found["key"] if found else None
    if key is None:
        return ()
    first = lines[start].partition(":")[2]
    entries: list[str] = []
    for line in (first, *_until_next_key(lines[start + 1 :])):
        if is_bullet(line):
            entries.append(_BULLET.sub("", line, count=1).strip())
        elif line.strip() and entries:
            entries[-1] += f" {line.strip()}"
        elif line.strip():
            return ()
    return (f"{key}:", *dashed(entries)) if all(entries) and entries else ()


def _until_next_key(lines: Sequence[str]) -> Sequence[str]:
    end = next((number for number, line in enumerate(lines) if _KEY.match(line)), len(lines))
    return lines[:end]
