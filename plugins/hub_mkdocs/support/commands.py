"""The commands `hub build` and `hub serve`: MkDocs, with the hub's manners."""

import logging
import os
import sys
from pathlib import Path

import click
from mkdocs.commands.build import build as build_site
from mkdocs.commands.serve import serve as serve_site
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from hub_mkdocs.support.get_library import require_plugins

_SAID_BY_US = ("Cleaning site directory",)
"""Lines of MkDocs that tell a reader nothing."""

_CONFIG = click.option(
    "--config-file",
    "-f",
    default="mkdocs.yml",
    show_default=True,
    help="The settings of the site.",
)


def _prepare(config_file: str) -> None:
    # Material's notice about MkDocs 2 is for its own readers, not for those of a hub.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    if not Path(config_file).is_file():
        message = (
            f"there is no {config_file} here. Start in the folder of the hub, "
            "or name the file with --config-file."
        )
        raise click.UsageError(message)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_PlainFormatter())
    handler.addFilter(lambda record: record.getMessage() not in _SAID_BY_US)
    logger = logging.getLogger("mkdocs")
    logger.handlers = [handler]
    logger.setLevel(logging.INFO)
    logger.propagate = False


class _PlainFormatter(logging.Formatter):
    """Problems as they are, everything else in one quiet line."""

    def format(self, record: logging.LogRecord) -> str:
        message = record.getMessage().removeprefix("hub: ")
        return message if record.levelno != logging.ERROR else f"Stopped: {message}"


@click.command()
@_CONFIG
@click.option("--site-dir", "-d", help="Where to put the site; the settings say otherwise.")
def build(config_file: str, site_dir: str | None) -> None:
    """Check the content and build the whole hub.

    Stops, and leaves the last good site alone, when the content has problems.
    """
    _prepare(config_file)
    try:
        config = load_config(config_file=config_file, site_dir=site_dir, strict=True)
        require_plugins(config)
        config.plugins.on_startup(command="build", dirty=False)
        try:
            build_site(config)
        finally:
            config.plugins.on_shutdown()
    except MkDocsException as error:
        error.show()
        sys.exit(1)
    click.echo(f"The hub is in {os.path.relpath(config.site_dir)}{os.sep}")


@click.command()
@_CONFIG
@click.option("--address", "-a", help="Host and port, such as 127.0.0.1:8000.")
def serve(config_file: str, address: str | None) -> None:
    """Build the hub, serve it to this machine, and build again when a file changes.

    Files with problems are left out and listed on a page of their own; the rest stays up.
    """
    _prepare(config_file)
    try:
        serve_site(config_file=config_file, dev_addr=address, watch_theme=True)
    except MkDocsException as error:
        error.show()
        sys.exit(1)
    except OSError as error:
        click.echo(f"The hub cannot be served: {error.strerror}. Try another --address.", err=True)
        sys.exit(1)
