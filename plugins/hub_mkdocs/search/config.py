"""Settings of the plugin `hub-search`."""

from mkdocs.config.base import Config


class SearchConfig(Config):
    """`hub-search` has no settings: it makes one page and the data that it reads."""
