"""Load the content folder for a command, with progress on a terminal and plain words on failure."""

import os
import shlex
import sys
import time
from pathlib import Path

import click

from hub.commands.arguments import PATH, as_typed, shown
from hub.commands.terminal import is_terminal
from hub.domain.problem_codes import is_error
from hub.library.load import Loaded, load_library
from hub.writers.problem_report import printable

_QUIET_SECONDS = 1.0
"""Work shorter than this shows no progress."""

USUAL_FOLDER = Path("content")

FOLDER = click.argument("folder", type=PATH, default=USUAL_FOLDER, required=False)


class CannotReadError(click.ClickException):
    """The content folder is not there, or may not be read: said in one line."""

    exit_code = 2

    def show(self, file: object = None) -> None:  # noqa: ARG002  (click passes it)
        """Write the line to standard error."""
        click.echo(self.format_message(), err=True)


def load(folder: Path, shown_as: str | None = None) -> Loaded:
    """Return the library of a folder and its problems; stop the command when there is no folder."""
    progress = _Progress()
    try:
        return load_library(folder, shown_as or shown(folder), progress.report)
    except OSError as error:
        reason = (error.strerror or "no reason is given").lower()
        name = as_typed(str(folder))
        message = f"The folder '{name}' cannot be read: {reason}. Start in the folder of the hub."
        raise CannotReadError(message) from None
    finally:
        progress.clear()


def tell_left_out(loaded: Loaded, folder: Path) -> None:
    """Say on standard error that files are missing from what is printed, where any are."""
    if any(map(is_error, loaded.problems)):
        check = shlex.join(("hub", "check", *filter(None, (named(folder),))))
        message = f"Some files have problems and are left out; {check} tells which."
        click.echo(printable(message), err=True)


def named(folder: Path) -> str:
    """Return the folder as it is typed; nothing for the one that is taken by itself."""
    return "" if folder == USUAL_FOLDER else as_typed(str(folder))


class _Progress:
    """A line on a terminal that says how far reading has come, when it takes long."""

    def __init__(self) -> None:
        self._next = time.monotonic() + _QUIET_SECONDS
        self._is_shown = False

    def report(self, done: int, total: int) -> None:
        """Show the count, at most ten times a second."""
        if is_terminal(sys.stderr) and time.monotonic() >= self._next:
            self._next = time.monotonic() + 0.1
            self._is_shown = True
            click.echo(f"\rReading file {done:,} of {total:,}", nl=False, err=True)

    def clear(self) -> None:
        """Take the line away."""
        if self._is_shown:
            click.echo("\r\x1b[K", nl=False, err=True)


def repository_path(folder: Path) -> str:
    """Return a folder as GitHub names it: relative to the root of the repository."""
    workspace = os.environ.get("GITHUB_WORKSPACE")
    resolved = folder.resolve()
    if workspace and resolved.is_relative_to(Path(workspace).resolve()):
        return shown(resolved.relative_to(Path(workspace).resolve()))
    return shown(folder)
