"""Settings of the plugin `hub-search`."""

from mkdocs.config.base import Config
from mkdocs.config.config_options import Type


class SearchConfig(Config):
    """Settings under `hub-search` in mkdocs.yml."""

    works_from_disk = Type(bool, default=True)
    """Whether pages and the search work in a copy of the hub on a disk, for as many bytes again."""
