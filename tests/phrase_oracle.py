"""Whether words in quotes stand in a document: told from its text alone, by looking."""

import re
from functools import cache

from hub.domain.stop_words import STOP_WORDS
from hub.search.documents import FIELDS, Document
from hub.search.normalise import normalise
from hub.search.stemmer import stem

_QUOTED = re.compile(rf'([+-]?)(?:({"|".join(FIELDS)}):)?"([^"]*)"')


def holds_all(document: Document, query: str) -> bool:
    """Whether a document holds each phrase of a query, and none of those with a minus."""
    return all(
        _holds(document, text, field) != (sign == "-")
        for sign, field, text in _QUOTED.findall(query)
    )


def _holds(document: Document, text: str, field: str) -> bool:
    asked = [_asked(chunk) for chunk in text.split()]
    while asked and not asked[0]:
        asked.pop(0)
    return any(
        _stands(asked, chunks, start)
        for one in _texts(document, field)
        for chunks, said in _lines(one)
        if not asked or asked[0] in said
        for start in range(len(chunks))
    )


def _texts(document: Document, field: str) -> list[str]:
    parts = [part.text for part in document.parts]
    return [
        text
        for name in FIELDS
        if field in {"", name}
        for text in (parts if name == "body" else [getattr(document, name)])
    ]


@cache
def _lines(text: str) -> list[tuple[list[list[str]], set[str]]]:
    """The terms of each word of each line, and all of them: most lines lack what is asked."""
    lines = ([_said(chunk) for chunk in line.split()] for line in text.split("\n"))
    return [(chunks, {term for chunk in chunks for term in chunk}) for chunks in lines]


@cache
def _said(chunk: str) -> list[str]:
    return [stem(word) for word in normalise(chunk).split() if word not in STOP_WORDS]


def _asked(chunk: str) -> str:
    """The one term of a word in quotes; one with hyphens is asked for as a whole."""
    words = normalise(chunk.replace("-", "")).split()
    assert len(words) < 2, "the oracle knows simple phrases only"
    return "".join(stem(word) for word in words if word not in STOP_WORDS)


def _stands(asked: list[str], chunks: list[list[str]], place: int) -> bool:
    """Whether words stand from a chunk on; those of one chunk may be asked one by one."""
    if not asked:
        return True
    first, rest = asked[0], asked[1:]
    if not first:
        return _stands(rest, chunks, place + 1)
    if place >= len(chunks) or first not in chunks[place]:
        return False
    stops = 0
    while stops < len(rest) and not rest[stops]:
        stops += 1
    following = rest[stops:]
    if not following:
        return True
    if _stands(following, chunks, place + stops + 1):
        return True
    is_there_too = following[0] != first or chunks[place].count(first) > 1
    return is_there_too and _stands(following, chunks, place)
