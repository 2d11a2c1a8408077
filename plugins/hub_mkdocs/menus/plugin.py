"""The plugin `hub-menus`: learning menus, ready before anybody asks for them."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from hub.views.menu_score import WEIGHTS
from hub_mkdocs.menus.config import MenusConfig
from hub_mkdocs.menus.context import HowView
from hub_mkdocs.menus.pages import menu_index, menu_pages, menu_terms
from hub_mkdocs.support.get_library import get_library
from hub_mkdocs.support.hub_page import PageContent, add_page


class MenusPlugin(BasePlugin[MenusConfig]):
    """Makes a page of learning menus for each role, and for each role and topic.

    What is on a menu, and why, is decided in `hub.views`; nothing is decided here.
    """

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages."""
        library = get_library(config, "hub-menus")
        terms = menu_terms(library)
        add_page(files, config, "menus/", menu_index(terms))
        for url, content in menu_pages(terms):
            add_page(files, config, url, content)
        how = PageContent(
            title="How learning menus are made",
            summary="The rules that every menu keeps, and the points that decide between two.",
            template="pages/how-menus.html",
            context=HowView(tuple(WEIGHTS.values())),
            last_changed=library.last_changed,
        )
        add_page(files, config, "about/menus/", how)
        return files
