"""Write text with the letters that the font of share pictures has: those of English."""
# ruff: noqa: RUF001, RUF002  (signs that look alike are what this is about)

import unicodedata
from typing import Final

_HAS: Final = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("©«°±´·»‘’“”…‹›⁄™")
"""What Aileron has, as it comes with Pillow."""

_INSTEAD: Final = str.maketrans({
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "£": "GBP ", "€": "EUR ", "×": "x",
    "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D",
    "ł": "l", "Ł": "L", "ı": "i", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D", "•": "·",
})  # fmt: skip


def plain_letters(text: str) -> str:
    """Return a text without accents and signs that cannot be drawn.

    Empty when letters or digits would be lost: half a title in boxes says nothing.

    >>> plain_letters("Café – “two” cups")
    'Cafe - “two” cups'
    >>> plain_letters("Навчання")
    ''
    """
    decomposed = unicodedata.normalize("NFKD", text.translate(_INSTEAD))
    kept = []
    for sign in decomposed:
        if sign in _HAS:
            kept.append(sign)
        elif sign.isspace():
            kept.append(" ")
        elif unicodedata.category(sign)[0] in "LN":
            return ""
    return " ".join("".join(kept).split())
