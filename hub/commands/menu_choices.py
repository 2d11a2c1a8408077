"""Turn the words typed after `hub menu` into a request, or say in one line what is not known."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TypedDict

from hub.commands.content_folder import CannotReadError
from hub.domain.taxonomy import Taxonomies, Taxonomy
from hub.intake.nearest import MOST_SUGGESTIONS, did_you_mean, nearest, plain_form
from hub.library.library import Library
from hub.search.synonyms import words_for
from hub.views.menu_request import MenuRequest
from hub.writers.problem_report import printable

_AN_ID = "the id of a resource"
_SHORT = 12
"""Lists of at most so many words are shown in full."""


class Choices(TypedDict):
    """What can be typed about the reader and the wish."""

    role: tuple[str, ...]
    topic: tuple[str, ...]
    minutes: int | None
    level: str | None
    only_format: tuple[str, ...]
    done: tuple[str, ...]
    leave_out: tuple[str, ...]
    pin: tuple[str, ...]
    without: tuple[str, ...]


def request_of(choices: Choices, minutes: int, library: Library) -> MenuRequest:
    """Return the request, with each word checked against the library."""
    terms = library.taxonomies
    level = choices["level"]
    ids = {one.id: (one.id, one.title) for one in library.resources}
    return MenuRequest(
        roles=known(choices["role"], "a role", words_of(terms.roles)),
        topics=known(choices["topic"], "a topic", words_of(terms.topics)),
        minutes=minutes,
        level=None if level is None else known((level,), "a level", words_of(terms.levels))[0],
        formats=known(choices["only_format"], "a format", words_of(terms.formats)),
        done=known(choices["done"], _AN_ID, ids),
        leave_out=known(choices["leave_out"], "a topic or a content note", _left_out(terms)),
        pinned=known(choices["pin"], _AN_ID, ids),
        without=known(choices["without"], _AN_ID, ids),
    )


def _left_out(terms: Taxonomies) -> Mapping[str, tuple[str, ...]]:
    return {**words_of(terms.content_notes), **words_of(terms.topics)}


def words_of(taxonomy: Taxonomy) -> Mapping[str, tuple[str, ...]]:
    """Return, for each term, all words it is known by."""
    return {term.id: (term.id, *words_for(term)) for term in taxonomy}


def known(typed: Iterable[str], one: str, words: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the ids of what was typed, each once; stop the command at a word that is not known.

    An id or a label will do, with or without capitals: the first two words of each.
    """
    ids = {plain_form(name): known for known, names in words.items() for name in names[:2]}
    ids.update((known, known) for known in words)
    found: dict[str, None] = {}
    for word in typed:
        meant = word if word in words else ids.get(plain_form(word))
        if meant is None:
            raise CannotReadError(_advice(word, one, words))
        found[meant] = None
    return tuple(found)


def _with_word(word: str, forms: Iterable[str]) -> Iterator[str]:
    """Yield the forms that have a word among theirs."""
    return (form for form in forms if plain_form(word) in form.split("-"))


def _advice(word: str, one: str, words: Mapping[str, tuple[str, ...]]) -> str:
    by_form = {plain_form(name): known for known, names in words.items() for name in names}
    likely = dict.fromkeys(
        by_form[form] for form in (*nearest(word, by_form), *_with_word(word, by_form))
    )
    question = did_you_mean(islice(likely, MOST_SUGGESTIONS))
    advice = f" {question[0].upper()}{question[1:]}" if question else ""
    if 0 < len(words) <= _SHORT:
        advice += f" There are: {', '.join(words)}."
    return printable(f"'{word}' is not {one}.{advice}")
