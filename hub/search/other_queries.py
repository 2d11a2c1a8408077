"""Queries to try in place of one that found nothing.

The same as `core/search/other-queries.mjs`. Whoever offers them tries them first: some find nothing
either.
"""

import re

from hub.search.query import Kind, read_query
from hub.search.search import Found

_QUOTES = re.compile('["“”„«»]')
_OPEN = re.compile(r"[^\W_]\Z")


def other_queries(text: str, found: Found) -> tuple[str, ...]:
    """Return what else could be asked, the nearest to what was typed first."""
    near = (word for unknown in found.unknown for word in unknown.near)
    bare = _QUOTES.sub("", text).strip()
    tries = dict.fromkeys((_beginning(text), found.any_words, bare, *near, *found.known))
    return tuple(one for one in tries if one not in ("", text))


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
