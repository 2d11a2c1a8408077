"""The plugin `hub-search`: the search page, and the data with which readers find."""

import hashlib
from collections.abc import Callable, Mapping

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel

from hub.library.library import Library
from hub.writers.facet_data import facet_data
from hub.writers.from_disk_script import from_disk_script
from hub.writers.joined_module import joined_module
from hub.writers.search_data import ENTRY, search_data
from hub_mkdocs.search.config import SearchConfig
from hub_mkdocs.search.context import FindFiles, SearchView
from hub_mkdocs.support.facet_rows import facet_rows, panel_rows
from hub_mkdocs.support.get_library import get_library
from hub_mkdocs.support.hub_page import PageContent, add_page

SEARCH_URL = "search/"
DATA_FOLDER = "search/data"
_COMPONENTS = ("facet-filter", "finder", "site-header")
"""Those on the search page that have a script."""
_JOINED = (
    "components/finder/finding.mjs",
    "components/finder/data-worker.mjs",
    "assets/hub/core/search/engine.mjs",
)
"""Scripts that are fetched when somebody searches, each with all that it imports."""
_FROM_DISK = "assets/hub/from-disk.js"
"""What every page asks for, should it have been opened as a file."""
_START_FROM_DISK = "assets/hub/start-from-disk.js"
"""Becomes a part of what that script fetches."""


class SearchPlugin(BasePlugin[SearchConfig]):
    """Publishes the search page, the search data and the facets."""

    def __init__(self) -> None:
        self._find_files = FindFiles(facets="", entry="", from_disk="")

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the page and the data."""
        library = get_library(config, "hub-search")
        add_page(files, config, SEARCH_URL, _search_page(library))
        facets = facet_data(library).encode()
        found = dict(search_data(library))
        entry = found.pop(ENTRY)
        self._find_files = FindFiles(
            facets=_address("facets", facets),
            entry=_address("index", entry),
            from_disk=_FROM_DISK if self.config.works_from_disk else "",
        )
        data = {f"{DATA_FOLDER}/{path}": content for path, content in found.items()}
        data |= {self._find_files.facets: facets, self._find_files.entry: entry}
        if self.config.works_from_disk:
            data[f"{DATA_FOLDER}/from-disk.js"] = _from_disk(files, data).encode()
        else:
            _leave_out(files, _FROM_DISK)
        _leave_out(files, _START_FROM_DISK)
        # All are read before any is replaced.
        data |= {path: joined_module(path, _reading(files)).encode() for path in _JOINED}
        for address, content in data.items():
            _leave_out(files, address)
            inclusion = InclusionLevel.NOT_IN_NAV
            files.append(File.generated(config, address, content=content, inclusion=inclusion))
        return files

    def on_env(
        self,
        env: jinja2.Environment,
        *,
        config: MkDocsConfig,  # noqa: ARG002
        files: Files,  # noqa: ARG002
    ) -> jinja2.Environment:
        """Tell templates where the data lies."""
        env.globals["find_files"] = self._find_files
        return env


def _address(name: str, content: bytes) -> str:
    """Return an address that changes with what is there: pages name it, so caches do no harm."""
    digest = hashlib.sha256(content).hexdigest()[:10]
    return f"{DATA_FOLDER}/{name}-{digest}.json"


def _reading(files: Files) -> Callable[[str], str]:
    """Return what reads a script of the theme."""

    def read(path: str) -> str:
        file = files.get_file_from_path(path)
        if file is None:
            message = f"'hub-search' needs the script {path}, which the theme does not have."
            raise PluginError(message)
        return file.content_string

    return read


def _leave_out(files: Files, address: str) -> None:
    """Publish nothing of the theme at an address."""
    if file := files.get_file_from_path(address):
        files.remove(file)


def _from_disk(files: Files, data: Mapping[str, bytes]) -> str:
    """Return the script of a search page that was opened as a file."""
    read = _reading(files)
    return from_disk_script(
        start=read(_START_FROM_DISK),
        entries=[f"components/{name}/{name}.mjs" for name in _COMPONENTS],
        read=read,
        files={path.rpartition("/")[2]: text.decode() for path, text in data.items()},
    )


def _search_page(library: Library) -> PageContent:
    return PageContent(
        title="Search",
        summary="Find case studies, toolkits and bitesize modules in your own words.",
        template="pages/search.html",
        context=SearchView(
            facets=panel_rows(row for row, _ in facet_rows(library)),
            total=len(library.resources),
        ),
        last_changed=library.last_changed,
    )
