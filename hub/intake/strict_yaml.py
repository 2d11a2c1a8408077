"""Read YAML strictly: text in; a tree out in which every key and value knows its line and column.

Everything is text: `no`, `1:30` and `2024-02-30` are what the author wrote, and the table of fields
gives them their type. Anchors, aliases, tags and duplicate keys are problems. The tree is built
from the parser's events, so nothing is expanded (an alias bomb is one problem), and nothing
recurses before its depth is known.
"""

from collections.abc import Iterator
from typing import Protocol

import yaml

from hub.intake.marked import (
    Marked,
    MarkedBlock,
    MarkedEntry,
    MarkedList,
    MarkedText,
    Refused,
)
from hub.intake.problem_list import Mark, ProblemList

DEEPEST = 64
"""Levels of nesting at which reading stops. The fields need four."""

# The parser in C reads a frontmatter in a tenth of a millisecond, twenty times faster than the one
# in Python. PyYAML's wheels have it everywhere; a source installation may lack it.
_LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


class _ParserMark(Protocol):
    """A position as the parser gives it, counted from 0; in C and in Python it is another class."""

    line: int
    column: int


class NotReadableError(Exception):
    """The text is not YAML at all; the parser's own words are never shown to authors."""

    def __init__(self, mark: Mark, opened: Mark | None = None) -> None:
        super().__init__(f"line {mark.line}")
        self.mark = mark
        """Where reading stopped."""
        self.opened = opened
        """Where the thing starts that was being read: a quote, a list, a block."""


class TooDeepError(NotReadableError):
    """The text nests deeper than anything an author would write."""


def read_yaml(text: str, first_line: int, problems: ProblemList) -> Marked | None:
    """Read one YAML document.

    Args:
        text: What stands between the `---` lines, or a whole file.
        first_line: Line of the file on which the text starts.
        problems: Gets the anchors, aliases, tags and duplicate keys.

    Returns:
        The tree; `None` when the text holds nothing but space and comments.

    Raises:
        NotReadableError: The text is not YAML, or nests too deep.
    """
    reader = _TreeReader(text, first_line, problems)
    try:
        return reader.document()
    except yaml.MarkedYAMLError as error:
        opened = reader.mark(error.context_mark) if error.context_mark else None
        raise NotReadableError(reader.mark(error.problem_mark), opened) from None
    except yaml.YAMLError:
        raise NotReadableError(Mark(first_line)) from None


class _TreeReader:
    """Turns the events of one document into a tree."""

    def __init__(self, text: str, first_line: int, problems: ProblemList) -> None:
        self._events: Iterator[yaml.Event] = iter(yaml.parse(text, Loader=_LOADER))
        self._first_line = first_line
        self._problems = problems

    def mark(self, at: _ParserMark | None) -> Mark:
        """Return a position of the parser as a position in the file."""
        return Mark(at.line + self._first_line, at.column + 1) if at else Mark(self._first_line)

    def document(self) -> Marked | None:
        """Read the document, and refuse a second one."""
        next(self._events)
        if isinstance(next(self._events), yaml.StreamEndEvent):
            return None
        tree = self._node(next(self._events), 0)
        next(self._events)
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise NotReadableError(self.mark(after.start_mark))
        return tree

    def _node(self, event: yaml.Event, depth: int) -> Marked:
        mark = self.mark(event.start_mark)
        if depth > DEEPEST:
            raise TooDeepError(mark)
        if isinstance(event, yaml.AliasEvent):
            self._refuse_anchor(mark, f"*{event.anchor}")
            return Refused(mark)
        if (anchor := getattr(event, "anchor", None)) is not None:
            self._refuse_anchor(mark, f"&{anchor}")
        node = self._value(event, mark, depth)
        if getattr(event, "tag", None) is None:
            return node
        self._refuse_tag(mark)
        return Refused(mark)

    def _value(self, event: yaml.Event, mark: Mark, depth: int) -> Marked:
        if isinstance(event, yaml.SequenceStartEvent):
            return MarkedList(tuple(self._items(depth)), mark)
        if isinstance(event, yaml.MappingStartEvent):
            return MarkedBlock(self._entries(depth), mark)
        if isinstance(event, yaml.ScalarEvent):
            return MarkedText(event.value, mark, event.style not in {None, ""})
        raise TypeError(event)

    def _items(self, depth: int) -> Iterator[Marked]:
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            yield self._node(event, depth + 1)

    def _entries(self, depth: int) -> dict[str, MarkedEntry]:
        entries: dict[str, MarkedEntry] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if not isinstance(key, MarkedText):
                raise NotReadableError(key.mark)
            if key.value in entries:
                self._refuse_duplicate(key, entries[key.value].mark)
            else:
                entries[key.value] = MarkedEntry(key.value, key.mark, value)
        return entries

    def _refuse_anchor(self, mark: Mark, written: str) -> None:
        self._problems.add(
            "HUB106",
            mark,
            f"'{written}' is a YAML shortcut, which the hub does not use.",
            "write the value out in full; put quotes around text that starts with & or *",
        )

    def _refuse_tag(self, mark: Mark) -> None:
        self._problems.add(
            "HUB107",
            mark,
            "A word that starts with '!' gives a value a hidden meaning in YAML, so it is refused.",
            "leave the word out, or put quotes around text that starts with !",
        )

    def _refuse_duplicate(self, key: MarkedText, first: Mark) -> None:
        shown = key.value[:40]
        self._problems.add(
            "HUB105",
            key.mark,
            f"'{shown}' stands here a second time; it stands on line {first.line} too.",
            f"keep one of the two '{shown}' lines and delete the other",
        )
