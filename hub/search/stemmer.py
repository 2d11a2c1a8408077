"""Porter's stemmer as lunr.js has it, so that "commissioning" finds "commissioned".

It is not Porter's own in one rule: a final y becomes i only after a consonant (day, survey stay).
`tests/cases/search/words.json` holds this module and `core/search/stemmer.mjs` to lunr.js.
"""

import re
from collections.abc import Mapping
from itertools import chain
from typing import Final, TypeAlias

_Endings: TypeAlias = Mapping[str, tuple[tuple[str, str], ...]]
"""Endings by their last two letters, the longest first, and what takes their place."""

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
_NEVER_HALVED: Final = "aeiouylsz"
"""A past that ends with two of any other letter has one in its stem: planned, but missed."""

_STEP_4: Final = {
    **dict.fromkeys(("al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement"), ""),
    **dict.fromkeys(("ment", "ent", "ou", "ism", "ate", "iti", "ous", "ive", "ize"), ""),
    "sion": "s",
    "tion": "t",
}


def _by_last_letters(endings: Mapping[str, str]) -> _Endings:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for ending in sorted(endings, key=len, reverse=True):
        last = ending[-2:]
        found[last] = (*found.get(last, ()), (ending, endings[ending]))
    return found


_STEPS_2_AND_3: Final = (_by_last_letters(_STEP_2), _by_last_letters(_STEP_3))
_ENDINGS_4: Final = _by_last_letters(_STEP_4)
_LAST_LETTERS: Final = {*chain(*_STEPS_2_AND_3, _ENDINGS_4)}
"""Those of all endings but the plural, the past and a final e, l or y."""

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
    # Each step is only asked for words that may have its endings: it saves half of the time.
    if word[-1] == "s":
        word = _without_plural(word)
    if word[-1] in "dg" and word.endswith(("ed", "ing")):
        word = _without_past(word)
    if word[-1] == "y" and len(word) >= _SHORTEST and word[-2] not in "aeiou":
        word = f"{word[:-1]}i"
    if word[-2:] in _LAST_LETTERS:
        word = _without_endings(word)
    if word[-1] in "el":
        word = _without_e(word)
    return f"y{word[1:]}" if starts_with_y else word


def _without_plural(word: str) -> str:
    if word.endswith(("sses", "ies")) and word not in {"sses", "ies"}:
        return word[:-2]
    return word if word[-2] == "s" else word[:-1]


def _without_past(word: str) -> str:
    rest = word.removesuffix("eed")
    if rest and rest != word:
        return word[:-1] if _ONE.match(rest) else word
    rest = word[: -len("ed")] if word[-1] == "d" else word[: -len("ing")]
    if not rest or not _HAS_VOWEL.match(rest):
        return word
    if rest.endswith(("at", "bl", "iz")):
        return f"{rest}e"
    last = rest[-1]
    if rest[-2:-1] == last and last not in _NEVER_HALVED:
        return rest[:-1]
    return f"{rest}e" if _SHORT.match(rest) else rest


def _without_endings(word: str) -> str:
    last = word[-2:]
    for endings in _STEPS_2_AND_3:
        for ending, replaced in endings.get(last, ()):
            rest = word.removesuffix(ending)
            if rest and rest != word:
                if _ONE.match(rest):
                    word = rest + replaced
                    last = word[-2:]
                break
    for ending, replaced in _ENDINGS_4.get(last, ()):
        rest = word.removesuffix(ending)
        if rest and rest != word:
            rest += replaced
            return rest if _TWO.match(rest) else word
    return word


def _without_e(word: str) -> str:
    if word.endswith("e") and len(word) > 1:
        rest = word[:-1]
        if _TWO.match(rest) or (_JUST_ONE.match(rest) and not _SHORT.match(rest)):
            word = rest
    return word[:-1] if word.endswith("ll") and _TWO.match(word) else word
