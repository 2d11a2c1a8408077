"""`hub list`: the published resources and pathways."""

from pathlib import Path

import click

from hub.commands.content_folder import FOLDER, load, tell_left_out
from hub.commands.echo_json import echo_json
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
    tell_left_out(loaded, folder)
    if form == "json":
        echo_json(resource_list_json(loaded.library))
    else:
        click.echo(resource_list_text(loaded.library), nl=False)
