"""Which documents hold all words of a phrase in one place: title, summary, a part of the text.

The index does not know the order of words, so neither does this. The same as
`core/search/phrases.mjs`.
"""

from collections.abc import Callable, Sequence

from hub.search.documents import FIELDS
from hub.search.postings import places
from hub.search.query import Phrase
from hub.search.ranking import Ranking

_BODY = FIELDS.index("body")


def holds_phrases(ranking: Ranking, phrases: Sequence[Phrase]) -> Callable[[int], bool]:
    """Return the test of a document's number."""
    holders = [_holders(ranking, phrase) for phrase in phrases]

    def holds(number: int) -> bool:
        return all(
            (number in row) != phrase.is_excluded
            for row, phrase in zip(holders, phrases, strict=True)
        )

    return holds


def _holders(ranking: Ranking, phrase: Phrase) -> set[int]:
    terms = ranking.index.terms
    if any(term not in terms for term in phrase.terms):
        return set()
    found: set[int] = set()
    for field in range(len(FIELDS)):
        rows = [{place for place, _ in places(terms[term].fields[field])} for term in phrase.terms]
        together = set.intersection(*rows)
        found |= set(map(ranking.document_of, together)) if field == _BODY else together
    return found
