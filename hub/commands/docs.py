"""`hub docs`: write the reference pages of `content/contribute/` anew."""

from pathlib import Path

import click

from hub.commands.arguments import PATH, shown
from hub.commands.content_folder import CannotReadError
from hub.writers.reference_docs import fields_page, problems_page


@click.command()
@click.option(
    "--folder",
    type=PATH,
    default=Path("content"),
    show_default=True,
    help="The content folder.",
)
def docs(folder: Path) -> None:
    """Write contribute/fields.md and contribute/problems.md from the tables in the code."""
    pages = {"fields.md": fields_page(), "problems.md": problems_page()}
    for name, text in pages.items():
        path = folder / "contribute" / name
        try:
            path.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            message = f"{shown(path)} cannot be written: {(error.strerror or '').lower()}."
            raise CannotReadError(message) from None
        click.echo(f"Wrote {shown(path)}")
