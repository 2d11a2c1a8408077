"""Porter's stemmer as lunr.js has it, so that "commissioning" finds "commissioned".

It is not Porter's own in one rule: a final y becomes i only after a consonant (day, survey stay).
`tests/cases/search/words.json` holds this module and `core/search/stemmer.mjs` to lunr.js.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Final, TypeAlias

_Endings: TypeAlias = Mapping[str, tuple[str, ...]]
"""Endings by their last two letters, the longest first."""

_STEP_2: Final = {
    "ational": "ate",
    "tional": "tion",
    "enci": "ence",
    "anci": "ance",
    "izer": "ize",
    "bli": "ble",
    "alli": "al",
    "entli": "ent",
    "eli": "e",
    "ousli": "ous",
    "ization": "ize",
    "ation": "ate",
    "ator": "ate",
    "alism": "al",
    "iveness": "ive",
    "fulness": "ful",
    "ousness": "ous",
    "aliti": "al",
    "iviti": "ive",
    "biliti": "ble",
    "logi": "log",
}
_STEP_3: Final = {
    "icate": "ic",
    "ative": "",
    "alize": "al",
    "iciti": "ic",
    "ical": "ic",
    "ful": "",
    "ness": "",
}

_CONSONANTS = "[^aeiou][^aeiouy]*"
_VOWELS = "[aeiouy][aeiou]*"
_ONE = re.compile(f"(?:{_CONSONANTS})?{_VOWELS}{_CONSONANTS}")
"""A stem with at least one vowel and consonant after another: Porter's m > 0."""
_TWO = re.compile(f"(?:{_CONSONANTS})?{_VOWELS}{_CONSONANTS}{_VOWELS}{_CONSONANTS}")
_JUST_ONE = re.compile(f"(?:{_CONSONANTS})?{_VOWELS}{_CONSONANTS}(?:{_VOWELS})?\\Z")
_HAS_VOWEL = re.compile(f"(?:{_CONSONANTS})?[aeiouy]")
_SHORT = re.compile(f"{_CONSONANTS}[aeiouy][^aeiouwxy]\\Z")
_DOUBLE = re.compile(r"([^aeiouylsz])\1\Z")

_STEP_4: Final = (
    *("al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou"),
    *("ism", "ate", "iti", "ous", "ive", "ize"),
)


def _by_last_letters(endings: Iterable[str]) -> _Endings:
    found: dict[str, tuple[str, ...]] = {}
    for ending in sorted(endings, key=len, reverse=True):
        last = ending[-2:]
        found[last] = (*found.get(last, ()), ending)
    return found


_PLURALS: Final = _by_last_letters(("sses", "ies"))
_STEPS_2_AND_3: Final = ((_by_last_letters(_STEP_2), _STEP_2), (_by_last_letters(_STEP_3), _STEP_3))
_ENDINGS_4: Final = _by_last_letters(_STEP_4)
_LAST_LETTERS: Final = {"on", *chain(*(endings for endings, _ in _STEPS_2_AND_3), _ENDINGS_4)}
"""Those of all endings but the plural, the past and a final e, l or y; "on" is of sion and tion."""

_SHORTEST = 3


def stem(word: str) -> str:
    """Return what the forms of a word have in common.

    >>> stem("commissioning"), stem("homelessness"), stem("survey")
    ('commiss', 'homeless', 'survey')
    """
    if len(word) < _SHORTEST:
        return word
    starts_with_y = word[0] == "y"
    if starts_with_y:
        word = f"Y{word[1:]}"
    # Each step is only asked for words that may have its endings: it saves a third of the time.
    if word[-1] == "s":
        word = _without_plural(word)
    if word.endswith(("ed", "ing")):
        word = _without_past(word)
    if word[-1] == "y" or word[-2:] in _LAST_LETTERS:
        word = _without_rest(_without_endings(word))
    if word[-1] in "el":
        word = _without_e(word)
    return f"y{word[1:]}" if starts_with_y else word


def _without_plural(word: str) -> str:
    if _ending(word, _PLURALS):
        return word[:-2]
    return word if word.endswith("ss") else word[:-1]


def _without_past(word: str) -> str:
    if word.endswith("eed") and len(word) > len("eed"):
        return word[:-1] if _ONE.match(word[:-3]) else word
    rest = word[: -len("ed")] if word.endswith("ed") else word.removesuffix("ing")
    if not rest or not _HAS_VOWEL.match(rest):
        return word
    if rest.endswith(("at", "bl", "iz")):
        return f"{rest}e"
    if _DOUBLE.search(rest):
        return rest[:-1]
    return f"{rest}e" if _SHORT.match(rest) else rest


def _without_endings(word: str) -> str:
    if word.endswith("y") and len(word) >= _SHORTEST and word[-2] not in "aeiou":
        word = f"{word[:-1]}i"
    for endings, replaced in _STEPS_2_AND_3:
        ending = _ending(word, endings)
        if ending and _ONE.match(rest := word[: -len(ending)]):
            word = rest + replaced[ending]
    return word


def _without_rest(word: str) -> str:
    if ending := _ending(word, _ENDINGS_4):
        rest = word[: -len(ending)]
    elif word.endswith(("sion", "tion")) and len(word) > len("sion"):
        rest = word[: -len("ion")]
    else:
        return word
    return rest if _TWO.match(rest) else word


def _ending(word: str, endings: _Endings) -> str | None:
    """Return the longest of some endings that a word has, and that leaves something before it."""
    for ending in endings.get(word[-2:], ()):
        if word.endswith(ending) and len(word) > len(ending):
            return ending
    return None


def _without_e(word: str) -> str:
    if word.endswith("e") and len(word) > 1:
        rest = word[:-1]
        if _TWO.match(rest) or (_JUST_ONE.match(rest) and not _SHORT.match(rest)):
            word = rest
    return word[:-1] if word.endswith("ll") and _TWO.match(word) else word
