"""Kinds of settings that MkDocs does not have, or refuses with words for programmers."""

from datetime import date

from mkdocs.config import config_options as c
from mkdocs.config.base import ValidationError

_LONGEST_SHOWN = 40


class WholeNumber(c.OptionallyRequired[int]):
    """A whole number with a least and a most; `true`, which Python counts as 1, is none."""

    def __init__(self, least: int, most: int, *, default: int) -> None:
        super().__init__(default=default)
        self._least, self._most = least, most

    def run_validation(self, value: object) -> int:
        """Return the number, or say what belongs here."""
        if type(value) is int and self._least <= value <= self._most:
            return value
        example = max(self.default, self._least)
        message = (
            f"is {str(value)[:_LONGEST_SHOWN]}, and a whole number from {self._least} to "
            f"{self._most:,} belongs here. Fix: write, for example,  {self._name}: {example}"
        )
        raise ValidationError(message)


class Day(c.Type[date]):
    """A day; one with a time of day, which Python counts as a day, is none."""

    def __init__(self) -> None:
        super().__init__(date)

    def run_validation(self, value: object) -> date:
        """Return the day, or say what belongs here."""
        day = super().run_validation(value)
        if type(day) is date:
            return day
        message = (
            f"has a time, and a day alone belongs here. Fix: write  {self._name}: {day:%Y-%m-%d}"
        )
        raise ValidationError(message)
