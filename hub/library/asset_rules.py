"""Rules for files that are published as they are: their bytes must be what their name says."""

import io
import zipfile
from collections.abc import Callable, Mapping

from hub.domain.problem import Place, Problem

LARGEST_UNPACKED = 50_000_000
"""Bytes that a Word document may have once it is unpacked."""


def asset_problem(data: bytes, extension: str, place: Place) -> Problem | None:
    """Return what is wrong with the bytes of an asset, if anything."""
    if _LOOKS_RIGHT[extension](data):
        return None
    return Problem(
        place,
        "HUB014",
        f"The name ends in '{extension}', but what is inside is something else.",
        "save it again in the form that its name says, or give it the right extension",
    )


def _starts_with(*starts: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(starts)


def _is_webp(data: bytes) -> bool:
    return data.startswith(b"RIFF") and data[8:12] == b"WEBP"


def _is_avif(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in (b"avif", b"avis", b"mif1")


def _is_mp4(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and not _is_avif(data)


def _is_mp3(data: bytes) -> bool:
    return data.startswith(b"ID3") or (data[:1] == b"\xff" and data[1:2] >= b"\xe0")


def _is_text(data: bytes) -> bool:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return "\x00" not in text and not text.lstrip().startswith("<")


def _is_captions(data: bytes) -> bool:
    return _is_text(data) and data.removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT")


def _is_word(data: bytes) -> bool:
    """Say whether a file is a Word document without macros that unpacks to a sane size."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return False
    names = {part.filename for part in parts}
    is_sane = sum(part.file_size for part in parts) <= LARGEST_UNPACKED
    has_macros = any(name.lower().endswith("vbaproject.bin") for name in names)
    return is_sane and not has_macros and "word/document.xml" in names


_LOOKS_RIGHT: Mapping[str, Callable[[bytes], bool]] = {
    ".avif": _is_avif,
    ".csv": _is_text,
    ".docx": _is_word,
    ".jpeg": _starts_with(b"\xff\xd8\xff"),
    ".jpg": _starts_with(b"\xff\xd8\xff"),
    ".mp3": _is_mp3,
    ".mp4": _is_mp4,
    ".pdf": _starts_with(b"%PDF-"),
    ".png": _starts_with(b"\x89PNG\r\n\x1a\n"),
    ".vtt": _is_captions,
    ".webp": _is_webp,
}
