"""The plugin `hub-catalogue`: the library as pages to browse and data to use."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel

from hub.domain.taxonomy import Taxonomy
from hub.intake.nearest import did_you_mean, nearest
from hub.library.library import CATALOGUE_FILE
from hub.writers.catalogue_json import catalogue_json
from hub.writers.robots_txt import robots_txt
from hub_mkdocs.catalogue.config import CatalogueConfig
from hub_mkdocs.catalogue.coverage import coverage_page
from hub_mkdocs.catalogue.home import ExampleMenu, home_page
from hub_mkdocs.catalogue.pages import Catalogue, browse_pages, facet_pages, term_pages
from hub_mkdocs.support.facet_rows import facet_rows
from hub_mkdocs.support.get_library import get_library
from hub_mkdocs.support.hub_page import add_page
from hub_mkdocs.support.hub_settings import name_of_file

ROBOTS_FILE = "robots.txt"


class CataloguePlugin(BasePlugin[CatalogueConfig]):
    """Makes home, browse, a page for each term of each facet, coverage, and the published data."""

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages and the data."""
        library = get_library(config, "hub-catalogue")
        catalogue = Catalogue(
            library,
            facet_rows(library),
            self.config.page_size,
            self.config.term_page_size,
        )
        terms = library.taxonomies
        file = name_of_file(config)
        _require_term(file, "example_role", self.config.example_role, terms.roles)
        _require_term(file, "example_topic", self.config.example_topic, terms.topics)
        example = ExampleMenu(
            self.config.example_role, self.config.example_topic, self.config.example_minutes
        )
        add_page(files, config, "", home_page(catalogue, example), edit_uri="index.md")
        add_page(files, config, "coverage/", coverage_page(catalogue))
        for pages in (browse_pages, facet_pages, term_pages):
            for url, content in pages(catalogue):
                add_page(files, config, url, content)
        address = config.site_url or ""
        for name, text in (
            (CATALOGUE_FILE, catalogue_json(library, address)),
            (ROBOTS_FILE, robots_txt(address)),
        ):
            files.append(
                File.generated(config, name, content=text, inclusion=InclusionLevel.NOT_IN_NAV)
            )
        return files


def _require_term(file: str, setting: str, term_id: str, taxonomy: Taxonomy) -> None:
    """Make sure that a setting names a term. Taxonomies that cannot be read have none to name.

    Raises:
        PluginError: There is no such term.
    """
    known = [term.id for term in taxonomy]
    if term_id and known and term_id not in known:
        question = did_you_mean(nearest(term_id, known))
        advice = f" {question[0].upper()}{question[1:]}" if question else ""
        message = (
            f"{file}: {setting} of hub-catalogue is '{term_id}', which taxonomies.yml does not "
            f"have.{advice}\n    Fix: write one of its ids, or take the line away"
        )
        raise PluginError(message)
