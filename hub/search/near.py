"""The terms near a word or with its beginning, in the order in which lunr.js meets them.

The order decides between results that score alike. This is lunr's own walk
(`TokenSet.fromFuzzyString`, `intersect`, `toArray`), over a sorted list in place of its tree of
tokens. The same as `core/search/near.mjs`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_ANY = "*"
_LAST = "\uffff"


@dataclass(slots=True)
class _Node:
    is_final: bool = False
    edges: "dict[str, _Node]" = field(default_factory=dict)

    def step(self, edge: str) -> "_Node":
        return self.edges.setdefault(edge, _Node())

    def keys(self) -> list[str]:
        """Return the edges as JavaScript lists the keys of an object: digits first."""
        digits = sorted(edge for edge in self.edges if edge in "0123456789")
        return [*digits, *(edge for edge in self.edges if edge not in "0123456789")]


def near_terms(terms: Sequence[str], word: str) -> list[str]:
    """Return the terms within one letter of a word.

    Args:
        terms: Sorted, without an empty one.
        word: The word; its own term is found, too.
    """
    found = _Node()
    stack = [(_pattern(word), found, 0, len(terms), 0)]
    while stack:
        asked, out, low, high, depth = stack.pop()
        branches = list(_branches(terms, low, high, depth))
        for edge in asked.keys():  # noqa: SIM118  (not the keys of a dict)
            following = asked.edges[edge]
            for letter, start, end in branches:
                if edge in (letter, _ANY):
                    reached = out.step(letter)
                    reached.is_final |= following.is_final and len(terms[start]) == depth + 1
                    stack.append((following, reached, start, end, depth + 1))
    return list(_written(found))


def _pattern(word: str) -> _Node:
    root = _Node()
    stack = [(root, 1, word)]
    while stack:
        at, edits, left = stack.pop()
        first, rest = left[:1], left[1:]
        is_last = len(left) == 1
        if left:
            reached = at.step(first)
            reached.is_final |= is_last
            stack.append((reached, edits, rest))
        if not edits:
            continue
        inserted = at.step(_ANY)
        inserted.is_final |= not left
        stack.append((inserted, edits - 1, left))
        at.is_final |= is_last
        if rest:
            stack.append((at, edits - 1, rest))
        if left:
            replaced = at.step(_ANY)
            replaced.is_final |= is_last
            stack.append((replaced, edits - 1, rest))
        if rest:
            stack.append((at.step(rest[0]), edits - 1, first + rest[1:]))
    return root


def _branches(
    terms: Sequence[str], low: int, high: int, depth: int
) -> Iterator[tuple[str, int, int]]:
    """Yield the letters that follow in terms that begin alike, with where their terms are."""
    start = low + (low < high and len(terms[low]) == depth)
    while start < high:
        beginning = terms[start][: depth + 1]
        end = bisect_right(terms, beginning + _LAST, start, high)
        yield beginning[depth], start, end
        start = end


def _written(root: _Node) -> Iterator[str]:
    stack = [("", root)]
    while stack:
        term, at = stack.pop()
        if at.is_final:
            yield term
        stack += [(term + letter, at.edges[letter]) for letter in at.keys()]  # noqa: SIM118


def terms_from(terms: Sequence[str], beginning: str) -> list[str]:
    """Return the terms that begin so: a term before those that carry on from it, z before a.

    >>> terms_from(["art", "arts", "arson", "at"], "ar")
    ['art', 'arts', 'arson']
    """
    start = bisect_left(terms, beginning)
    end = bisect_right(terms, beginning + _LAST)
    return sorted(terms[start:end], key=_last_letter_first)


def _last_letter_first(term: str) -> list[int]:
    return [-ord(letter) for letter in term]
