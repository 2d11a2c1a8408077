"""Find the words an author probably meant."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

from hub.domain.plain_letters import PLAIN_LETTERS

MOST_SUGGESTIONS = 3

LONGEST_ID = 60

_PLAIN_LETTERS = str.maketrans(dict(PLAIN_LETTERS))


def plain_form(text: str) -> str:
    """Return a word as ids are written: lower case, hyphens for anything that is not a letter."""
    return re.sub(r"[\W_]+", "-", text.casefold().replace("&", " and ")).strip("-")


def id_from(text: str) -> str:
    """Return the id that a title or file name would give; may be empty.

    >>> id_from("Émile's café: a Łódź story")
    'emile-s-cafe-a-lodz-story'
    """
    apart = unicodedata.normalize("NFKD", text)
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    plain = plain_form(bare).translate(_PLAIN_LETTERS)
    ascii_only = "".join(letter for letter in plain if letter.isascii())
    return "-".join(part for part in ascii_only.split("-") if part)[:LONGEST_ID].strip("-")


def nearest(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return at most three known words that look like a word, the likeliest first."""
    return tuple(get_close_matches(plain_form(word)[:80], list(known), MOST_SUGGESTIONS, 0.7))


def did_you_mean(words: Iterable[str]) -> str:
    """Return the question that offers some words; empty when there is none to offer."""
    offered = " or ".join(f"'{word}'" for word in words)
    return f"did you mean {offered}?" if offered else ""
