"""Where the words of a phrase stand one after the other: in a title, a summary, a part of a text.

Words that stand in one word with hyphens have one position, so "co production" is in
"co-production" too. The same as `core/search/phrases.mjs`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from hub.search.documents import FIELDS
from hub.search.occurrences import LINE_GAP
from hub.search.postings import positions
from hub.search.query import Phrase
from hub.search.ranking import Ranking

_BODY = FIELDS.index("body")


@dataclass(frozen=True, slots=True)
class Holders:
    """What holds a phrase."""

    documents: frozenset[int]
    parts: frozenset[int]
    """Parts of documents, counted through."""
    is_excluded: bool

    def keeps(self, number: int) -> bool:
        """Say whether a document stays among the results."""
        return (number in self.documents) != self.is_excluded


def holders_of(ranking: Ranking, phrase: Phrase) -> Holders:
    """Return what holds a phrase."""
    documents: set[int] = set()
    parts: set[int] = set()
    is_known = all(term in ranking.index.terms for term in phrase.terms)
    for field, name in enumerate(FIELDS):
        if is_known and phrase.field in {None, name}:
            (parts if field == _BODY else documents).update(_places(ranking, phrase, field))
    documents.update(map(ranking.document_of, parts))
    return Holders(frozenset(documents), frozenset(parts), phrase.is_excluded)


def parts_with(holders: Sequence[Holders]) -> frozenset[int] | None:
    """Return the parts that hold any of the phrases asked for; None where none is asked for."""
    wanted = [one.parts for one in holders if not one.is_excluded]
    return frozenset().union(*wanted) if wanted else None


def _places(ranking: Ranking, phrase: Phrase, field: int) -> set[int]:
    """Return the places of a field where the words of a phrase stand one after the other."""
    postings = [ranking.index.terms[term] for term in phrase.terms]
    rows = [dict(positions(one.fields[field], one.positions[field])) for one in postings]
    together = set(rows[0]).intersection(*rows[1:])
    return {place for place in together if _is_in_order(phrase, [row[place] for row in rows])}


def _is_in_order(phrase: Phrase, rows: Sequence[Sequence[int]]) -> bool:
    """Say whether words stand in order, from the positions of each in one place.

    Words with more between them than lines have between them stand nowhere.
    """
    ends = set(rows[0])
    for (before, word), row in zip(pairwise(phrase.words), rows[1:], strict=True):
        step = max(word[0] - before[0], 1)
        # In one word with hyphens. A word that is there twice has its position twice.
        beside = ends if word[1] != before[1] else {a for a, b in pairwise(row) if a == b} & ends
        reached = ends if step <= LINE_GAP else ()
        ends = {at for at in row if at - step in reached or at in beside}
    return bool(ends)
