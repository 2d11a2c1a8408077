"""Gather the problems of one file, each with its place and the author's line."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from hub.domain.problem import Place, Problem
from hub.domain.problem_codes import is_error

MOST_OF_ONE_CODE = 50
"""Problems of one kind that are told of one file: nobody reads more, and some files have many."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Where something stands in a file. Lines and columns count from 1."""

    line: int = 1
    column: int = 1


class ProblemList:
    """The problems of one file, in the order they are found.

    It is the one thing in intake that changes while it is used: readers add to it and carry on, so
    that an author hears of everything in one run.
    """

    def __init__(self, file: str, lines: Sequence[str] = ()) -> None:
        self.file = file
        self.lines = lines
        self.found: list[Problem] = []
        self._told: Counter[str] = Counter()
        self.is_judged = True
        """False when something could not be judged although no problem says so."""

    def add(
        self, code: str, mark: Mark, what: str, fix: str, example: Sequence[str] = ()
    ) -> None:
        """Add a problem, with the line it is about, and lines to type where one is not enough."""
        self._told[code] += 1
        if self._told[code] > MOST_OF_ONE_CODE:
            return
        if self._told[code] == MOST_OF_ONE_CODE:
            what += " There may be more of this kind below, which are not listed."
        place = Place(self.file, mark.line, mark.column)
        excerpt = self.line(mark.line)
        self.found.append(Problem(place, code, what, fix, excerpt, tuple(example)))

    def line(self, number: int) -> str:
        """Return a line of the file; empty when the file has no such line."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    @property
    def has_errors(self) -> bool:
        """Say whether anything found so far stops publication."""
        return any(is_error(problem) for problem in self.found)
