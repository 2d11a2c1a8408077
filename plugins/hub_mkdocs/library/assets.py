"""Publish the files that are not pages, images without what they say about themselves."""

import posixpath
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from hub.library.library import Asset
from hub.writers.bare_image import bare_image


class ImageFile(File):
    """An image of the content. Its metadata stays behind."""

    def copy_file(self, dirty: bool = False) -> None:  # noqa: ARG002  (MkDocs calls it so)
        """Write the image to the site."""
        extension = posixpath.splitext(self.src_uri)[1].lower()
        target = Path(self.abs_dest_path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(bare_image(self.content_bytes, extension))


def asset_file(asset: Asset, config: MkDocsConfig) -> File:
    """Return the file that MkDocs publishes for an asset."""
    form = ImageFile if asset.pixels else File
    return form(asset.path, config.docs_dir, config.site_dir, config.use_directory_urls)
