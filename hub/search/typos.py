"""Words that a mistyped word may have been. The same as `core/search/typos.mjs`."""

from collections.abc import Iterable
from typing import Final

from hub.search.search_index import Postings, SearchIndex

_SHORTEST: Final = 5
"""In shorter words one letter changes too much."""

_SHORTEST_STEM: Final = 7
"""Shorter stems are alike by chance, as those of addiction and additional."""


def commonness(postings: Postings) -> int:
    """Return how common a term is, in steps that double."""
    return sum(map(len, postings.fields)).bit_length()


def likeliest(index: SearchIndex, word: str, term: str) -> list[str]:
    """Return the terms within one letter of a mistyped word, the commonest first.

    The first letter is taken as right: the browser has only the words that begin with it.
    """
    if len(word) < _SHORTEST:
        return []
    found = [
        known
        for known in _with_letter(index.terms, term[:1])
        if is_one_off(index.words[known], word)
        or (len(term) >= _SHORTEST_STEM and is_one_off(known, term))
    ]
    return sorted(found, key=lambda known: (-commonness(index.terms[known]), known))


def _with_letter(terms: Iterable[str], letter: str) -> Iterable[str]:
    return (term for term in terms if term.startswith(letter))


def is_one_off(one: str, other: str) -> bool:
    """Tell whether a letter was left out, added or changed, or two changed places.

    >>> is_one_off("arson", "arosn"), is_one_off("homeless", "homless"), is_one_off("at", "at")
    (True, True, False)
    """
    if abs(len(one) - len(other)) > 1:
        return False
    start = next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    rest, others = one[start:], other[start:]
    if not rest and not others:
        return False
    return (
        rest[1:] in (others, others[1:])
        or rest == others[1:]
        or (rest[:2] == others[1::-1] and rest[2:] == others[2:])
    )
