"""Look terms up in the taxonomies, and say what an author probably meant by an unknown one."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from hub.domain.taxonomy import Taxonomies, Taxonomy
from hub.intake.nearest import MOST_SUGGESTIONS, did_you_mean, nearest, plain_form

_FEW = 10
"""Taxonomies with at most so many terms are listed in full in a message."""

_SHOWN = 60
"""Characters of an unknown word that a message quotes."""

_SHORTEST_PART = 4
"""Shorter words, such as "and", say nothing about a term."""

ONE_OF: Mapping[str, str] = {
    "roles": "a role",
    "topics": "a topic",
    "sectors": "a sector",
    "levels": "a level",
    "formats": "a format",
    "kinds": "a kind",
    "outcomes": "an outcome",
    "involvement": "a kind of involvement",
    "content_notes": "a content note",
}
"""How one term of each taxonomy is called in a sentence."""


_OUTCOME_WORDS: Mapping[str, frozenset[str]] = {
    "mixed": frozenset({
        "but", "half", "mixed", "mostly", "partial", "partially", "partly", "some", "sometimes",
        "somewhat",
    }),
    "did-not-work": frozenset({
        "didn", "didnt", "fail", "failed", "failure", "no", "not", "unsuccessful",
    }),
    "worked": frozenset({
        "good", "succeeded", "success", "successful", "successfully", "well", "worked", "yes",
    }),
}  # fmt: skip
"""What people say of an outcome in their own words. The first id with a word in it is meant."""


_PLURALS: Mapping[str, str] = {
    "involvement": "kinds of involvement",
    "content_notes": "content notes",
}
"""How the terms of a taxonomy are called where its id is no plural."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The taxonomies as a reader of resources needs them."""

    taxonomies: Taxonomies
    file: str
    """Where the taxonomies stand, for messages."""
    are_trusted: bool = True
    """False when that file has problems of its own: then no term is called unknown."""


@dataclass(frozen=True, slots=True)
class TermAdvice:
    """What to say of a word that is not a term."""

    code: str
    what: str
    fix: str


def advice_on(word: str, taxonomy: Taxonomy, file: str) -> TermAdvice:
    """Say what is wrong with a word that is not the id of a term, and what to type instead."""
    one, shown = ONE_OF[taxonomy.id], word[:_SHOWN]
    if meant := ids_meant(word, taxonomy):
        other = " or ".join(f"'{term_id}'" for term_id in meant)
        what = f"'{shown}' is another way to say {other}, and only the id of {one} is read here."
        return TermAdvice("HUB302", what, "write  " + "  or  ".join(meant))
    question = did_you_mean(_suggestions(word, taxonomy))
    fix = f"{question} {_choices(taxonomy, file)}".strip()
    return TermAdvice("HUB301", f"'{shown}' is not {one} in {file}.", fix)


def ids_meant(word: str, taxonomy: Taxonomy) -> tuple[str, ...]:
    """Return the ids of the terms that a word stands for, as an id, a label or a synonym."""
    found = _ids_by_word(taxonomy).get(plain_form(word), ())
    return found or (_outcomes_meant(word) if taxonomy.id == "outcomes" else ())


def _outcomes_meant(word: str) -> tuple[str, ...]:
    parts = set(plain_form(word).split("-"))
    return next(((id_,) for id_, words in _OUTCOME_WORDS.items() if words & parts), ())


def _choices(taxonomy: Taxonomy, file: str) -> str:
    name = _PLURALS.get(taxonomy.id, taxonomy.id)
    if len(taxonomy.terms) <= _FEW:
        return f"The {name} are: {', '.join(term.id for term in taxonomy)}."
    return f"The {name} are listed in {file}, or propose it: content/contribute says how."


def _suggestions(word: str, taxonomy: Taxonomy) -> tuple[str, ...]:
    by_word, by_part = _ids_by_word(taxonomy), _ids_by_part(taxonomy)
    form = plain_form(word)
    found = [term.id for term in taxonomy if form in map(plain_form, term.found_by)]
    found += [term_id for near in nearest(word, by_word) for term_id in by_word[near]]
    found += [term_id for part in form.split("-") for term_id in by_part.get(part, ())]
    return tuple(dict.fromkeys(found))[:MOST_SUGGESTIONS]


@cache
def _ids_by_word(taxonomy: Taxonomy) -> dict[str, tuple[str, ...]]:
    """Return the ids that each id, label and synonym may stand for; ids win over labels."""
    found: dict[str, tuple[str, ...]] = {}
    for term in taxonomy:
        for word in (term.label, *(synonym.label for synonym in term.synonyms)):
            form = plain_form(word)
            if term.id not in found.get(form, ()):
                found[form] = (*found.get(form, ()), term.id)
    return found | {term.id: (term.id,) for term in taxonomy}


@cache
def _ids_by_part(taxonomy: Taxonomy) -> dict[str, tuple[str, ...]]:
    """Return the ids by each longer word in them or in their labels."""
    found: dict[str, tuple[str, ...]] = {}
    for term in taxonomy:
        for part in sorted({*term.id.split("-"), *plain_form(term.label).split("-")}):
            if len(part) >= _SHORTEST_PART:
                found[part] = (*found.get(part, ()), term.id)
    return found
