"""Turn the words typed after `hub menu` into a request, or say in one line what is not known."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import TypedDict

from hub.commands.arguments import shown
from hub.commands.content_folder import CannotReadError
from hub.domain.taxonomy import Taxonomies, Taxonomy
from hub.intake.nearest import MOST_SUGGESTIONS, did_you_mean, nearest, plain_form
from hub.library.found_file import TAXONOMIES_FILE
from hub.library.library import Library
from hub.views.id_named import Names, id_named
from hub.views.menu_request import MenuRequest
from hub.writers.problem_report import printable

_AN_ID = "the id of a resource"
_IDS = "hub list"
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


def request_of(choices: Choices, minutes: int, library: Library, folder: Path) -> MenuRequest:
    """Return the request, with each word checked against the library of a content folder."""
    file = taxonomies_of(folder)
    terms = library.taxonomies
    level = () if choices["level"] is None else (choices["level"],)
    levels = known(level, "a level", names_of(terms.levels), file)
    ids = {one.id: Names(one.title) for one in library.resources}
    return MenuRequest(
        roles=known(choices["role"], "a role", names_of(terms.roles), file),
        topics=known(choices["topic"], "a topic", names_of(terms.topics), file),
        minutes=minutes,
        level=levels[0] if levels else None,
        formats=known(choices["only_format"], "a format", names_of(terms.formats), file),
        done=known(choices["done"], _AN_ID, ids, _IDS),
        leave_out=known(choices["leave_out"], "a topic or a content note", _left_out(terms), file),
        pinned=known(choices["pin"], _AN_ID, ids, _IDS),
        without=known(choices["without"], _AN_ID, ids, _IDS),
    )


def _left_out(terms: Taxonomies) -> Mapping[str, Names]:
    return {**names_of(terms.content_notes), **names_of(terms.topics)}


def names_of(taxonomy: Taxonomy) -> Mapping[str, Names]:
    """Return what each term is called, by its id."""
    return {
        term.id: Names(term.label, tuple(one.label for one in term.synonyms), term.found_by)
        for term in taxonomy
    }


def taxonomies_of(folder: Path) -> str:
    """Return how the file is called that lists the terms of a content folder."""
    return shown(folder / TAXONOMIES_FILE)


def known(
    typed: Iterable[str], one: str, names: Mapping[str, Names], listed_in: str
) -> tuple[str, ...]:
    """Return the ids of what was typed, each once; stop the command at a word that is not known.

    Args:
        typed: The words.
        one: What each of them should be: "a role".
        names: What may be typed for each id.
        listed_in: Where somebody can see all ids.
    """
    found: dict[str, None] = {}
    for word in typed:
        meant = id_named(word, names)
        if meant is None:
            raise CannotReadError(_advice(word, one, names, listed_in))
        found[meant] = None
    return tuple(found)


def _with_word(word: str, forms: Iterable[str]) -> Iterator[str]:
    """Yield the forms that have a word among theirs."""
    return (form for form in forms if plain_form(word) in form.split("-"))


def _advice(word: str, one: str, names: Mapping[str, Names], listed_in: str) -> str:
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
    elif names and not question:
        advice = f" {listed_in} lists them."
    return printable(f"'{word}' is not {one}.{advice}")


def _ids_by_form(names: Mapping[str, Names]) -> Mapping[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for known_id, called in names.items():
        for name in (known_id, called.label, *called.synonyms, *called.found_by):
            found[plain_form(name)].append(known_id)
    return found
