"""The commands `hub build` and `hub serve`: MkDocs, with the hub's manners."""

import logging
import os
import sys
from ipaddress import ip_address
from pathlib import Path
from typing import NoReturn

import click
from mkdocs.commands.build import build as build_site
from mkdocs.commands.serve import serve as serve_site
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

from hub.commands.arguments import NAME, as_typed
from hub.writers.problem_report import printable
from hub_mkdocs.support.hub_settings import LAST_PORT
from hub_mkdocs.support.settings import load_settings, place_of
from hub_mkdocs.support.site_folder import from_home, require_site_folder
from hub_mkdocs.support.whole_site import whole_site

_SAID_BY_US = ("Cleaning site directory", "Building documentation to directory")
"""Lines of MkDocs that tell a reader nothing."""

_CONFIG = click.option(
    "--config-file",
    "-f",
    type=NAME,
    default="mkdocs.yml",
    show_default=True,
    help="The settings of the site.",
)


def _prepare(config_file: str) -> None:
    # Material's notice about MkDocs 2 is for its own readers, not for those of a hub.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    if not Path(config_file).is_file():
        message = (
            f"there is no {as_typed(config_file)} here. Start in the folder of the hub, "
            "or name the file with --config-file."
        )
        raise click.UsageError(message)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_PlainFormatter())
    handler.addFilter(lambda record: not record.getMessage().startswith(_SAID_BY_US))
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
@click.option(
    "--site-dir", "-d", type=NAME, help="Where to put the site; the settings say otherwise."
)
def build(config_file: str, site_dir: str | None) -> None:
    """Check the content and build the whole hub.

    Stops, and leaves the last good site alone, when the content has problems.
    """
    _prepare(config_file)
    try:
        config = load_settings(config_file, strict=True)
        setting = "" if site_dir is not None else place_of(config_file, "site_dir")
        if site_dir is not None:
            # As MkDocs reads it, but what is wrong with it is not a mistake in the settings.
            folder_of_hub = os.path.dirname(config.config_file_path)  # noqa: PTH120
            config.site_dir = os.path.join(folder_of_hub, from_home(site_dir))  # noqa: PTH118
        require_site_folder(config, setting)
        site = Path(config.site_dir)
        with whole_site(site) as folder:
            config.site_dir = str(folder)
            _build_in(config)
    except MkDocsException as error:
        _stop(error)
    except OSError as error:
        _stop(click.ClickException(f"The site cannot be written: {error.strerror or error}."))
    click.echo(printable(f"The hub is in {as_typed(os.path.relpath(site))}{os.sep}"))


def _build_in(config: MkDocsConfig) -> None:
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build_site(config)
    finally:
        config.plugins.on_shutdown()


def _stop(error: click.ClickException) -> NoReturn:
    """End with 1. What made MkDocs stop was said when it happened."""
    click.echo("The hub was not built." if isinstance(error, Abort) else error.message, err=True)
    sys.exit(1)


def _address(_: click.Context, __: click.Parameter, typed: str | None) -> str | None:
    """Return host and port as they were typed; stop at what is no such thing."""
    host, _colon, port = (typed or "").rpartition(":")
    is_port = port.isascii() and port.isdigit() and 0 < int(port[:6]) <= LAST_PORT
    if typed is None or (is_port and _is_host(host)):
        return typed
    message = (
        f"'{typed}' is no address to serve the hub at. Write host and port, such as 127.0.0.1:8000."
    )
    raise click.BadParameter(printable(message))


def _is_host(host: str) -> bool:
    try:
        return host == "localhost" or bool(ip_address(host.removeprefix("[").removesuffix("]")))
    except ValueError:
        return False


@click.command()
@_CONFIG
@click.option("--address", "-a", callback=_address, help="Host and port, such as 127.0.0.1:8000.")
def serve(config_file: str, address: str | None) -> None:
    """Build the hub, serve it to this machine, and build again when a file changes.

    Files with problems are left out and listed on a page of their own; the rest stays up.
    """
    _prepare(config_file)
    try:
        load_settings(config_file)
        serve_site(config_file=config_file, dev_addr=address, watch_theme=True)
    except MkDocsException as error:
        _stop(error)
    except OSError as error:
        message = f"The hub cannot be served: {error.strerror}. Try another --address."
        _stop(click.ClickException(message))
