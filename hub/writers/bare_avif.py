"""Blank what an AVIF image says about itself, and leave every byte of the picture in its place.

An AVIF file lists its parts with their positions (ISO 14496-12, boxes `iinf` and `iloc`). Taking a
part out would move all others, so parts that are no picture are overwritten.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_PICTURES: Final = frozenset({b"av01", b"grid", b"iden", b"iovl", b"tmap"})
"""Kinds of part that draw the picture."""

_EMPTY_EXIF: Final = bytes(4) + b"II*\0\x08\0\0\0" + bytes(6)
"""An Exif part without tags."""


@dataclass(frozen=True, slots=True)
class _Box:
    name: bytes
    start: int
    """Where its content starts."""
    end: int


class _Reader:
    """Reads big-endian numbers one after the other."""

    def __init__(self, data: bytes, place: int) -> None:
        self._data = data
        self.place = place

    def number(self, size: int) -> int:
        read = int.from_bytes(self._data[self.place : self.place + size], "big")
        self.place += size
        return read


def bare_avif(data: bytes) -> bytes:
    """Return an AVIF image whose Exif, XMP and other texts are blank."""
    meta = next((box for box in _boxes(data, 0, len(data)) if box.name == b"meta"), None)
    if meta is None:
        return data
    inner = {box.name: box for box in _boxes(data, meta.start + 4, meta.end)}
    if not {b"iinf", b"iloc"} <= set(inner):
        return data
    items_data = inner[b"idat"].start if b"idat" in inner else 0
    blanked = bytearray(data)
    kinds = _kinds_of_items(data, inner[b"iinf"])
    for item, start, length in _extents(data, inner[b"iloc"], items_data):
        kind = kinds.get(item)
        if kind not in _PICTURES and 0 < length <= len(data) - start:
            blank = _EMPTY_EXIF if kind == b"Exif" else b""
            blanked[start : start + length] = blank[:length].ljust(length, b"\0")
    return bytes(blanked)


def _boxes(data: bytes, start: int, end: int) -> Iterator[_Box]:
    while start + 8 <= end:
        size, name = int.from_bytes(data[start : start + 4], "big"), data[start + 4 : start + 8]
        head = 8
        if size == 1:
            size, head = int.from_bytes(data[start + 8 : start + 16], "big"), 16
        box_end = end if size == 0 else start + size
        if not start + head <= box_end <= end:
            return
        yield _Box(name, start + head, box_end)
        start = box_end


def _kinds_of_items(data: bytes, info: _Box) -> dict[int, bytes]:
    """Return the kind of each part, by its id."""
    counted = 4 if data[info.start] else 2
    found = {}
    for entry in _boxes(data, info.start + 4 + counted, info.end):
        reader = _Reader(data, entry.start)
        version = reader.number(4) >> 24
        item = reader.number(4 if version >= 3 else 2)  # noqa: PLR2004
        reader.number(2)
        found[item] = data[reader.place : reader.place + 4]
    return found


def _extents(data: bytes, locations: _Box, items_data: int) -> Iterator[tuple[int, int, int]]:
    """Yield the id of each part, with the start and length of each of its pieces."""
    reader = _Reader(data, locations.start)
    version = reader.number(4) >> 24
    sizes, more = reader.number(1), reader.number(1)
    index_size = more & 15 if version else 0
    for _ in range(reader.number(4 if version == 2 else 2)):  # noqa: PLR2004
        item = reader.number(4 if version == 2 else 2)  # noqa: PLR2004
        is_in_items_data = bool(version) and reader.number(2) & 15 == 1
        reader.number(2)
        base = reader.number(more >> 4) + (items_data if is_in_items_data else 0)
        for _ in range(reader.number(2)):
            reader.number(index_size)
            offset, length = reader.number(sizes >> 4), reader.number(sizes & 15)
            yield item, base + offset, length
        if reader.place > locations.end:
            return
