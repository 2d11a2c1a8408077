"""Hand the library of this build to a plugin."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from hub.library.library import Library


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
