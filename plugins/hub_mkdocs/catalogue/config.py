"""Settings of the plugin `hub-catalogue`."""

from mkdocs.config import config_options as c
from mkdocs.config.base import Config


class CatalogueConfig(Config):
    """How resources are listed."""

    page_size = c.Type(int, default=24)
    """How many resources stand on one page of the list of everything."""

    term_page_size = c.Type(int, default=96)
    """How many resources stand on one page of a term."""

    example_role = c.Type(str, default="")
    """Role of the learning menu that the home page shows; empty for the first that has one."""

    example_topic = c.Type(str, default="")
    """Topic of that menu; empty for all topics."""

    example_minutes = c.Type(int, default=20)
    """Minutes of that menu."""
