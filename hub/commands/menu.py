"""`hub menu`: compose a learning menu, or solve one that is given as a problem instance."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Unpack

import click

from hub.commands.arguments import PATH, WholeNumber, shown
from hub.commands.content_folder import FOLDER, CannotReadError, load, tell_left_out
from hub.commands.echo_json import echo_json
from hub.commands.menu_choices import Choices, request_of
from hub.commands.terminal import is_terminal
from hub.library.library import Library
from hub.views.compose_menu import compose_menu
from hub.views.learning_menu import learning_menu
from hub.views.menu_candidates import candidates_of
from hub.views.menu_form import read_instance
from hub.views.menu_instance import LONGEST_BUDGET, MenuInstance
from hub.views.menu_request import MenuRequest
from hub.views.menu_shelf import shelf_of
from hub.writers.menu_json import answer_json, instance_json, menu_json
from hub.writers.menu_text import answer_text, menu_text
from hub.writers.problem_report import printable

_LARGEST_FILE = 20_000_000
_QUIET_SECONDS = 1.0

_NO_MINUTES = "How long do you have? Add, for example,  --minutes 20"
_NOBODY = "Who is learning, or about what? Add  --role ROLE  or  --topic TOPIC  or both."
_ALONE = "A file given with --instance holds the whole problem: only --format goes with it."


@click.command()
@FOLDER
@click.option("--role", multiple=True, metavar="ROLE", help="Who learns; again for a mixed group.")
@click.option("--topic", multiple=True, metavar="TOPIC", help="What about; may be given again.")
@click.option(
    "--minutes", type=WholeNumber(1, LONGEST_BUDGET), metavar="N", help="The time there is."
)
@click.option("--level", metavar="LEVEL", help="The level wished for; near ones count too.")
@click.option("--only-format", multiple=True, metavar="FORMAT", help="Only in this format.")
@click.option("--done", multiple=True, metavar="ID", help="A resource you have done already.")
@click.option("--leave-out", multiple=True, metavar="TERM", help="A topic or content note to skip.")
@click.option("--pin", multiple=True, metavar="ID", help="A resource that has to be on it.")
@click.option("--without", multiple=True, metavar="ID", help="A resource to take off the menu.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people or for programs.",
)
@click.option("--explain", is_flag=True, help="Print the problem instance, with all points.")
@click.option(
    "--instance",
    type=PATH,
    metavar="FILE",
    help="Solve the problem instance in a JSON file instead.",
)
def menu(
    folder: Path, form: str, explain: bool, instance: Path | None, **choices: Unpack[Choices]
) -> None:
    """Compose a learning menu from the content FOLDER that fits the minutes you have."""
    if instance is not None:
        if any(choices.values()) or explain:
            raise CannotReadError(_ALONE)
        text = _solved(_read(instance), form)
    else:
        text = _composed(folder, choices, form, explain)
    if form == "json" or explain:
        echo_json(text)
    else:
        click.echo(text, nl=False)
    if sys.stdout:
        sys.stdout.flush()


def _composed(folder: Path, choices: Choices, form: str, explain: bool) -> str:
    minutes = choices["minutes"]
    if minutes is None:
        raise CannotReadError(_NO_MINUTES)
    if not choices["role"] and not choices["topic"]:
        raise CannotReadError(_NOBODY)
    loaded = load(folder)
    tell_left_out(loaded, folder)
    request = request_of(choices, minutes, loaded.library, folder)
    return _explained(loaded.library, request) if explain else _card(loaded.library, request, form)


def _explained(library: Library, request: MenuRequest) -> str:
    candidates = candidates_of(shelf_of(library), request)
    return instance_json(candidates.instance, candidates.fits)


def _card(library: Library, request: MenuRequest, form: str) -> str:
    with _patience():
        found = learning_menu(library, request)
    return menu_json(found) if form == "json" else menu_text(found, library.taxonomies)


def _solved(instance: MenuInstance, form: str) -> str:
    with _patience():
        answer = compose_menu(instance)
    return (answer_json if form == "json" else answer_text)(instance, answer)


def _read(file: Path) -> MenuInstance:
    """Return the instance in a file; stop the command with all that is wrong with it."""
    try:
        with file.open("rb") as opened:
            data = opened.read(_LARGEST_FILE + 1)
    except OSError as error:
        reason = (error.strerror or "no reason is given").lower()
        raise CannotReadError(printable(f"{shown(file)} cannot be read: {reason}.")) from None
    if len(data) > _LARGEST_FILE:
        raise CannotReadError(printable(f"{shown(file)} is too large for a problem instance."))
    read = read_instance(data.decode("utf-8", errors="replace"))
    if read.instance is None:
        lines = [printable(f"{shown(file)}: {mistake}") for mistake in read.mistakes]
        raise CannotReadError("\n".join(lines))
    return read.instance


@contextmanager
def _patience() -> Iterator[None]:
    """Say that work goes on when it takes more than a second at a terminal."""
    timer = threading.Timer(_QUIET_SECONDS, click.echo, ("Composing the menu ...",), {"err": True})
    timer.daemon = True
    if is_terminal(sys.stderr):
        timer.start()
    try:
        yield
    finally:
        timer.cancel()
