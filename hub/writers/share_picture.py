"""Draw the picture of a resource that shows up where somebody shares its address.

The card of a resource in; the bytes of a PNG out, the same bytes for the same card. Two grey layers
are drawn, one in ink and one in the accent colour, and then joined to a picture of 16 colours: a
shade of a layer is a place in its ramp of colours. That is small, and quick enough for thousands.
"""

import hashlib
import io
from dataclasses import dataclass
from functools import cache
from typing import Final

from PIL import Image, ImageChops, ImageDraw, ImageFont, features

from hub.views.card import Card
from hub.views.wording import counted
from hub.writers.plain_letters import plain_letters

WIDTH: Final = 1200
HEIGHT: Final = 630
"""What the places where people share links ask for."""

VERSION: Final = 1
"""Counted up whenever the same card gives another picture."""

_FULL_INK: Final = 7
"""The strongest shade of the ink layer."""
_FULL_ACCENT: Final = 8
"""The strongest shade of the accent layer. With paper, both make 16 colours."""

_PAPER, _INK, _ACCENT = (251, 248, 242), (31, 27, 22), (122, 31, 61)
_SOFT: Final = 5
"""Ink for what is less important: a shade of 7."""
_PALE: Final = 2
"""Accent for large areas in the background: a shade of 8."""

_EDGE: Final = 72
_TITLE_WIDTH: Final = WIDTH - 2 * _EDGE
_TITLE_SIZES: Final = (84, 76, 68, 60, 52)
_LEADING: Final = 1.16
_MOST_LINES: Final = 4
_MOST_HEIGHT: Final = 252
"""Room for the title between the kind and the minutes."""


@dataclass(frozen=True, slots=True)
class SharePicture:
    """What a picture shows. All text is untrusted."""

    kind: str
    title: str
    minutes: int
    hub: str
    """Name of the hub."""


def share_picture_of(card: Card, hub: str) -> SharePicture:
    """Return what the picture of a resource shows."""
    return SharePicture(card.kind_label, card.title, card.minutes, hub)


def share_picture_alt(picture: SharePicture) -> str:
    """Return the picture in words."""
    minutes = counted(picture.minutes, "minute")
    return f"{picture.kind}, {minutes}, {picture.hub}: {picture.title}"


def share_picture_key(picture: SharePicture) -> str:
    """Return a name for the bytes of a picture: it changes with all that goes into them."""
    programs = (features.version(name) for name in ("pil", "freetype2", "zlib"))
    return hashlib.sha256(repr((VERSION, *programs, picture)).encode()).hexdigest()[:32]


def share_picture(picture: SharePicture) -> bytes:
    """Return a PNG of 1200 by 630 pixels. Letters that the font lacks are left out."""
    ink, accent = _layer(), _layer()
    _draw_frame(accent)
    accent.paste(_mark(), (_EDGE, 62))
    hub = _fitting(plain_letters(picture.hub), _font(34), _TITLE_WIDTH - 78)
    _write(ink, (_EDGE + 78, 103), hub, _Pen(34, _SOFT))
    kind = _fitting(plain_letters(picture.kind), _font(34), _TITLE_WIDTH)
    title = plain_letters(picture.title) or kind
    if title != kind:
        _write(accent, (_EDGE, 178), kind, _Pen(34, _FULL_ACCENT))
    _draw_title(ink, title)
    _draw_minutes(ink, accent, picture.minutes)
    return _png(ink, accent)


def _layer() -> Image.Image:
    return Image.new("L", (WIDTH, HEIGHT))


def _png(ink: Image.Image, accent: Image.Image) -> bytes:
    # The layers never overlap, so their sum is a place in the palette: ink first, then accent.
    above = accent.point([shade + _FULL_INK if shade else 0 for shade in range(256)])
    joined = ImageChops.add(ink, above)
    joined.putpalette(_palette())
    written = io.BytesIO()
    joined.save(written, "PNG", bits=4, compress_level=6)
    return written.getvalue()


@cache
def _palette() -> bytes:
    ink = [_blend(_INK, shade / _FULL_INK) for shade in range(_FULL_INK + 1)]
    accent = [_blend(_ACCENT, shade / _FULL_ACCENT) for shade in range(1, _FULL_ACCENT + 1)]
    return bytes(value for colour in (*ink, *accent) for value in colour)


def _blend(colour: tuple[int, int, int], strength: float) -> tuple[int, ...]:
    return tuple(
        round(paper + (wanted - paper) * strength)
        for paper, wanted in zip(_PAPER, colour, strict=True)
    )


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    # The simple layout is the same everywhere; the other one uses a library of the machine.
    font = ImageFont.load_default(size)
    if not isinstance(font, ImageFont.FreeTypeFont):
        message = "Pillow was built without FreeType, so the hub cannot draw share pictures."
        raise TypeError(message)
    return font.font_variant(size=size, layout_engine=ImageFont.Layout.BASIC)


@dataclass(frozen=True, slots=True)
class _Pen:
    size: int
    shade: int
    bold: int = 0


def _write(layer: Image.Image, place: tuple[int, int], text: str, pen: _Pen) -> None:
    """Write text. Its place is the left end of its base line."""
    draw = ImageDraw.Draw(layer)
    draw.text(place, text, pen.shade, _font(pen.size), "ls", stroke_width=pen.bold)


def _draw_frame(accent: Image.Image) -> None:
    draw = ImageDraw.Draw(accent)
    draw.rectangle((24, 24, WIDTH - 25, HEIGHT - 25), outline=_PALE, width=2)
    draw.rectangle((32, 32, WIDTH - 33, HEIGHT - 33), outline=_PALE, width=2)


@cache
def _mark() -> Image.Image:
    """Draw the mark of the hub, an open menu, large and then smaller, so that it is smooth."""
    side = 48
    drawn = Image.new("L", (side * 5, side * 5))
    draw = ImageDraw.Draw(drawn)

    def scaled(*numbers: float) -> list[float]:
        return [number * 5 for number in numbers]

    draw.rounded_rectangle(scaled(0, 0, side - 0.2, side - 0.2), scaled(9)[0], fill=255)
    draw.polygon(scaled(10, 12.5, 22.6, 9, 22.6, 37.6, 10, 41), fill=0)
    draw.polygon(scaled(38, 12.5, 25.4, 9, 25.4, 37.6, 38, 41), fill=64)
    for top in (19, 25, 31):
        draw.line(scaled(13.4, top, 19.2, top - 1.4), fill=255, width=10)
        draw.line(scaled(34.6, top, 28.8, top - 1.4), fill=255, width=10)
    small = drawn.resize((60, 60), Image.Resampling.BOX)
    return small.point([round(value * _FULL_ACCENT / 255) for value in range(256)])


def _draw_title(ink: Image.Image, title: str) -> None:
    size, lines = _set(title)
    for number, line in enumerate(lines):
        base = 212 + round(size * 0.86) + number * round(size * _LEADING)
        _write(ink, (_EDGE - 3, base), line, _Pen(size, _FULL_INK, bold=1))


def _set(title: str) -> tuple[int, list[str]]:
    """Choose the largest size at which a title fits; at the smallest it may be cut."""
    for size in _TITLE_SIZES:
        font = _font(size)
        lines = _wrapped(title, font)
        most = min(_MOST_LINES, int(_MOST_HEIGHT / (size * _LEADING)))
        if len(lines) <= most and all(font.getlength(line) <= _TITLE_WIDTH for line in lines):
            return size, lines
    *kept, rest = (*lines[: _MOST_LINES - 1], " ".join(lines[_MOST_LINES - 1 :]))
    return size, [_fitting(line, font, _TITLE_WIDTH) for line in (*kept, rest)]


def _wrapped(text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= _TITLE_WIDTH:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _fitting(text: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    """Cut a text so that it fits, with three dots where it was cut."""
    if font.getlength(text) <= width:
        return text
    text = text[:200]
    while text and font.getlength(f"{text}…") > width:
        text = text[:-1]
    return f"{text.rstrip(' ,.;:-')}…"


def _draw_minutes(ink: Image.Image, accent: Image.Image, minutes: int) -> None:
    """Write the minutes large, and draw them as a bar on an hour, marked at each quarter."""
    number = str(minutes)
    _write(accent, (_EDGE - 6, 566), number, _Pen(132, _FULL_ACCENT, bold=2))
    after = _EDGE + round(_font(132).getlength(number)) + 18
    _write(ink, (after, 522), "minute" if minutes == 1 else "minutes", _Pen(40, _FULL_INK))
    draw = ImageDraw.Draw(accent)
    start, end = after + 2, WIDTH - _EDGE
    draw.rectangle((start, 544, end, 565), fill=_PALE)
    used = start + round((end - start) * min(minutes, 60) / 60)
    draw.rectangle((start, 544, used, 565), fill=_FULL_ACCENT)
    for quarter in (1, 2, 3):
        mark = start + round((end - start) * quarter / 4)
        draw.rectangle((mark - 2, 544, mark + 1, 565), fill=0)
