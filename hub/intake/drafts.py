"""What a draft still needs, told as advice: a draft passes the check and is not shown."""

from collections.abc import Iterable
from dataclasses import replace

from hub.domain.problem import Problem

LEFT_TO_WRITE = frozenset({
    "HUB113", "HUB210", "HUB212", "HUB223", "HUB225", "HUB226", "HUB227", "HUB229",
    "HUB236", "HUB410",
})  # fmt: skip
"""Codes of things that are not there yet, in contrast to things that are wrong."""


def as_left_to_write(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems of a draft, with what is not there yet turned into advice."""
    return tuple(
        replace(problem, code="HUB504", what=f"Left to write: {problem.what}")
        if problem.code in LEFT_TO_WRITE
        else problem
        for problem in problems
    )
