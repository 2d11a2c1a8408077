"""Gather every day that a frontmatter says, with its place, for checks that know today's date."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hub.domain.problem import Place
from hub.intake.problem_list import ProblemList
from hub.intake.values import Values


@dataclass(frozen=True, slots=True)
class Dated:
    """A field that says a day, or a year."""

    key: str
    name: str
    """What the field is called in a message."""
    day: date
    """First day of the year where the field says no more."""
    written: str
    place: Place
    excerpt: str
    """The author's line."""


def dates_of(values: Values, problems: ProblemList, within: str = "") -> Iterator[Dated]:
    """Yield every day in a block, and in the blocks below it."""
    said = {key: (day, str(day)) for key, day in values.dates.items()}
    if "year" in values.numbers:
        year = values.numbers["year"]
        said["year"] = (date(year, 1, 1), str(year))
    for key, (day, written) in said.items():
        mark = values.marks[key]
        name = f"'{key}' in '{within}'" if within else f"'{key}'"
        place = Place(problems.file, mark.line, mark.column)
        yield Dated(key, name, day, written, place, problems.line(mark.line))
    for key, blocks in values.blocks.items():
        for block in blocks:
            yield from dates_of(block, problems, key)
