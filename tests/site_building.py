"""Builds small hubs with MkDocs' own build, the way `mkdocs build` does."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml
from bs4 import BeautifulSoup
from mkdocs.commands.build import build
from mkdocs.config import load_config
from sample_files import REPOSITORY, write_content

PLUGINS = [
    "hub-library",
    "hub-catalogue",
    "hub-menus",
    "hub-search",
    "hub-pathways",
    "hub-team-session",
    "hub-share",
    "hub-look",
    "hub-security",
]


@dataclass(frozen=True)
class Site:
    """A built hub."""

    folder: Path

    def html(self, url: str) -> str:
        return (self.folder / url / "index.html").read_text("utf-8")

    def page(self, url: str) -> BeautifulSoup:
        return BeautifulSoup(self.html(url), "html.parser")

    def has(self, url: str) -> bool:
        return (self.folder / url).exists()

    def urls(self) -> list[str]:
        """The addresses of all pages, sorted."""
        found = (path.parent.relative_to(self.folder) for path in self.folder.rglob("index.html"))
        return sorted("" if str(path) == "." else f"{path.as_posix()}/" for path in found)


def settings_file(tmp_path: Path, files: Mapping[str, str], **settings: object) -> Path:
    """Write content and mkdocs.yml into a folder; return the path of mkdocs.yml."""
    write_content(tmp_path / "content", files)
    given = {
        "site_name": "Test hub",
        "docs_dir": "content",
        "theme": {
            "name": "material",
            "custom_dir": str(REPOSITORY / "theme_overrides"),
            "font": False,
        },
        "nav": [{"Home": "index.md"}, {"Menus": "menus/index.md"}, {"Browse": "browse/index.md"}],
        "plugins": PLUGINS,
    } | settings
    path = tmp_path / "mkdocs.yml"
    path.write_text(yaml.safe_dump(given), "utf-8")
    return path


def build_site(
    tmp_path: Path, files: Mapping[str, str], command: str = "build", **settings: object
) -> Site:
    """Build a hub from content files; `command="serve"` builds as `mkdocs serve` would."""
    config = load_config(str(settings_file(tmp_path, files, **settings)))
    config.plugins.on_startup(command=command, dirty=False)
    build(config)
    return Site(Path(config.site_dir))


def build_this_hub(folder: Path, **settings: object) -> Site:
    """Build the hub of this repository into a folder."""
    config = load_config(str(REPOSITORY / "mkdocs.yml"), site_dir=str(folder), **settings)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return Site(folder)
