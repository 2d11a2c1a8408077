"""The plugin `hub-pathways`: routes through the hub, drawn as lines with stops."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from hub.writers.markdown_html import BodyRenderer
from hub_mkdocs.pathways.config import PathwaysConfig
from hub_mkdocs.pathways.pages import PATHWAYS_URL, pathway_pages, pathways_page, source_of
from hub_mkdocs.support.get_library import get_library
from hub_mkdocs.support.hub_page import add_page


class PathwaysPlugin(BasePlugin[PathwaysConfig]):
    """Makes a page for each pathway, and one that lists them all."""

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages."""
        library = get_library(config, "hub-pathways")
        add_page(files, config, PATHWAYS_URL, pathways_page(library))
        renderer = BodyRenderer(library)
        for pathway, content in pathway_pages(library, renderer):
            add_page(files, config, pathway.url, content, edit_uri=source_of(pathway))
        return files
