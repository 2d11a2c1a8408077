"""Values of a YAML file as they were written, each with its place: all text, nothing typed yet."""

from collections.abc import Mapping
from dataclasses import dataclass

from hub.intake.problem_list import Mark


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A value that is text, as everything is until a field says otherwise."""

    value: str
    mark: Mark
    is_quoted: bool = False


@dataclass(frozen=True, slots=True)
class MarkedList:
    """A value that is a list."""

    items: "tuple[Marked, ...]"
    mark: Mark


@dataclass(frozen=True, slots=True)
class MarkedEntry:
    """A key with its value."""

    key: str
    mark: Mark
    """Where the key stands."""
    value: "Marked"


@dataclass(frozen=True, slots=True)
class MarkedBlock:
    """A value that is a block of keys with values."""

    entries: Mapping[str, MarkedEntry]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Refused:
    """A value that has been reported already and means nothing: an alias, or a value with a tag."""

    mark: Mark


Marked = MarkedText | MarkedList | MarkedBlock | Refused
