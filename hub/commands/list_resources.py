"""`hub list`: the published resources and pathways."""

from pathlib import Path

import click

from hub.commands.content_folder import FOLDER, load
from hub.domain.problem_codes import is_error
from hub.writers.resource_list import resource_list_json, resource_list_text


@click.command("list")
@FOLDER
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people or for programs.",
)
def list_resources(folder: Path, form: str) -> None:
    """List the published resources and pathways of the content FOLDER, sorted by title."""
    loaded = load(folder)
    if any(map(is_error, loaded.problems)):
        click.echo("Some files have problems and are left out; hub check tells which.", err=True)
    write = resource_list_json if form == "json" else resource_list_text
    click.echo(write(loaded.library), nl=False)
