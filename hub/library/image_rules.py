"""Rules for images: whole, not too many pixels, and silent about where they were taken."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from hub.domain.problem import Place, Problem
from hub.library.library import PixelSize

MOST_PIXELS: Final = 24_000_000
"""Pixels that an image may unpack to: a phone needs four bytes of memory for each."""

MOST_SCANS: Final = 64
"""Passes over a JPEG. Ten are usual; thousands in a small file would keep a computer busy."""

IMAGE_FORMATS: Final = {
    ".avif": "AVIF", ".jpeg": "JPEG", ".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP",
}  # fmt: skip
"""What Pillow calls the form that each extension promises; it tries no other."""

_POSITIONS = (GPS.GPSLatitude, GPS.GPSLongitude, GPS.GPSDestLatitude, GPS.GPSDestLongitude)
_LAYING = (5, 6, 7, 8)
"""Orientations that swap width and height."""


class _TooManyPixels(Exception):  # noqa: N818  (no error of ours, a finding)
    """The header promises more pixels than an image may have."""


def read_image(
    data: bytes, extension: str, place: Place
) -> tuple[PixelSize | None, tuple[Problem, ...]]:
    """Return the size at which an image is shown, or what is wrong with it.

    The number of pixels is read from the header, before anything is unpacked.
    """
    try:
        pixels, tells_place = _read(data, extension)
    except (_TooManyPixels, Image.DecompressionBombError):
        return None, (_too_many_pixels(place),)
    except Exception:  # noqa: BLE001  (on hostile bytes decoders raise whatever they like)
        return None, (_not_whole(place),)
    if tells_place:
        return None, (_tells_where(place),)
    return pixels, ()


@contextmanager
def opened_image(data: bytes, image_format: str) -> Iterator[Image.Image]:
    """Open an image without unpacking it.

    Pillow warns of damaged metadata and of many pixels. Both are our own business here.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with Image.open(io.BytesIO(data), formats=(image_format,)) as image:
            yield image


def orientation_of(image: Image.Image) -> int:
    """Return how a camera was held, from 1 (upright) to 8, as Exif counts."""
    orientation = image.getexif().get(Base.Orientation, 1)
    return orientation if orientation in range(1, 9) else 1


def _read(data: bytes, extension: str) -> tuple[PixelSize, bool]:
    if extension == ".webp":
        # Pillow sets room for all pixels aside when it opens a WebP image.
        _refuse_too_many(*_size_of_webp(data))
    if IMAGE_FORMATS[extension] == "JPEG" and data.count(b"\xff\xda") > MOST_SCANS:
        raise ValueError
    with opened_image(data, IMAGE_FORMATS[extension]) as image:
        width, height = image.size
        _refuse_too_many(width, height)
        # A JPEG is unpacked to an eighth: enough to see that it is whole.
        image.draft("L", (1, 1))
        image.load()
        size = (height, width) if orientation_of(image) in _LAYING else (width, height)
        return PixelSize(*size), _tells_position(image, data)


def _refuse_too_many(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise _TooManyPixels


def _size_of_webp(data: bytes) -> tuple[int, int]:
    """Read width and height from the first part of a WebP image (RFC 9649, 2.5 to 2.7)."""
    match data[12:16]:
        case b"VP8X":
            return _little(data[24:27]) + 1, _little(data[27:30]) + 1
        case b"VP8L":
            return (_little(data[21:25]) & 0x3FFF) + 1, (_little(data[21:25]) >> 14 & 0x3FFF) + 1
        case _:
            return _little(data[26:28]) & 0x3FFF, _little(data[28:30]) & 0x3FFF


def _little(data: bytes) -> int:
    return int.from_bytes(data, "little")


def _tells_position(image: Image.Image, data: bytes) -> bool:
    """Say whether an image holds a position, in Exif or in the XMP that some programs add."""
    tags = image.getexif().get_ifd(IFD.GPSInfo)
    return any(tag in tags for tag in _POSITIONS) or b"GPSLatitude" in data


def _not_whole(place: Place) -> Problem:
    return Problem(
        place, "HUB021", "The image cannot be shown: it is cut off or damaged.",
        "open it in a program for images, look whether it is whole, and save it again",
    )  # fmt: skip


def _too_many_pixels(place: Place) -> Problem:
    return Problem(
        place, "HUB022", f"The image unpacks to more than {MOST_PIXELS // 1_000_000} million "
        "pixels.",
        "make it smaller; 1,600 pixels are wide enough for a page",
    )  # fmt: skip


def _tells_where(place: Place) -> Problem:
    # The position itself is never repeated: reports are public.
    return Problem(
        place, "HUB023", "The image says where it was taken, which can lead to a person.",
        "remove the location (in Windows: Properties, Details, Remove properties; on a Mac: "
        "Preview, Tools, Show inspector, GPS), and save it again",
    )  # fmt: skip
