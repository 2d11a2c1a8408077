"""The plugin `hub-search`: the search page, and the data with which readers find."""

import hashlib

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel

from hub.library.library import Library
from hub.writers.facet_data import facet_data
from hub_mkdocs.search.config import SearchConfig
from hub_mkdocs.search.context import FindFiles, SearchView
from hub_mkdocs.support.facet_rows import facet_rows
from hub_mkdocs.support.get_library import get_library
from hub_mkdocs.support.hub_page import PageContent, add_page

SEARCH_URL = "search/"


class SearchPlugin(BasePlugin[SearchConfig]):
    """Publishes the data of the finder under names that hold a digest, and the search page."""

    def __init__(self) -> None:
        self._find_files = FindFiles(facets="")

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the page and the data."""
        library = get_library(config, "hub-search")
        add_page(files, config, SEARCH_URL, _search_page(library))
        text = facet_data(library)
        digest = hashlib.sha256(text.encode()).hexdigest()[:10]
        self._find_files = FindFiles(facets=f"search/data/facets.{digest}.json")
        files.append(
            File.generated(
                config,
                self._find_files.facets,
                content=text,
                inclusion=InclusionLevel.NOT_IN_NAV,
            )
        )
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


def _search_page(library: Library) -> PageContent:
    return PageContent(
        title="Search",
        summary="Find case studies, toolkits and bitesize modules in your own words.",
        template="pages/search.html",
        context=SearchView(
            facets=tuple(row for row, _ in facet_rows(library)),
            total=len(library.resources),
        ),
        last_changed=library.last_changed,
    )
