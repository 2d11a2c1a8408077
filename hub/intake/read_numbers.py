"""Read whole numbers, and suggest one for what authors write in their place."""

import math
import re

from hub.intake.field import NumberRule
from hub.intake.problem_list import Mark
from hub.intake.slot import Slot

_WHOLE = re.compile(r"0|[1-9][0-9]{0,8}")
_FIRST_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_RANGE = re.compile(r"[0-9]+ *(?:-|\u2013|to) *([0-9]+)")
_SHOWN = 40
_CLOCK = re.compile(r"([0-9]{1,2}):([0-5][0-9])|([0-9]+) *h(?:ours?|rs?)? *([0-9]+)")
_HOURS = re.compile(r"h(ours?|rs?)?\b", re.IGNORECASE)
_WORDS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen", "twenty"),
)
_TENS = {"thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90}
_PARTS = {"half": 30, "quarter": 15, "three quarters": 45}
_HOUR_IN_WORDS = re.compile(
    r"(?:(?P<part>half|three quarters|quarter) (?:of )?an|(?P<hours>[a-z-]+)) hours?\b"
    r"(?: and an? (?P<after>half|quarter))?"
)
_NUMBER_OF_WORD = {word: number for number, word in enumerate(_WORDS)} | _TENS


def read_number(text: str, rule: NumberRule, mark: Mark, slot: Slot) -> int | None:
    """Return the number that a text says; `None` with a problem when it does not keep the rule."""
    if not _WHOLE.fullmatch(text):
        slot.add(
            "HUB201",
            mark,
            f"{slot.name} must be a whole number, but it says '{text[:_SHOWN]}'.",
            f"write only the number, for example  {slot.key}: {_suggestion(text, rule)}",
        )
        return None
    number = int(text)
    if not rule.lowest <= number <= rule.highest:
        unit = " minutes" if rule.is_minutes else ""
        slot.add(
            "HUB202",
            mark,
            f"{slot.name} must be from {rule.lowest} to {rule.highest}{unit}, but it says {text}.",
            f"write a number in that range, for example  {slot.key}: {_within(number, rule)}",
        )
        return None
    return number


def _within(number: int, rule: NumberRule) -> int:
    return min(max(number, rule.lowest), rule.highest)


def _suggestion(text: str, rule: NumberRule) -> int:
    """Return the number an author probably meant, inside the rule."""
    return _within(_meant(text[:_SHOWN].casefold().strip("~ ."), rule.is_minutes), rule)


def _meant(text: str, is_minutes: bool) -> int:
    if found := _RANGE.search(text):
        return int(found[1])
    if is_minutes and (found := _CLOCK.search(text)):
        hours, minutes = (int(part) for part in found.groups() if part is not None)
        return hours * 60 + minutes
    if found := _FIRST_NUMBER.search(text):
        number = float(found[0].replace(",", "."))
        is_hours = is_minutes and _HOURS.match(text[found.end() :].strip())
        return math.ceil(min(number, 1e6) * (60 if is_hours else 1))
    if is_minutes and (found := _HOUR_IN_WORDS.search(text)):
        hours = _NUMBER_OF_WORD.get(found["hours"] or "", 1)
        part = _PARTS.get(found["part"] or "", 0)
        after = _PARTS.get(found["after"] or "", 0)
        return part or hours * 60 + after
    return _NUMBER_OF_WORD.get(text.partition(" ")[0], 10 if is_minutes else 2020)
