"""What a word and its plural have in common. The same as `core/search/singular.mjs`."""

import re
from typing import Final

_PLURAL: Final = re.compile(r"(.[^sui])s\Z")
_SILENT_E: Final = re.compile(r"([sxz]|[cs]h)e\Z")


def singular(word: str) -> str:
    """Return what a word and its plural have in common, which need not be a word.

    A stem leaves out more than the number: that of "experience" is that of "experiment". Plurals
    that are not made with an s stay as they are.

    >>> singular("services"), singular("policies"), singular("illness"), singular("nurses")
    ('service', 'policy', 'illness', 'nurs')
    """
    word = _PLURAL.sub(r"\1", word)
    if word.endswith("ie"):
        word = f"{word[:-2]}y"
    return _SILENT_E.sub(r"\1", word)
