"""Find what the templates say, where an author has not put anything in its place."""

import posixpath

from hub.intake.nearest import id_from
from hub.intake.problem_list import Mark, ProblemList

TO_WRITE = "TO WRITE"
"""What every text of a template starts with that has to be replaced."""

TEMPLATE_ID = "your-file-name"

_CODE = "HUB229"
_EXAMPLE_ID = "our-drop-in"
_SHOWN = 60


def is_to_write(text: str) -> bool:
    """Say whether a text is still the one of the template."""
    return text.lstrip().startswith(TO_WRITE)


def refuse_to_write(text: str, name: str, mark: Mark, problems: ProblemList) -> None:
    """Report a text of the template.

    Args:
        text: The text.
        name: What holds it, as the start of a sentence.
        mark: Where it stands.
        problems: Gets the problem.
    """
    shown = " ".join(text.split())
    shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}..."
    problems.add(
        _CODE,
        mark,
        f"{name} still has the text of the template: '{shown}'.",
        f"write your own words in place of everything from {TO_WRITE} on",
    )


def refuse_template_id(name: str, mark: Mark, problems: ProblemList) -> None:
    """Report the id of the template, and suggest the name of the file."""
    file_name = posixpath.basename(problems.file).removesuffix(".md")
    fix = f"write  id: {id_from(file_name) or file_name}"
    if file_name == TEMPLATE_ID:
        fix = f"name the file, for example, {_EXAMPLE_ID}.md, and write  id: {_EXAMPLE_ID}"
    problems.add(_CODE, mark, f"{name} is still the one of the template, '{TEMPLATE_ID}'.", fix)
