"""The files of a toolkit to take away: what each is called, its form and how much it weighs."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from hub.domain.resource import Toolkit
from hub.library.library import Asset, Library

_KB = 1000
_FORMS = {".docx": "Word", ".jpeg": "JPG", ".vtt": "captions", ".webp": "WebP"}
"""What readers call a form, where it is not the extension in capitals."""


@dataclass(frozen=True, slots=True)
class Download:
    """A file to take away."""

    name: str
    """Made from the name of the file."""
    url: str
    """Relative to the root of the site."""
    form: str
    size: str


def downloads_of(toolkit: Toolkit, library: Library) -> tuple[Download, ...]:
    """Return the downloads of a toolkit, as its author ordered them; what is not there is not."""
    assets = {asset.path: asset for asset in library.assets if asset.path in toolkit.downloads}
    return tuple(_download(assets[path]) for path in toolkit.downloads if path in assets)


def size_in_words(size: int) -> str:
    """Write a number of bytes for people.

    >>> size_in_words(1), size_in_words(48_200), size_in_words(1_450_000)
    ('1 KB', '49 KB', '1.5 MB')
    """
    kilobytes = -(-size // _KB)
    if kilobytes < _KB:
        return f"{kilobytes} KB"
    return f"{-(-kilobytes // (_KB // 10)) / 10:g} MB"


def _download(asset: Asset) -> Download:
    path = PurePosixPath(asset.path)
    words = path.stem.replace("-", " ").replace("_", " ")
    extension = path.suffix.lower()
    return Download(
        name=words[:1].upper() + words[1:],
        url=asset.path,
        form=_FORMS.get(extension, extension[1:].upper()),
        size=size_in_words(asset.size),
    )
