"""AND, OR and NOT in capitals, as other searches read them: here they are words like any others.

Readers are told so, with the query that asks for what they mean. The same as
`core/search/operators.mjs`; `tests/cases/search/operators.json` holds both to that.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from hub.search.all_words import excluded, required
from hub.search.query import chunks_of, offered, read_query
from hub.search.typos import Likely

_OPERATORS: Final = ("AND", "OR", "NOT")


@dataclass(frozen=True, slots=True)
class Operators:
    """Operators that stand between words of a query."""

    words: tuple[str, ...]
    """Those that were typed, each once."""
    query: str
    """What they ask for, as it is typed here; empty for OR, and where that cannot be said."""
    is_any: bool
    """Whether all words are such that any of them will do."""


def operators_in(text: str, meant: Mapping[str, Likely]) -> Operators | None:
    """Return the operators of a query, if it has any. For `meant`, see `all_words`."""
    chunks = chunks_of(text)
    if not any(word in chunks for word in _OPERATORS):
        return None
    asking = [place for place, chunk in enumerate(chunks) if _asks(chunk)]
    gaps = [chunks[before + 1 : after] for before, after in pairwise([-1, *asking])]
    between = [chunk for gap in gaps[1:] for chunk in gap]
    if between and "NOT" in gaps[0]:
        between.append("NOT")
    words = tuple(word for word in _OPERATORS if word in between)
    if not words:
        return None
    read = read_query(text)
    is_any = not any(one.sign == "+" for one in read.clauses)
    is_shown = all(likely.is_shown for likely in meant.values())
    query = ""
    if is_shown and not read.is_cut and ("OR" not in words or words == ("OR", "NOT")):
        typed = [chunks[place] for place in asking]
        around = zip(typed, gaps, [*gaps[1:], []], strict=True)
        written = [_written(chunk, before, after, meant) for chunk, before, after in around]
        if written == typed:
            return None  # the signs are there already
        query = offered(" ".join(written))
    return Operators(words, query, is_any)


def _asks(chunk: str) -> bool:
    read = read_query(chunk)
    return bool(read.clauses or read.phrases)


def _written(chunk: str, before: list[str], after: list[str], meant: Mapping[str, Likely]) -> str:
    if "NOT" in before:
        return excluded(chunk, meant)
    return required(chunk, meant) if "AND" in (*before, *after) else chunk
