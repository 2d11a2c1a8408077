"""`hub new`: start a resource or pathway with a file that the check accepts."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from hub.commands.arguments import PATH, shown
from hub.commands.content_folder import CannotReadError, load
from hub.domain.pathway import PATHWAY_FOLDER
from hub.domain.resource import ResourceKind
from hub.intake.nearest import id_from
from hub.intake.read_words import TAKEN_IDS
from hub.library.load import Loaded
from hub.writers.pathway_template import pathway_template
from hub.writers.problem_report import printable
from hub.writers.resource_template import resource_template

_PATHWAY = "pathway"


@click.command()
@click.argument("kind", type=click.Choice([*(kind.value for kind in ResourceKind), _PATHWAY]))
@click.argument("title")
@click.option(
    "--folder",
    type=PATH,
    default=Path("content"),
    show_default=True,
    help="The content folder.",
)
def new(kind: str, title: str, folder: Path) -> None:
    """Start a resource or pathway called TITLE, as a draft, and say what is left to write."""
    title = " ".join(title.split())
    new_id = id_from(title)
    if not new_id or new_id in TAKEN_IDS or printable(title) != title:
        message = f"'{printable(title)}' makes no address. Write a title with a few plain words."
        raise click.UsageError(message)
    load(folder)  # says so when the folder is not there, before anything is written
    if kind == _PATHWAY:
        path = folder / PATHWAY_FOLDER / f"{new_id}.md"
        _refuse_existing((path,))
        _write(path, pathway_template(new_id, title, _today()))
    else:
        path = folder / ResourceKind(kind).folder / f"{new_id}.md"
        _refuse_existing(folder / one.folder / path.name for one in ResourceKind)
        _write(path, resource_template(ResourceKind(kind), new_id, title, _today()))
    _report(path, load(folder))


def _today() -> date:
    return date.today()  # noqa: DTZ011  (the author's own day is meant)


def _refuse_existing(paths: Iterable[Path]) -> None:
    for path in paths:
        if path.exists() or path.is_symlink():
            message = f"There is {shown(path)} already. Choose another title."
            raise CannotReadError(message)


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        message = f"{shown(path)} cannot be written: {(error.strerror or '').lower()}."
        raise CannotReadError(message) from None


def _report(path: Path, loaded: Loaded) -> None:
    click.echo(f"Wrote {shown(path)}, as a draft that readers do not see yet.")
    for problem in loaded.problems:
        if problem.place.file == shown(path):
            click.echo(f"  line {problem.place.line}: {printable(problem.what)}")
    click.echo("When nothing is left to write, change  status: draft  to  status: complete.")
