"""Check days against today: what happened cannot lie far ahead, nor can a review."""

from collections.abc import Iterator, Sequence
from datetime import date

from hub.domain.problem import Problem
from hub.intake.content_file import ContentFile
from hub.intake.read_dates import a_year_after

_AHEAD = "review_by"
"""The field whose day lies ahead; all others tell what has happened."""

_YEARS_AHEAD = 10

_FOLLOWING = frozenset({"HUB207", "HUB510"})
"""Codes of problems between two days of one file."""


def date_problems(files: Sequence[ContentFile], today: date) -> Iterator[Problem]:
    """Yield the days that lie further ahead than anybody plans.

    A year is left for what is being prepared. No message holds today's date, so that two checks of
    the same files say the same.
    """
    soon = late = a_year_after(today)
    for _ in range(_YEARS_AHEAD - 1):
        late = a_year_after(late)
    for file in files:
        for one in file.dates:
            is_ahead = one.key == _AHEAD
            if one.day > (late if is_ahead else soon):
                years = "ten years" if is_ahead else "a year"
                yield Problem(
                    one.place,
                    "HUB206",
                    f"{one.name} is {one.written}, more than {years} from now.",
                    f"look at the year once more, and correct  {one.key}: {one.written}",
                    one.excerpt,
                )


def without_what_follows(problems: Sequence[Problem]) -> Iterator[Problem]:
    """Yield problems without those that a year far away brings with it: one mistake, one message.

    A day that is wrong is not compared with others; they may well be right.
    """
    far = {one.place.file for one in problems if one.code == "HUB206"}
    for one in problems:
        if one.code not in _FOLLOWING or one.place.file not in far:
            yield one
