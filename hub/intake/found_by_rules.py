"""Rules for words that lead to a term and are never shown: each leads to one term, by itself."""

import re
from collections.abc import Sequence

from hub.domain.stop_words import STOP_WORDS
from hub.domain.taxonomy import Taxonomy, Term
from hub.intake.problem_list import Mark, ProblemList

_WORDS = re.compile(r"[^\W_]+")


def check_found_by(taxonomy: Taxonomy, problems: ProblemList) -> None:
    """Report words that would lead elsewhere, lead there already, or that no search can find.

    Another term may not have the word in any way of writing it. The term itself may: pages that say
    "key worker" are found by "keyworker" only where it is listed.
    """
    known = {
        _joined(name): (term, said)
        for term in reversed(taxonomy.terms)
        for said, name in reversed(_names(term))
    }
    for term in taxonomy:
        own = {_spelt(name): said for said, name in reversed(_names(term))}
        for word in term.found_by:
            words = _words(word)
            other, said = known.setdefault(_joined(word), (term, "in 'found_by'"))
            if STOP_WORDS.issuperset(words):
                _refuse_common(term, word, words, problems)
            elif other is not term:
                _refuse_known(term, word, f"{said} of '{other.id}'", problems)
            elif _spelt(word) in own:
                _refuse_known(term, word, f"{own[_spelt(word)]} of '{term.id}'", problems)
            own.setdefault(_spelt(word), "in 'found_by'")


def _names(term: Term) -> Sequence[tuple[str, str]]:
    return (("the label", term.label), *(("a synonym", one.label) for one in term.synonyms))


def _words(text: str) -> list[str]:
    return _WORDS.findall(text.casefold())


def _joined(text: str) -> str:
    """Return what is alike in ways of writing a name: capitals, spaces and hyphens differ."""
    return "".join(_words(text))


def _spelt(text: str) -> str:
    return " ".join(text.casefold().split())


def _refuse_common(term: Term, word: str, words: Sequence[str], problems: ProblemList) -> None:
    reason = "only has words that are on nearly every page" if words else "has no letter in it"
    problems.add(
        "HUB314",
        Mark(term.line),
        f"'{word}' in 'found_by' of '{term.id}' {reason}, so no search can lead by it.",
        f"take '{word}' away, or add a word that says what people look for",
    )


def _refuse_known(term: Term, word: str, known: str, problems: ProblemList) -> None:
    problems.add(
        "HUB313",
        Mark(term.line),
        f"'{word}' in 'found_by' of '{term.id}' is {known} already.",
        f"take '{word}' away here, or there",
    )
