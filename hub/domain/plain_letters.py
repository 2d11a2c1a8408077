"""Letters that Unicode does not take apart, as people type them without a key for them."""

from collections.abc import Mapping
from typing import Final

PLAIN_LETTERS: Final[Mapping[str, str]] = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "\u0131": "i",  # without a dot, as in Turkish
    "\u03c2": "\u03c3",  # sigma at the end of a Greek word
}
