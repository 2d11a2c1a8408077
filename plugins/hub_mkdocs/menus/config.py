"""Settings of the plugin `hub-menus`."""

from mkdocs.config.base import Config


class MenusConfig(Config):
    """`hub-menus` has no settings: it makes a page for each role, and each role and topic."""
