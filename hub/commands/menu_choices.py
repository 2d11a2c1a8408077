"""Turn the words typed after `hub menu` into a request, or say in one line what is not known."""

from collections.abc import Iterable, Mapping
from typing import TypedDict

from hub.commands.content_folder import CannotReadError
from hub.domain.taxonomy import Taxonomies, Taxonomy
from hub.intake.nearest import did_you_mean, nearest, plain_form
from hub.library.library import Library
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
        roles=_known(choices["role"], "a role", _words(terms.roles)),
        topics=_known(choices["topic"], "a topic", _words(terms.topics)),
        minutes=minutes,
        level=None if level is None else _known((level,), "a level", _words(terms.levels))[0],
        formats=_known(choices["only_format"], "a format", _words(terms.formats)),
        done=_known(choices["done"], _AN_ID, ids),
        leave_out=_known(choices["leave_out"], "a topic or a content note", _left_out(terms)),
        pinned=_known(choices["pin"], _AN_ID, ids),
        without=_known(choices["without"], _AN_ID, ids),
    )


def _left_out(terms: Taxonomies) -> Mapping[str, tuple[str, ...]]:
    return {**_words(terms.content_notes), **_words(terms.topics)}


def _words(taxonomy: Taxonomy) -> Mapping[str, tuple[str, ...]]:
    """Return, for each term, all words it is known by."""
    return {
        term.id: (term.id, term.label, *(synonym.label for synonym in term.synonyms))
        for term in taxonomy
    }


def _known(typed: Iterable[str], one: str, words: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return what was typed, each word once; stop the command at a word that is not known."""
    found = tuple(dict.fromkeys(typed))
    for word in found:
        if word not in words:
            raise CannotReadError(_advice(word, one, words))
    return found


def _advice(word: str, one: str, words: Mapping[str, tuple[str, ...]]) -> str:
    by_form = {plain_form(name): known for known, names in words.items() for name in names}
    likely = dict.fromkeys(by_form[near] for near in nearest(word, by_form))
    question = did_you_mean(likely)
    advice = f" {question[0].upper()}{question[1:]}" if question else ""
    if len(words) <= _SHORT:
        advice += f" There are: {', '.join(words)}."
    return printable(f"'{word}' is not {one}.{advice}")
