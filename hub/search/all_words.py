"""A query that asks for all of its words, from one that asks for any of them, and back.

The same as `core/search/all-words.mjs`.
"""

from collections.abc import Mapping

from hub.search.query import Clause, Kind, chunks_of, offered, read_query
from hub.search.typos import Likely

_FEWEST = 2
_ENDINGS = {Kind.WORD: "", Kind.PREFIX: "*", Kind.NEAR: "~1"}


def all_words(text: str, meant: Mapping[str, Likely]) -> str:
    """Return a query for what holds all words; empty where that asks for nothing else.

    A mistyped word is replaced by what it was read as; where readers are never told that word, or
    where not all words were read, there is no such query.
    """
    read = read_query(text)
    asked = [one for one in read.clauses if one.sign != "-" and not one.is_joined]
    if len(asked) < _FEWEST or all(one.sign for one in asked) or read.is_cut:
        return ""
    if not all(likely.is_shown for likely in meant.values()):
        return ""
    return offered(" ".join(filter(None, (required(one, meant) for one in chunks_of(text)))))


def any_words(text: str) -> str:
    """Return a query for what holds any of the words; empty unless all of them are asked for."""
    chunks = chunks_of(text)
    # Words in quotes are always asked for, but there is no sign to take off.
    required = [chunk for chunk in chunks if _is_required(chunk)]
    is_signed = any(chunk.startswith("+") for chunk in required)
    is_any = any(one.sign == "" for one in read_query(text).clauses)
    if len(required) < _FEWEST or not is_signed or is_any:
        return ""
    return offered(" ".join(filter(None, map(_unsigned, chunks))))


def _is_required(chunk: str) -> bool:
    return any(one.sign == "+" for one in read_query(chunk).clauses)


def _unsigned(chunk: str) -> str:
    """Return a chunk of a query without the pluses that a query for any of its words has not."""
    read = read_query(chunk)
    if not chunk.startswith("+"):
        return chunk
    if read.phrases:
        return chunk.removeprefix("+")
    return " ".join(_written(one, "", {}) for one in read.clauses)


def required(chunk: str, meant: Mapping[str, Likely]) -> str:
    """Return a chunk of a query with a plus before each word that has no sign."""
    read = read_query(chunk)
    clauses = [one for one in read.clauses if not one.is_joined]
    if read.phrases or any(one.sign for one in clauses):
        return chunk
    return " ".join(_written(one, "+", meant) for one in clauses)


def excluded(chunk: str, meant: Mapping[str, Likely]) -> str:
    """Return a chunk of a query with a minus before each word."""
    minus = f"-{chunk.lstrip('+-')}"
    read = read_query(minus)
    return minus if read.phrases else " ".join(_written(one, "-", meant) for one in read.clauses)


def _written(clause: Clause, sign: str, meant: Mapping[str, Likely]) -> str:
    field = f"{clause.field}:" if clause.field else ""
    word = meant[clause.word].word if clause.word in meant else clause.typed
    return f"{sign}{field}{word}{_ENDINGS[clause.kind]}"
