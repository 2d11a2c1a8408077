"""`hub session`: plan a team session on one or several resources."""

import sys
from pathlib import Path

import click

from hub.commands.arguments import PATH, WholeNumber
from hub.commands.content_folder import CannotReadError, load
from hub.domain.resource import Resource
from hub.intake.nearest import did_you_mean
from hub.library.library import Library
from hub.library.near_names import NearNames
from hub.views.session_agenda import LONGEST_SLOT
from hub.views.team_session import team_session, tool_to_use
from hub.writers.problem_report import printable
from hub.writers.session_text import session_text


@click.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@click.option(
    "--minutes",
    type=WholeNumber(1, LONGEST_SLOT),
    required=True,
    metavar="N",
    help="The slot that the team has.",
)
@click.option(
    "--tool",
    type=WholeNumber(0),
    metavar="N",
    help="Use this tool of the first toolkit, counted from 1; 0 for none.",
)
@click.option(
    "--folder",
    type=PATH,
    default=Path("content"),
    show_default=True,
    help="The content folder.",
)
def session(ids: tuple[str, ...], minutes: int, tool: int | None, folder: Path) -> None:
    """Turn the resources with these IDs into an agenda that fills a slot exactly."""
    library = load(folder).library
    resources = [_known(one, library) for one in dict.fromkeys(ids)]
    if tool and tool_to_use(resources, tool) is None:
        message = f"No toolkit here has a tool number {tool}."
        raise CannotReadError(message)
    planned = team_session(resources, minutes, library.taxonomies, tool)
    click.echo(session_text(planned), nl=False)
    if not planned.rows:
        sys.exit(1)


def _known(resource_id: str, library: Library) -> Resource:
    if resource_id in library:
        return library[resource_id]
    near = NearNames([one.id for one in library.resources]).to(resource_id)
    question = did_you_mean(near)
    advice = f" {question[0].upper()}{question[1:]}" if question else ""
    message = f"'{resource_id}' is not the id of a resource.{advice}"
    raise CannotReadError(printable(message))
