"""Write text as YAML, with quotes only where they are needed."""

from collections.abc import Iterable

SMART_QUOTES = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\u00ab\u00bb"

_SPECIAL_AT_START = "@`%&*|>[]{},?!#-\"':"


def quoted(text: str) -> str:
    """Return text in the quotes that YAML needs around it."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def plain_or_quoted(text: str) -> str:
    """Return text as it is where YAML reads it so on a line of its own; otherwise in quotes."""
    is_plain = text[:1] not in _SPECIAL_AT_START and ": " not in text and " #" not in text
    return text if text and is_plain and not text.endswith(":") else quoted(text)


def dashed(entries: Iterable[str]) -> tuple[str, ...]:
    """Return the entries of a list, each on a line of its own after a hyphen."""
    return tuple(f"  - {plain_or_quoted(entry)}" for entry in entries)
