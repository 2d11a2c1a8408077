"""Which of several things a reader names, by its id, its label or another word for it.

The same as `core/find/selection.mjs` reads an address; `tests/cases/find/names.json` holds both to
that.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hub.domain.plain_letters import PLAIN_LETTERS

_PLAIN = str.maketrans(dict(PLAIN_LETTERS))


@dataclass(frozen=True, slots=True)
class Names:
    """What one thing is called."""

    label: str
    synonyms: tuple[str, ...] = ()
    found_by: tuple[str, ...] = ()
    """Words that only lead to it: they name it to nobody."""


def id_named(typed: str, known: Mapping[str, Names]) -> str | None:
    """Return the id of what was named, with or without capitals, accents and signs.

    An id wins, then an id or label in another form, then a synonym that nothing else has.
    """
    if typed in known:
        return typed
    is_it = _is_like(typed)
    for known_id, names in known.items():
        if is_it(known_id) or is_it(names.label):
            return known_id
    called = [known_id for known_id, names in known.items() if any(map(is_it, names.synonyms))]
    return called[0] if len(called) == 1 else None


def _is_like(typed: str) -> Callable[[str], bool]:
    words = _plain_words(typed)
    return lambda name: _plain_words(name) == words


def _plain_words(text: str) -> str:
    """Return a text without capitals, accents and signs; `&` is "and"."""
    apart = unicodedata.normalize("NFKD", text.replace("&", " and "))
    bare = "".join(sign for sign in apart if not unicodedata.category(sign).startswith("M"))
    plain = bare.lower().translate(_PLAIN)
    return re.sub(r"[\W_]+", " ", re.sub("['\u2019]", "", plain)).strip()
