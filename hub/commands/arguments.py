"""Arguments as they were typed, where Python takes the console for one of plain letters."""

import os
from pathlib import Path

import click

from hub.writers.problem_report import printable


def as_typed(argument: str) -> str:
    """Return an argument with the letters that were typed in place of Python's marks for them."""
    try:
        return argument.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return argument


def shown(path: Path) -> str:
    """Return a path as it is typed, with forward slashes."""
    return as_typed(path.as_posix())


class _PlaceOnDisk(click.Path):
    """A file or folder, by the name that Python asks the system for."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        """Return the path, with Python's marks in place of letters that it cannot ask for.

        An empty name, as from a variable that is not set, would be read as the folder one is in.
        """
        if not value:
            message = "The name of a folder or file is empty. Write a name, or leave it out."
            raise click.UsageError(message, ctx)
        try:
            os.fsencode(value)
        except UnicodeEncodeError:
            value = os.fsdecode(os.fspath(value).encode("utf-8", "surrogateescape"))
        return super().convert(value, param, ctx)


class WholeNumber(click.IntRange):
    """A whole number in a range."""

    def convert(self, value: int, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number; stop the command at anything else, with what can be written."""
        try:
            return int(super().convert(value, param, ctx))
        except click.BadParameter:
            span = f"from {self.min} to {self.max}" if self.max else f"of {self.min} or more"
            message = printable(f"'{value}' is not a whole number {span}.")
            raise click.BadParameter(message, ctx, param) from None


PATH = _PlaceOnDisk(path_type=Path)
NAME = _PlaceOnDisk(path_type=str, readable=False)
"""A path that is only looked at later."""
