"""Words in the form in which they are searched, each beside what a reader typed for it.

What readers are told is in their own words: "A&E", not "ae". The same as
`core/search/as-typed.mjs`; `tests/cases/search/queries.json` holds both to that.
"""

import re
from collections.abc import Iterator, Sequence

from hub.search.normalise import APOSTROPHES, DASHES, INSIDE_WORDS, LETTER, normalise, whole_words

_PART = rf"(?:{LETTER}&{LETTER}(?![^\W_])|(?:[^\W_]|[{INSIDE_WORDS}{APOSTROPHES}])+)"
_PIECE = re.compile(rf"{_PART}(?:[-{DASHES}]{_PART})*")
_DASH = re.compile(f"[-{DASHES}]")
_AROUND = f"{APOSTROPHES}-{DASHES}"


def parts_as_typed(text: str) -> list[tuple[str, str]]:
    """Return the words that `normalise` gives, each with what was typed for it.

    >>> parts_as_typed("Café-owner's A&E?")
    [('cafe', 'Café'), ('owner', "owner's"), ('cafeowner', "Café-owner's"), ('ae', 'A&E')]
    """
    return [pair for chunk in text.split() for pair in _pairs(chunk, normalise(chunk).split())]


def whole_as_typed(text: str) -> list[tuple[str, str]]:
    """Return the words that `whole_words` gives, each with what was typed for it.

    >>> whole_as_typed("Café-owner's")
    [('cafeowner', "Café-owner's")]
    """
    return [pair for chunk in text.split() for pair in _pairs(chunk, whole_words(chunk))]


def _pairs(chunk: str, words: Sequence[str]) -> list[tuple[str, str]]:
    """Pair words with pieces of a text, or with themselves where it comes apart in another way."""
    known = {whole_words(typed): typed for typed in _pieces(chunk)}
    return [(word, known.get((word,), word)) for word in words]


def _pieces(chunk: str) -> Iterator[str]:
    for piece in _PIECE.findall(chunk):
        yield from (part.strip(_AROUND) for part in (*_DASH.split(piece), piece))
