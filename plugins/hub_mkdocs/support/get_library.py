"""Hand the library of this build to a plugin."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from hub.library.library import Library

_TOGETHER = (
    "hub-library",
    "hub-catalogue",
    "hub-menus",
    "hub-search",
    "hub-pathways",
    "hub-team-session",
    "hub-share",
    "hub-look",
    "hub-security",
)


def require_plugins(config: MkDocsConfig) -> None:
    """Make sure that all plugins of the hub are on: pages link to each other across them.

    Raises:
        PluginError: Some are missing in mkdocs.yml.
    """
    missing = [name for name in _TOGETHER if name not in config.plugins]
    if missing:
        listed = "".join(f"\n  - {name}" for name in missing)
        message = f"The plugins of the hub work together. Add under plugins: in mkdocs.yml:{listed}"
        raise PluginError(message)


def get_library(config: MkDocsConfig, plugin: str) -> Library:
    """Return the library that `hub-library` loaded for this build.

    Raises:
        PluginError: `hub-library` is not on.
    """
    provider = config.plugins.get("hub-library")
    library = getattr(provider, "library", None)
    if not isinstance(library, Library):
        message = f"'{plugin}' needs 'hub-library' listed under plugins: in mkdocs.yml."
        raise PluginError(message)
    return library
