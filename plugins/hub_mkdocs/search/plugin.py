"""The plugin `hub-search`: what the search in the browser reads."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel

from hub.writers.search_data import search_data
from hub_mkdocs.search.config import SearchConfig
from hub_mkdocs.support.get_library import get_library

DATA_FOLDER = "search/data"


class SearchPlugin(BasePlugin[SearchConfig]):
    """Publishes the search data."""

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the files."""
        library = get_library(config, "hub-search")
        for path, data in search_data(library).items():
            address = f"{DATA_FOLDER}/{path}"
            inclusion = InclusionLevel.NOT_IN_NAV
            files.append(File.generated(config, address, content=data, inclusion=inclusion))
        return files
