"""Words for terms in a query: each leads to its term. The same as `core/search/names.mjs`."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from hub.domain.stop_words import STOP_WORDS
from hub.domain.taxonomy import Taxonomies, Term
from hub.search.as_typed import parts_as_typed
from hub.search.documents import names_of
from hub.search.normalise import DASHES, normalise
from hub.search.query import chunks_of
from hub.search.singular import singular
from hub.search.stemmer import stem
from hub.search.typos import Likely

_LONGEST: Final = 6
_DASH = re.compile(f"[-{DASHES}]")


@dataclass(frozen=True, slots=True)
class Name:
    """A word for a term."""

    taxonomy: str
    term: str
    label: str
    is_label: bool
    is_near: bool
    """Whether it only leads to the term, and is no name of it: see `Term.found_by`."""
    is_part: bool = False
    """Whether it is one of several words: it is told alone, and where no page says it."""


@dataclass(frozen=True, slots=True)
class _Typed:
    """A word of a query; one with hyphens in parts."""

    word: str
    told: str
    """As typed."""
    before: str
    """The dash that joins it to the word before, or a space."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """A word that was said, and the term that it leads to."""

    said: str
    """As typed; a mistyped word as it was read."""
    label: str
    taxonomy: str
    term: str
    is_near: bool
    """Whether the term is only the nearest there is."""
    is_said: bool
    """Whether pages say it, too."""
    is_mistyped: bool = False
    """Whether it was read as a word that is never shown, so that `said` is as typed."""


def words_for(term: Term) -> tuple[str, ...]:
    """Return every word for a term, its label first."""
    return (*names_of(term), *term.found_by)


def read_names(taxonomies: Taxonomies) -> Mapping[str, Name]:
    """Return the words for all terms, by what is alike in ways of writing them.

    Where several terms have a word, a label wins, then a synonym, then what comes first. Last come
    single words of what has several, other than labels, which pages say.
    """
    found: list[tuple[str, Name]] = []
    for taxonomy in taxonomies:
        for term in taxonomy:
            for place, name in enumerate(words_for(term)):
                if words := apart(name):
                    is_near = place > len(term.synonyms)
                    known = Name(taxonomy.id, term.id, term.label, place == 0, is_near)
                    joined = ["".join(words)]  # "strengthsbased" has a plural inside
                    found += [(_key(words), known), (_key(joined), known)]
                    part = replace(known, is_near=True, is_part=True)
                    found += [(_key([word]), part) for word in words if _is_telling(word, known)]

    def rank(entry: tuple[str, Name]) -> tuple[bool, bool, bool]:
        name = entry[1]
        return name.is_part, name.is_near, not name.is_label

    # The last of a key stays in a dictionary.
    return dict(sorted(found, key=rank)[::-1])


def _is_telling(word: str, name: Name) -> bool:
    return not name.is_label and word not in STOP_WORDS


def synonyms_in(
    text: str,
    names: Mapping[str, Name],
    meant: Mapping[str, Likely],
    is_on_pages: Callable[[str], bool],
) -> tuple[Expansion, ...]:
    """Return the words for terms in a query, the longest first where they overlap.

    A label only says itself.

    Args:
        text: What was typed.
        names: What `read_names` returns.
        meant: What mistyped words are read as.
        is_on_pages: Tells of a term of the index whether a page itself says it.
    """
    wanted = (chunk for chunk in chunks_of(text) if not chunk.startswith("-"))
    typed = list(_typed(" ".join(wanted)))
    words = [meant[one.word].word if one.word in meant else one.word for one in typed]
    found: dict[tuple[str, Name], Expansion] = {}
    start = 0
    while start < len(words):
        end = min(len(words), start + _LONGEST)
        while end > start and _key(words[start:end]) not in names:
            end -= 1
        run = words[start:end]
        if run and not (name := names[_key(run)]).is_label:
            said = _said(typed[start:end], meant)
            is_said = all(word in STOP_WORDS or is_on_pages(stem(word)) for word in run)
            if not name.is_part or (len(words) == 1 and not is_said):
                place = (name.label, name.taxonomy, name.term, name.is_near)
                expansion = Expansion(said, *place, is_said, _is_hidden(typed[start:end], meant))
                found.setdefault((" ".join(run), name), expansion)
        start = max(end, start + 1)
    return tuple(found.values())


def _typed(text: str) -> Iterator[_Typed]:
    for chunk in text.split():
        rest = chunk
        for word, told in parts_as_typed(_DASH.sub(" ", chunk)):
            before, _, rest = rest.partition(told)
            yield _Typed(word, told, before if _DASH.fullmatch(before) else " ")


def _is_hidden(run: Sequence[_Typed], meant: Mapping[str, Likely]) -> bool:
    return any(one.word in meant and not meant[one.word].is_shown for one in run)


def _said(run: Sequence[_Typed], meant: Mapping[str, Likely]) -> str:
    told = [
        meant[one.word].word if one.word in meant and meant[one.word].is_shown else one.told
        for one in run
    ]
    after = (one.before + word for one, word in zip(run[1:], told[1:], strict=True))
    return told[0] + "".join(after)


def _key(words: Sequence[str]) -> str:
    """Names are alike whatever spaces and hyphens they have, and in singular and plural."""
    return "".join(map(singular, words))


def apart(text: str) -> list[str]:
    """Return the words of a text; those with hyphens in parts."""
    return normalise(_DASH.sub(" ", text)).split()
