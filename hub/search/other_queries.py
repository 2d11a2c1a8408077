"""Queries to try in place of one that found nothing.

The same as `core/search/other-queries.mjs`. Whoever offers them tries them first: some find nothing
either.
"""

import re
from collections.abc import Mapping

from hub.search.documents import FIELDS
from hub.search.query import Kind, chunks_of, offered, plainly, read_query, unquoted
from hub.search.search import Found

_NO_WORD = re.compile(rf"[+-]?(?:{'|'.join(FIELDS)}):")
"""A field of quotes that held nothing."""
_FIELD = re.compile(rf'(^| )(\+?)(?:{"|".join(FIELDS)}):(?="?[^ "])')
_OPEN = re.compile(r"[^\W_]\Z")


def other_queries(text: str, found: Found) -> tuple[str, ...]:
    """Return what else could be asked, the nearest to what was typed first."""
    near = [word for unknown in found.unknown for word in unknown.near]
    read_as = [correction.read_as for correction in found.corrected]
    whole = (
        _beginning(text),
        found.any_words,
        _without_quotes(text),
        _with_near_words(text, found),
    )
    # A word that was read as another is offered as that already.
    anywhere = "" if near or read_as else _in_any_field(text)
    tries = dict.fromkeys((*whole, *near, *read_as, *found.known, anywhere))
    # For one word the sign would be all that differs.
    not_these = {text, *(f"+{word}" for word in near)}
    return tuple(one for one in tries if offered(one) and one not in not_these)


def _without_quotes(text: str) -> str:
    """Return a query without quotes; those of words to leave out stay.

    Without them, the minus would be for the first word alone, and the others asked for.
    """
    bare = (
        chunk if chunk.startswith("-") and read_query(chunk).phrases else unquoted(chunk)
        for chunk in chunks_of(text)
    )
    return " ".join(chunk for chunk in bare if chunk and not _NO_WORD.fullmatch(chunk))


def _in_any_field(text: str) -> str:
    """Return a query without fields; empty where it has none."""
    bare, found = _FIELD.subn(r"\1\2", plainly(text))
    return bare.strip(" ") if found else ""


def _with_near_words(text: str, found: Found) -> str:
    """Return a query with each unknown word replaced by the nearest that is known."""
    nearest = {one.word: one.near[0] for one in found.unknown if one.near}
    return " ".join(_replaced(chunk, nearest) for chunk in text.split(" "))


def _replaced(chunk: str, nearest: Mapping[str, str]) -> str:
    for clause in read_query(chunk).clauses:
        chunk = chunk.replace(clause.typed, nearest.get(clause.typed, clause.typed))
    return chunk


def _beginning(text: str) -> str:
    """Return the query for words that begin as the last one does; empty where it is closed."""
    last = next(reversed(read_query(text).clauses), None)
    is_open = (
        last is not None
        and last.kind is Kind.WORD
        and last.sign != "-"
        and _OPEN.search(text)
        and text.lower().endswith(last.word)
    )
    return f"{text}*" if is_open else ""
