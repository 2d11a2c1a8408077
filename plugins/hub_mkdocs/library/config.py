"""Settings of the plugin `hub-library`."""

from mkdocs.config.base import Config


class LibraryConfig(Config):
    """`hub-library` has no settings: the content is what `docs_dir` names."""
