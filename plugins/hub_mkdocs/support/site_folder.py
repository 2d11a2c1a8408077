"""Whether a folder may be replaced by a site: what a build is made from never is."""

import os
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

import hub
from hub.writers.problem_report import printable

_MADE_BY_BUILDS = ("sitemap.xml", "assets/hub/hub.mjs")
"""Every site of a hub has these, and hardly any other folder both."""
_OURS = (".git", ".hub-new-")
"""Begin the names of what may stand in an empty folder: a repository, and what a build left."""


class SiteFolderError(MkDocsException):
    """A site cannot be put where it should go. The message says what to type."""


def require_site_folder(config: MkDocsConfig, setting: str = "") -> None:
    """Make sure that a build may replace the folder of the site.

    It may where the folder is not there, is empty but for `.git`, or was made by a build. Other
    hidden entries count: a home folder often holds nothing else.

    Args:
        config: The settings.
        setting: File and line that name the folder; empty where another does, or none.

    Raises:
        SiteFolderError: A build would delete what it is made from, or what somebody keeps there.
    """
    # Path.resolve() raises where links lead in a circle.
    site = Path(os.path.realpath(config.site_dir))
    reason = _no_name_in(config) or _source_in(site, config) or _kept_in(site)
    if reason:
        shown = printable(os.path.relpath(config.site_dir))
        place = f"{printable(setting)}: " if setting else ""
        message = (
            f"{place}The site cannot be put in {shown}: {printable(reason)}.\n"
            "    Fix: name a folder of its own, as in  "
            f"{'site_dir: site' if setting else 'hub build --site-dir site'}"
        )
        raise SiteFolderError(message)


def from_home(typed: str) -> str:
    """Return a path with the home folder for a ~ that begins it.

    A shell leaves one in quotes to us. The ~ stays where there is no home, and so does that of
    ~name, which would be somebody else's.
    """
    is_below = typed == "~" or typed.startswith(("~/", f"~{os.sep}"))
    return os.path.expanduser(typed) if is_below and _home() else typed  # noqa: PTH111


def _home() -> str:
    """Return the home folder; nothing where there is none, as in some containers."""
    home = os.path.expanduser("~")  # noqa: PTH111  (Path.home() would raise)
    # One that is set to nothing would be the root of the disk.
    return home if os.path.isabs(home) and os.environ.get("HOME") != "" else ""  # noqa: PTH117


def _is_home(site: Path) -> bool:
    home = _home()
    return bool(home) and Path(os.path.realpath(home)).is_relative_to(site)


def _no_name_in(config: MkDocsConfig) -> str:
    """Return what is wrong with a name that is blank, or with a ~ that begins a path."""
    path = os.path.relpath(config.site_dir, os.path.dirname(config.config_file_path))  # noqa: PTH120
    first, *rest = Path(path).parts or (".",)
    if first.startswith("~"):
        home = "your home" if first == "~" else "a home"
        taken = "a folder of that name is easily taken for it"
        return f"{first} is not read as {home} there, and {taken}"
    if not all(map(str.strip, (first, *rest))):
        return "a name of spaces alone is one that nobody sees"
    return ""


def _source_in(site: Path, config: MkDocsConfig) -> str:
    for source in _sources(config):
        if source == site:
            return "it is what the hub is made from"
        if site in source.parents:
            return f"it holds {os.path.relpath(source)}, which the hub is made from"
        if source.is_dir() and source in site.parents:
            return f"it is inside {os.path.relpath(source)}, which the hub is made from"
    return ""


def _sources(config: MkDocsConfig) -> Iterator[Path]:
    named = (config.config_file_path, config.docs_dir, config.theme.custom_dir)
    yield from (Path(path).resolve() for path in (*named, *hub.__path__) if path)
    yield Path(__file__).resolve().parents[1]


def _kept_in(site: Path) -> str:
    if site.is_symlink():
        return "it is a link that leads back to itself"
    nearest = next(one for one in (site, *site.parents) if one.exists())
    if not nearest.is_dir():
        return f"{'it' if nearest == site else os.path.relpath(nearest)} is a file"
    # A home may be made later than a site.
    if _is_home(site):
        return "it is your home folder, or holds it"
    if nearest != site:
        return ""
    is_empty = all(entry.name.startswith(_OURS) for entry in site.iterdir())
    if is_empty or all((site / name).is_file() for name in _MADE_BY_BUILDS):
        return ""
    return "a build would delete what it holds, and no build of a hub made that"
