"""`hub words`: the words of titles that no term and no synonym reaches."""

import json
from pathlib import Path

import click

from hub.commands.content_folder import FOLDER, load, tell_left_out
from hub.commands.echo_json import echo_json
from hub.views.title_words import TitleWord, unreached_title_words
from hub.views.wording import counted
from hub.writers.problem_report import printable


@click.command()
@FOLDER
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people or for programs.",
)
def words(folder: Path, form: str) -> None:
    """List words of titles in the content FOLDER that no term and no synonym reaches.

    Readers search by such words. Those that name what a resource is about may be worth a synonym
    in taxonomies.yml.

    A word counts as reached where a term has any form of it, as "regulate" where one has
    "regulator": a search finds what that term has. A note that names the term stands only where
    the word itself, in singular or plural, is one for it.
    """
    loaded = load(folder)
    tell_left_out(loaded, folder)
    found = unreached_title_words(loaded.library)
    if form == "json":
        listed = {one.word: [resource.id for resource in one.resources] for one in found}
        report = {"version": "1.0", "words": listed}
        echo_json(json.dumps(report, ensure_ascii=False, indent=2) + "\n")
        return
    for one in found:
        click.echo(printable(_line(one)))
    click.echo(f"{counted(len(found), 'word')} in titles that no term and no synonym reaches")


def _line(one: TitleWord) -> str:
    return f"{len(one.resources):>3}  {one.word:<20} {'; '.join(r.title for r in one.resources)}"
