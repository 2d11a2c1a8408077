"""Words that a mistyped word may have been. The same as `core/search/typos.mjs`."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hub.search.search_index import Postings, SearchIndex
from hub.search.stemmer import stem

_SHORTEST: Final = 5
"""In shorter words one letter changes too much."""

_SHORTEST_WITH_ENDING: Final = 6
_SHORTEST_REST: Final = 4
"""An ending is taken off a word so long, where so much is left: "trans" is no slip of trains."""

_SHORTEST_STEM: Final = 7
"""Shorter stems are alike by chance, as those of addiction and additional."""

_ENDINGS: Final = [
    "e",
    "s",
    "es",
    "ed",
    "er",
    "ers",
    "ing",
    "ion",
    "ions",
    "ment",
    "ments",
    "ly",
    "ness",
    "ity",
    "y",
    "ies",
]
"""Endings that a word may have beside those of the word by which its stem is known."""


@dataclass(frozen=True, slots=True)
class Likely:
    """A word that was probably meant."""

    term: str
    word: str
    """The one by which the index knows the term, whatever ending was typed."""
    is_shown: bool
    """Whether readers may be told the word; see `Term.found_by`."""


def commonness(postings: Postings) -> int:
    """Return how common a term is, in steps that double."""
    return postings.size.bit_length()


def likeliest(index: SearchIndex, word: str, term: str) -> list[Likely]:
    """Return the words within one letter of a mistyped word, the likeliest first.

    Fingers swap letters, leave one out or strike one twice more often than they add or change one:
    so "offcer" is officer before it is offer. Among equals words that are shown come first, then
    the common ones. The first letter is taken as right: the browser has only the words that begin
    with it.
    """
    if len(word) < _SHORTEST:
        return []
    found: list[tuple[int, bool, int, str]] = []
    for known in index.terms:
        if known.startswith(term[:1]):
            slip = min(_slips(index.words[known], known, word, term), default=0)
            if slip:
                common = -commonness(index.terms[known])
                found.append((slip, known in index.unshown, common, known))
    return [
        Likely(known, index.words[known], not unshown) for _, unshown, _, known in sorted(found)
    ]


def _slips(shown: str, known: str, word: str, term: str) -> Iterator[int]:
    """Yield how unlikely each way from a known word to a mistyped one is."""
    if slip := slip_between(shown, word):
        yield slip
    for ending in _ENDINGS if len(word) >= _SHORTEST_WITH_ENDING else ():
        rest = word.removesuffix(ending)
        if _SHORTEST_REST <= len(rest) < len(word) and (slip := slip_between(known, rest)):
            is_likely = slip == 1 or len(known) >= _SHORTEST_STEM
            if is_likely and stem(known + ending) == known:
                yield slip
    if len(term) >= _SHORTEST_STEM and (slip := slip_between(known, term)):
        yield slip


def slip_between(meant: str, typed: str) -> int:
    """Return 1 for a likely slip of one letter, 2 for another, and 0 for none or more than one.

    Likely ones are two letters that changed places, a letter left out, and a letter typed twice.

    >>> slip_between("arson", "arosn"), slip_between("homeless", "homless")
    (1, 1)
    >>> slip_between("offer", "offcer"), slip_between("at", "at"), slip_between("at", "dog")
    (2, 0, 0)
    """
    if abs(len(meant) - len(typed)) > 1 or meant == typed:
        return 0
    start = next(
        (place for place, (a, b) in enumerate(zip(meant, typed, strict=False)) if a != b),
        min(len(meant), len(typed)),
    )
    rest, others = meant[start:], typed[start:]
    if rest[1:] == others or (rest[:2] == others[1::-1] and rest[2:] == others[2:]):
        return 1
    if rest == others[1:]:
        return 1 if others[0] == typed[start - 1 : start] else 2
    return 2 if rest[1:] == others[1:] else 0
