"""Find a heading that was probably meant for a section, although it is written another way."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from hub.domain.body import Body

_FENCE = re.compile(r" {0,3}(```|~~~)")
_SIGNS = re.compile(r" {0,3}(?:#+ *)?(?:\*\*|__)?(?P<text>[^#*_].*?)(?:\*\*|__)?[ :#]*$")
_SHORT_FORMS = {
    "didnt": "did not", "wed": "we would", "theyd": "they would", "wouldnt": "would not",
    "next time": "", "doesnt": "did not", "does not": "did not", "works": "worked",
}  # fmt: skip
_LONGEST = 80
_ALIKE = 0.85


@dataclass(frozen=True, slots=True)
class NearHeading:
    """A line that looks like the heading of a section."""

    line: int
    text: str
    """The line as it is written."""


def plain_heading(text: str) -> str:
    """Return a heading without signs and capitals, for comparing."""
    return re.sub(r"[\W_]+", " ", text.casefold().replace("\u2019", "").replace("'", "")).strip()


def near_heading(body: Body, titles: Sequence[str], taken: Collection[int]) -> NearHeading | None:
    """Return the line that was probably meant as a heading.

    Args:
        body: The body.
        titles: What the heading may say.
        taken: Lines that are the headings of other sections.
    """
    wanted = [plain_heading(title) for title in titles]
    for found in _lines_like_headings(body):
        if found.line not in taken and _is_near(_meaning(found.text), wanted):
            return found
    return None


def _lines_like_headings(body: Body) -> Iterator[NearHeading]:
    in_code = False
    for number, line in enumerate(body.markdown.split("\n"), start=body.first_line):
        in_code ^= bool(_FENCE.match(line))
        if not in_code and len(line) <= _LONGEST and _SIGNS.match(line):
            yield NearHeading(number, line.strip())


def _meaning(line: str) -> str:
    found = _SIGNS.match(line)
    words = f" {plain_heading(found['text'] if found else line)} "
    for short, whole in _SHORT_FORMS.items():
        words = words.replace(f" {short} ", f" {whole} ")
    return " ".join(words.split())


def _is_near(words: str, wanted: Sequence[str]) -> bool:
    # "What worked" and "What did not work" differ in "not", and that is all the difference.
    return any(
        (" not " in words) == (" not " in title)
        and SequenceMatcher(None, words, title).ratio() >= _ALIKE
        for title in wanted
    )
