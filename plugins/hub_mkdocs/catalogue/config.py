"""Settings of the plugin `hub-catalogue`."""

from mkdocs.config import config_options as c
from mkdocs.config.base import Config

from hub.views.menu_instance import LONGEST_BUDGET
from hub_mkdocs.support.options import WholeNumber


class CatalogueConfig(Config):
    """How resources are listed."""

    page_size = WholeNumber(1, 1000, default=24)
    """How many resources stand on one page of the list of everything."""

    term_page_size = WholeNumber(1, 1000, default=96)
    """How many resources stand on one page of a term."""

    example_role = c.Type(str, default="")
    """Role of the learning menu that the home page shows; empty for the first that has one."""

    example_topic = c.Type(str, default="")
    """Topic of that menu; empty for all topics."""

    example_minutes = WholeNumber(1, LONGEST_BUDGET, default=20)
    """Minutes of that menu."""
