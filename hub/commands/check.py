"""`hub check`: report every problem of the content."""

import os
import sys
from pathlib import Path

import click

from hub.commands.content_folder import FOLDER, load, repository_path
from hub.commands.echo_json import echo_json
from hub.commands.terminal import is_terminal
from hub.domain.problem_codes import is_error
from hub.library.load import Loaded
from hub.writers.problem_report import problem_report
from hub.writers.problem_report_github import github_summary, problem_report_github
from hub.writers.problem_report_json import problem_report_json


@click.command()
@FOLDER
@click.option(
    "--format",
    "form",
    type=click.Choice(["human", "json", "github"]),
    default="human",
    show_default=True,
    help="For people, for programs, or as annotations on a pull request.",
)
def check(folder: Path, form: str) -> None:
    """Report everything that is wrong in the content FOLDER, with the line and what to type.

    Ends with 0 when nothing stops publication, 1 when something does, and 2 when the command could
    not be carried out.
    """
    loaded = load(folder, repository_path(folder) if form == "github" else None)
    if form == "json":
        echo_json(problem_report_json(loaded.problems, loaded.checked))
    elif form == "github":
        click.echo(problem_report_github(loaded.problems, loaded.checked), nl=False)
        _write_summary(loaded)
    else:
        click.echo(_report(loaded), nl=False)
    if any(map(is_error, loaded.problems)):
        sys.exit(1)


def _report(loaded: Loaded) -> str:
    has_colour = is_terminal(sys.stdout) and "NO_COLOR" not in os.environ
    return problem_report(loaded.problems, loaded.checked, has_colour=has_colour)


def _write_summary(loaded: Loaded) -> None:
    """Add all problems to the page of the workflow run, where there is one."""
    if file := os.environ.get("GITHUB_STEP_SUMMARY"):
        try:
            with Path(file).open("a", encoding="utf-8", errors="backslashreplace") as summary:
                summary.write(github_summary(loaded.problems, loaded.checked))
        except OSError as error:
            click.echo(f"The summary cannot be written: {error.strerror}.", err=True)
