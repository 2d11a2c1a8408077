"""Read dates, and suggest one for what authors write in their place."""

import calendar
import re
from datetime import date

from hub.intake.problem_list import Mark
from hub.intake.slot import Slot

EARLIEST_YEAR = 1990
LATEST_YEAR = 2100

_DECEMBER = 12
_SHOWN = 40

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_YEAR_FIRST = re.compile(r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})(?:[t ].*)?", re.DOTALL)
_YEAR_LAST = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")
_WITH_MONTH = re.compile(r"(?:([0-9]{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9}),? ([0-9]{4})")
_MONTHS = tuple(name.lower() for name in calendar.month_name)


def a_year_after(day: date) -> date:
    """Return the same day a year later; 28 February for 29 February."""
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if is_leap_day else day.day)


def read_date(text: str, mark: Mark, slot: Slot) -> date | None:
    """Return the day that a text says; `None` with a problem when there is no such day."""
    found = _ISO.fullmatch(text)
    if found is None:
        _refuse_form(text, mark, slot)
        return None
    year, month, day = (int(part) for part in found.groups())
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        slot.add(
            "HUB206",
            mark,
            f"{slot.name} is in the year {year}; the hub expects {EARLIEST_YEAR} to {LATEST_YEAR}.",
            f"look at the year once more, and write the day as  {slot.key}: 2026-03-31",
        )
        return None
    if not (1 <= month <= _DECEMBER and 1 <= day <= calendar.monthrange(year, month)[1]):
        _refuse_day((year, month, day), mark, slot)
        return None
    return date(year, month, day)


def _refuse_day(parts: tuple[int, int, int], mark: Mark, slot: Slot) -> None:
    year, month, day = parts
    if 1 <= month <= _DECEMBER:
        what = f"{day} {calendar.month_name[month]} {year} does not exist."
        nearest = date(year, month, calendar.monthrange(year, month)[1] if day else 1)
    else:
        what = f"There is no month {month}."
        nearest = date(year, _DECEMBER, 31)
    fix = f"write a day that exists, for example  {slot.key}: {nearest}"
    slot.add("HUB205", mark, f"{slot.name}: {what}", fix)


def _refuse_form(text: str, mark: Mark, slot: Slot) -> None:
    meant = _meant(text.strip().lower())
    fix = "write year, month and day with hyphens, for example  "
    fix = f"write  {slot.key}: {meant}" if meant else f"{fix}{slot.key}: 2026-03-31"
    what = f"{slot.name} must be a date such as 2026-03-31, but it says '{text[:_SHOWN]}'."
    slot.add("HUB204", mark, what, fix)


def _meant(text: str) -> date | None:
    """Return the day that a text surely means; 03/04/25 may mean three different days."""
    if found := _YEAR_FIRST.fullmatch(text):
        return _day(found[1], found[2], found[3])
    if found := _YEAR_LAST.fullmatch(text):
        is_clear = int(found[1]) > _DECEMBER or found[1] == found[2]
        return _day(found[3], found[2], found[1]) if is_clear else None
    if (found := _WITH_MONTH.fullmatch(text)) and found[1]:
        months = [number for number, one in enumerate(_MONTHS) if one.startswith(found[2])]
        return _day(found[3], str(months[0]), found[1]) if months else None
    return None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
