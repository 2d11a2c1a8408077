"""The command `hub`: its own commands, and those that other packages add."""

import gc
import os
import sys
from contextlib import suppress
from importlib.metadata import EntryPoint, entry_points
from typing import NoReturn

import click

from hub.commands.arguments import as_typed
from hub.commands.check import check
from hub.commands.docs import docs
from hub.commands.list_resources import list_resources
from hub.commands.menu import menu
from hub.commands.new import new
from hub.commands.search import search
from hub.commands.session import session
from hub.commands.words import words

_GROUP = "hub.commands"
_NEW_OBJECTS = 200_000
_CANNOT = 2
"""Ends a command that could not be carried out."""


class _HubGroup(click.Group):
    """Commands of the hub, and those of installed packages under the entry point `hub.commands`.

    A command of another package is imported only when it is asked for, so that `hub check` never
    waits for a site engine.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted({*super().list_commands(ctx), *_added()})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command; one whose package cannot be imported says so when it is run."""
        own = super().get_command(ctx, cmd_name)
        added = _added().get(cmd_name)
        if own or added is None:
            return own
        try:
            command = added.load()
        except ImportError as error:
            return _missing(cmd_name, error)
        return command if isinstance(command, click.Command) else None


def _added() -> dict[str, EntryPoint]:
    return {entry.name: entry for entry in entry_points(group=_GROUP)}


def _missing(name: str, error: ImportError) -> click.Command:
    def say() -> None:
        message = f"'hub {name}' needs a package that is not installed: {error}"
        raise click.UsageError(message)

    return click.Command(name, callback=say, help="Not available: a package is not installed.")


@click.group(cls=_HubGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="shared-learning-hub", message="%(version)s")
def hub() -> None:
    """Check, list and start the resources of a learning hub."""


for _command in (check, docs, list_resources, menu, new, search, session, words):
    hub.add_command(_command)


def collect_garbage_seldom() -> None:
    """Look for garbage after 200,000 new objects instead of 700.

    Nearly all that a command makes lasts until its end, and looking through it again and again took
    a sixth of a build.
    """
    gc.set_threshold(_NEW_OBJECTS)


def main() -> None:
    """Run the command line. Text that the terminal cannot show is written as escapes."""
    collect_garbage_seldom()
    sys.argv[1:] = map(as_typed, sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        hub(prog_name="hub")
    except OSError as error:
        # What was opened has a name; only what is printed has none.
        if error.filename is not None:
            raise
        _give_up(error)


def _give_up(error: OSError) -> NoReturn:
    """End with 2 where what is printed cannot be written, as on a disk that is full."""
    reason = (error.strerror or "no reason is given").lower()
    with suppress(OSError):
        click.echo(f"What the command prints cannot be written: {reason}.", err=True)
    # Python writes what is left when it ends, and would say once more that it cannot.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in filter(None, (sys.stdout, sys.stderr)):
        os.dup2(nowhere, stream.fileno())
    sys.exit(_CANNOT)
