"""What the component `share-tags` gets, as `share`, on pages that have a picture."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShareView:
    """The picture of a page."""

    path: str
    """Relative to the root of the site."""
    width: int
    height: int
    alt: str
