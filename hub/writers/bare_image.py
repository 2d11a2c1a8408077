"""Write an image as it is published: the picture, and nothing about who took it or where.

Bytes of the picture itself are kept as they are, and so are colour profiles. Only an image that was
taken with the camera on its side is turned upright and written anew, because the note that says so
goes with the rest.
"""

import io
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from PIL import Image, JpegImagePlugin

from hub.library.image_rules import IMAGE_FORMATS, opened_image, orientation_of
from hub.writers.bare_avif import bare_avif

_MAY_BE_TURNED: Final = re.compile(rb"exif|orientation", re.IGNORECASE)
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes an image upright, by its orientation as Exif counts."""

_JPEG_MARKER: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
_END, _SCAN, _COMMENT = 0xD9, 0xDA, 0xFE
_JPEG_KEPT: Final = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
"""Application segments that change how the picture looks, by marker and first bytes."""

_PNG_START: Final = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT: Final = frozenset({
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"acTL", b"fcTL", b"fdAT", b"bKGD", b"pHYs",
    b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI",
})  # fmt: skip

_WEBP_KEPT: Final = frozenset({
    b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP",
})  # fmt: skip
_WEBP_HAS_EXIF_OR_XMP: Final = 0b1100


def bare_image(data: bytes, extension: str) -> bytes:
    """Return an image without Exif, XMP, comments and anything after its end.

    Args:
        data: An image that passed the check of the content.
        extension: Its extension in lower case, with the dot.
    """
    image_format = IMAGE_FORMATS[extension]
    if image_format != "AVIF" and _MAY_BE_TURNED.search(data):
        data = _upright(data, image_format)
    return _BARE[image_format](data)


def _upright(data: bytes, image_format: str) -> bytes:
    with opened_image(data, image_format) as image:
        turn = _TURNS.get(orientation_of(image))
        if turn is None or getattr(image, "is_animated", False):
            return data
        options: dict[str, object] = {"icc_profile": image.info.get("icc_profile")}
        if isinstance(image, JpegImagePlugin.JpegImageFile):
            # The tables of the original keep its quality and its size.
            options["subsampling"] = JpegImagePlugin.get_sampling(image)
            options["qtables"] = image.quantization or None
        elif image_format == "WEBP":
            options |= {"lossless": b"VP8L" in data, "quality": 90}
        written = io.BytesIO()
        image.transpose(turn).save(written, image_format, **options)
        return written.getvalue()


def _bare_jpeg(data: bytes) -> bytes:
    """Keep the segments that draw the picture (ITU T.81, annex B), up to its end."""
    kept = [data[:2]]
    place, is_in_scan = 2, False
    while marker := _JPEG_MARKER.search(data, place):
        if is_in_scan:
            kept.append(data[place : marker.start()])
        code = marker[0][1]
        if code == _END:
            break
        place = marker.end() + int.from_bytes(data[marker.end() : marker.end() + 2], "big")
        segment = data[marker.start() : place]
        if _is_kept_in_jpeg(code, segment):
            kept.append(segment)
        is_in_scan = code == _SCAN
    return b"".join((*kept, bytes((0xFF, _END))))


def _is_kept_in_jpeg(code: int, segment: bytes) -> bool:
    if 0xE0 <= code <= 0xEF:  # noqa: PLR2004  (APP0 to APP15)
        wanted = _JPEG_KEPT.get(code)
        return wanted is not None and segment[4:].startswith(wanted)
    return code != _COMMENT


def _bare_png(data: bytes) -> bytes:
    """Keep the chunks that draw the picture, up to the one that ends it."""
    kept = [_PNG_START]
    for name, chunk in _png_chunks(data):
        if name in _PNG_KEPT:
            kept.append(chunk)
        if name == b"IEND":
            break
    return b"".join(kept)


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = len(_PNG_START)
    while place < len(data):
        end = place + 12 + int.from_bytes(data[place : place + 4], "big")
        yield data[place + 4 : place + 8], data[place:end]
        place = end


def _bare_webp(data: bytes) -> bytes:
    """Keep the chunks that draw the picture, and say in the header that the others are gone."""
    kept = []
    end = 8 + int.from_bytes(data[4:8], "little")
    place = 12
    while place < min(end, len(data)):
        size = int.from_bytes(data[place + 4 : place + 8], "little")
        after = place + 8 + size + size % 2
        name, chunk = data[place : place + 4], data[place:after]
        if name == b"VP8X":
            flags = chunk[8] & ~_WEBP_HAS_EXIF_OR_XMP
            chunk = chunk[:8] + bytes((flags,)) + chunk[9:]
        if name in _WEBP_KEPT:
            kept.append(chunk)
        place = after
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


_BARE: Final[Mapping[str, Callable[[bytes], bytes]]] = {
    "AVIF": bare_avif,
    "JPEG": _bare_jpeg,
    "PNG": _bare_png,
    "WEBP": _bare_webp,
}
