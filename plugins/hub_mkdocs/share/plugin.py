"""The plugin `hub-share`: what people see where somebody shares an address of the hub."""

from pathlib import Path
from typing import cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from hub.views.card import card_of
from hub.writers.share_picture import (
    HEIGHT,
    WIDTH,
    SharePicture,
    share_picture_alt,
    share_picture_of,
)
from hub_mkdocs.share.config import ShareConfig
from hub_mkdocs.share.context import ShareView
from hub_mkdocs.share.picture_cache import PictureCache
from hub_mkdocs.support.get_library import get_library

log = get_plugin_logger("hub")

CACHE_FOLDER = ".cache/hub/share"


class SharePlugin(BasePlugin[ShareConfig]):
    """Publishes a picture of each resource, and tells its page about it.

    Pictures of the build before are used again when nothing that they show has changed.
    """

    def __init__(self) -> None:
        self._shares: dict[str, ShareView] = {}

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pictures."""
        self._shares = {}
        if not self.config.share_pictures:
            return files
        library = get_library(config, "hub-share")
        cache = PictureCache(Path(config.config_file_path or ".").parent / CACHE_FOLDER)
        for resource in library.resources:
            picture = share_picture_of(card_of(resource, library.taxonomies), config.site_name)
            path = f"share/{resource.id}.png"
            _add_picture(files, config, path, cache, picture)
            alt = share_picture_alt(picture)
            self._shares[resource.url] = ShareView(path, WIDTH, HEIGHT, alt)
        cache.forget_the_rest()
        log.debug("%d of %d share pictures drawn", cache.drawn, len(self._shares))
        return files

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,  # noqa: ARG002
        nav: object,  # noqa: ARG002
    ) -> TemplateContext:
        """Give the template its `share`."""
        cast("dict[str, object]", context)["share"] = self._shares.get(page.url)
        return context


def _add_picture(
    files: Files, config: MkDocsConfig, path: str, cache: PictureCache, picture: SharePicture
) -> None:
    """Add one picture to the files of the build.

    Raises:
        PluginError: A file of the content has the same address.
    """
    if files.get_file_from_path(path):
        message = f"{path} is the address of a share picture. Give the file another name."
        raise PluginError(message)
    found = cache.picture(picture)
    inclusion = InclusionLevel.NOT_IN_NAV
    if isinstance(found, bytes):
        files.append(File.generated(config, path, content=found, inclusion=inclusion))
    else:
        files.append(File.generated(config, path, abs_src_path=str(found), inclusion=inclusion))
