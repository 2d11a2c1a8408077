"""Bring text into the form in which it is searched: plain lower-case words and single spaces.

Documents and queries go through the same function, here and in `core/search/normalise.mjs`; the
file `tests/cases/search/normalise.json` holds both to the same answers.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from hub.domain.plain_letters import PLAIN_LETTERS

LONGEST_WORD = 60
"""Words are cut here: nobody searches for more, and a page of one long word does no harm."""

DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
"""What is printed for a hyphen, a dash or a minus."""

APOSTROPHES = "'\u2018\u2019\u02bc\u2032`"

INSIDE_WORDS = "".join(
    map(
        chr,
        (
            *range(0x0300, 0x0370),  # accents, once they are apart from their letters
            *(*range(0x0591, 0x05C8), *range(0x064B, 0x0660)),  # vowels of abjads
            *(0x00AD, 0x2060, 0xFEFF, *range(0x200B, 0x2010)),  # what nobody sees
        ),
    )
)
"""What a word may hold and is searched without."""

_TABLE: Mapping[int, str | None] = {
    **{ord(letter): plain for letter, plain in PLAIN_LETTERS.items()},
    **dict.fromkeys(map(ord, INSIDE_WORDS)),
    **dict.fromkeys(map(ord, APOSTROPHES), "'"),
    **dict.fromkeys(map(ord, DASHES), "-"),
}

_BEYOND = re.compile("[\U00010000-\U0010ffff]")
"""Rare scripts, emoji: left out, so that one character is one unit in every language."""

_AROUND_WORDS = ".,:;!?()'\""
_NUMBERS = "".join(one for one in map(chr, range(0x10000)) if one.isalnum() and not one.isalpha())
LETTER = rf"[^\W_{_NUMBERS}\U00010000-\U0010ffff]"
"""A letter that is searched, for patterns: no number that is written like one, such as ²."""
_POSSESSIVE = re.compile(r"([^\W_])'s(?![^\W_])")
_LETTERS = re.compile(rf"(^|[\W_])({LETTER})&({LETTER})(?![^\W_])")
"""Two letters joined by an ampersand are one word: A&E, Q&A."""
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def bare(chunk: str) -> str:
    """Return what stands between two spaces in lower case and without the signs around it.

    Chunks that are the same when bare are the same when normalised.
    """
    return chunk.strip(_AROUND_WORDS).lower()


def normalise(text: str) -> str:
    """Return the words of a text with single spaces between them.

    Lower case, without accents, apostrophes and the 's of a possessive. A word with hyphens gives
    its parts and then all of them as one, so that each way of writing it finds the others. Where
    to put spaces is decided within what already stands between spaces: any two texts with a space
    between them are normalised as each by itself.

    >>> normalise("The café's Co-production: 24/7!")
    'the cafe co production coproduction 24 7'
    """
    return " ".join(words_of(bare(text)))


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text that is bare already.

    >>> words_of("co-production")
    ('co', 'production', 'coproduction')
    """
    if text.isalpha() and text.isascii():
        return (text[:LONGEST_WORD],)  # the same, and most of what an index meets
    return tuple(_words(text))


def whole_words(text: str) -> tuple[str, ...]:
    """Return the words of a text; one with hyphens only as a whole.

    >>> whole_words("The café's Co-production: 24/7!")
    ('the', 'cafe', 'coproduction', '24', '7')
    """
    return tuple(_words(text, with_parts=False))


def _words(text: str, *, with_parts: bool = True) -> Iterator[str]:
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).lower()
        text = _BEYOND.sub(" ", text).translate(_TABLE)
    text = _POSSESSIVE.sub(r"\1", text.lower()).replace("'", "")
    text = _LETTERS.sub(r"\1\2\3", text) if "&" in text else text
    for word in _WORD.findall(text):
        if "-" in word and with_parts:
            yield from (part[:LONGEST_WORD] for part in word.split("-"))
        yield word.replace("-", "")[:LONGEST_WORD]
