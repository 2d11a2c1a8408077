"""The plugin `hub-menus`: learning menus, ready before anybody asks for them."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files

from hub.intake.markdown_body import read_body
from hub.library.library import Library
from hub.writers.markdown_html import BodyRenderer
from hub.writers.menu_data import menu_data, menu_data_path
from hub.writers.menu_rules import SUMMARY, TITLE, menu_rules
from hub_mkdocs.menus.config import MenusConfig
from hub_mkdocs.menus.context import HowView
from hub_mkdocs.menus.pages import menu_index, menu_pages, menu_terms
from hub_mkdocs.support.get_library import get_library
from hub_mkdocs.support.hub_page import PageContent, add_page


class MenusPlugin(BasePlugin[MenusConfig]):
    """Makes a page of learning menus for each role, and for each role and topic.

    Publishes what the browser needs to compose all other menus.

    What is on a menu, and why, is decided in `hub.views`; nothing is decided here.
    """

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages and the data."""
        library = get_library(config, "hub-menus")
        data = menu_data(library)
        data_url = menu_data_path(data)
        files.append(File.generated(config, data_url, content=data))
        terms = menu_terms(library, data_url)
        add_page(files, config, "menus/", menu_index(terms))
        for url, content in menu_pages(terms):
            add_page(files, config, url, content)
        add_page(files, config, "about/menus/", _how_menus_are_made(library))
        return files


def _how_menus_are_made(library: Library) -> PageContent:
    body = read_body(menu_rules(), 1).body
    return PageContent(
        title=TITLE,
        summary=SUMMARY,
        template="pages/plain.html",
        context=HowView(tuple(one for one in body.headings if one.level == 2)),  # noqa: PLR2004
        last_changed=library.last_changed,
        html=lambda: BodyRenderer(library).render(body, "about/menus.md", "about/menus/"),
    )
