"""Words that are apart in a query and that pages write as one: "safe guarding", "safe-guarding".

The same as `core/search/joined-words.mjs`.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from hub.domain.stop_words import STOP_WORDS
from hub.search.query import Clause, Kind, chunks_of, read_query
from hub.search.stemmer import stem
from hub.search.synonyms import apart

_PLENTY: Final = 10
_PART: Final = re.compile(r"(?!\d+\Z)..+", re.ASCII | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Joined:
    """Words of a query that were looked for as one, too."""

    typed: str
    word: str


def pairs_in(text: str) -> tuple[Clause, ...]:
    """Return what each two words side by side give as one.

    They stand in the query as nothing but words: with no sign, no field, no hyphen, and not as
    common as stop words. Single letters and numbers are no parts of words.
    """
    if read_query(text).is_cut:
        return ()
    return tuple(
        Clause(one.word + other.word, Kind.WORD, "", None, f"{one.typed} {other.typed}", True)
        for one, other in pairwise(map(_plain_word, chunks_of(text)))
        if one and other
    )


def _plain_word(chunk: str) -> Clause | None:
    clauses = read_query(chunk).clauses
    if len(clauses) != 1 or not _is_plain(clauses[0]) or clauses[0].is_joined:
        return None
    return clauses[0] if _PART.fullmatch(clauses[0].word) else None


def _is_plain(clause: Clause) -> bool:
    return (clause.kind, clause.sign, clause.field) == (Kind.WORD, "", None)


def are_often_together(clause: Clause, holders: Callable[[str], Collection[int]]) -> bool:
    """Say whether ten resources hold all parts of a word: then nobody misses those with the whole.

    It saves readers the file that would tell of the whole.

    Args:
        clause: The word as a whole.
        holders: Returns the resources that hold a term of the index.
    """
    first, *others = (frozenset(holders(part)) for part in _parts(clause))
    return len(first.intersection(*others)) >= _PLENTY


def is_written_as_one(clause: Clause, holders: Callable[[str], Collection[int]]) -> bool:
    """Say whether a page writes as one what a query has apart.

    It does where a resource holds the word as a whole and not all of its parts: a page with hyphens
    holds both. See `are_often_together` for what is to be given.
    """
    parts = _parts(clause)
    if not clause.is_joined or not _is_plain(clause) or clause.term in parts:
        return False
    held = [holders(part) for part in parts]
    return any(number not in row for number in holders(clause.term) for row in held)


def has_parts(clause: Clause) -> bool:
    """Say whether a word with hyphens has parts that can be told apart from it."""
    return bool(_parts(clause))


def _parts(clause: Clause) -> set[str]:
    return {stem(word) for word in apart(clause.typed) if word not in STOP_WORDS}
