"""Turn the words typed after `hub menu` into a request, or say in one line what is not known."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TypedDict

from hub.commands.content_folder import CannotReadError
from hub.domain.taxonomy import Taxonomies, Taxonomy
from hub.intake.nearest import MOST_SUGGESTIONS, did_you_mean, nearest, plain_form
from hub.library.library import Library
from hub.views.id_named import Names, id_named
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
    ids = {one.id: Names(one.title) for one in library.resources}
    return MenuRequest(
        roles=known(choices["role"], "a role", names_of(terms.roles)),
        topics=known(choices["topic"], "a topic", names_of(terms.topics)),
        minutes=minutes,
        level=None if level is None else known((level,), "a level", names_of(terms.levels))[0],
        formats=known(choices["only_format"], "a format", names_of(terms.formats)),
        done=known(choices["done"], _AN_ID, ids),
        leave_out=known(choices["leave_out"], "a topic or a content note", _left_out(terms)),
        pinned=known(choices["pin"], _AN_ID, ids),
        without=known(choices["without"], _AN_ID, ids),
    )


def _left_out(terms: Taxonomies) -> Mapping[str, Names]:
    return {**names_of(terms.content_notes), **names_of(terms.topics)}


def names_of(taxonomy: Taxonomy) -> Mapping[str, Names]:
    """Return what each term is called, by its id."""
    return {
        term.id: Names(term.label, tuple(one.label for one in term.synonyms), term.found_by)
        for term in taxonomy
    }


def known(typed: Iterable[str], one: str, names: Mapping[str, Names]) -> tuple[str, ...]:
    """Return the ids of what was typed, each once; stop the command at a word that is not known."""
    found: dict[str, None] = {}
    for word in typed:
        meant = id_named(word, names)
        if meant is None:
            raise CannotReadError(_advice(word, one, names))
        found[meant] = None
    return tuple(found)


def _with_word(word: str, forms: Iterable[str]) -> Iterator[str]:
    """Yield the forms that have a word among theirs."""
    return (form for form in forms if plain_form(word) in form.split("-"))


def _advice(word: str, one: str, names: Mapping[str, Names]) -> str:
    by_form = _ids_by_form(names)
    likely = dict.fromkeys(
        known_id
        for form in (*nearest(word, by_form), *_with_word(word, by_form))
        for known_id in by_form[form]
    )
    question = did_you_mean(islice(likely, MOST_SUGGESTIONS))
    advice = f" {question[0].upper()}{question[1:]}" if question else ""
    if 0 < len(names) <= _SHORT:
        advice += f" There are: {', '.join(names)}."
    return printable(f"'{word}' is not {one}.{advice}")


def _ids_by_form(names: Mapping[str, Names]) -> Mapping[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for known_id, called in names.items():
        for name in (known_id, called.label, *called.synonyms, *called.found_by):
            found[plain_form(name)].append(known_id)
    return found
