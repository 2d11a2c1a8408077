"""Settings of the plugin `hub-pathways`."""

from mkdocs.config.base import Config


class PathwaysConfig(Config):
    """`hub-pathways` has no settings: it makes a page for each pathway in the content."""
