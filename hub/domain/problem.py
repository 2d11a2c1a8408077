"""One thing wrong in the content, said so that its author can mend it."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem matters: an error stops publication, advice never does."""

    ERROR = "error"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Place:
    """A position in a content file. Lines and columns count from 1."""

    file: str
    """Path with forward slashes, relative to the folder the command was started in."""
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: where, which code, what is wrong, and what to type instead."""

    place: Place
    code: str
    """A key of `PROBLEM_CODES`, such as `HUB201`. Codes are stable and never reused."""
    what: str
    """One plain sentence that quotes the author's own text."""
    fix: str
    """Something to type or do."""
    excerpt: str = ""
    """The author's line, when showing it helps; empty otherwise."""
    example: tuple[str, ...] = ()
    """Lines to type, which the fix leads up to; empty where the fix has all on its own line."""

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Order of a report: by file, then position, then code."""
        return (self.place.file, self.place.line, self.place.column, self.code, self.what)
