"""The order of a menu: a short way in, what comes first, the main dish, the rest, to take away."""

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum

from hub.views.menu_instance import Candidate, MenuInstance

STARTER_MINUTES = 5
"""Most minutes a starter takes."""

STARTER_KINDS = ("module", "case-study")
TAKE_AWAY_KIND = "toolkit"
TAKE_AWAY_FORMATS = ("activity", "checklist", "discussion")


class Course(StrEnum):
    """A part of a menu. The value is its id in data; courses stand in this order."""

    STARTER = "starter"
    FIRST = "first"
    MAIN = "main"
    SIDE = "side"
    TAKE_AWAY = "take-away"

    @property
    def label(self) -> str:
        """Heading of the course, as readers see it."""
        return _LABELS[self]


_LABELS = {
    Course.STARTER: "To start",
    Course.FIRST: "Before the main",
    Course.MAIN: "Main",
    Course.SIDE: "On the side",
    Course.TAKE_AWAY: "To take away",
}


def courses_of(instance: MenuInstance, ids: Collection[str]) -> tuple[tuple[Course, str], ...]:
    """Name the course of each resource on a menu, and put them in order.

    1. The main dish is, of what was asked for, the module or case study with the largest score; a
       toolkit only when there is none.
    2. What it builds on, near and far, comes before the main.
    3. The starter is the one with the largest score among the other modules and case studies of at
       most five minutes that take no longer than the main and build on nothing in the menu; it may
       be one of those before the main.
    4. To take away is, of what is left and what nothing in the menu builds on, the toolkit with the
       largest score, or else what has the largest score and is to be done, ticked off or talked
       about.
    5. The rest is on the side.

    Inside a course, everything comes after what it builds on, and otherwise larger scores first. Of
    equal scores the smaller id counts as larger.
    """
    dishes = {one.id: one for one in instance.candidates if one.id in ids}
    ranked = sorted(dishes.values(), key=lambda one: (-one.score, one.id))
    course = {one.id: Course.SIDE for one in ranked}
    wanted = [one for one in ranked if one.wanted and one.kind != TAKE_AWAY_KIND]
    for main in (wanted or ranked)[:1]:
        course |= dict.fromkeys(_all_before(main, dishes), Course.FIRST)
        course[main.id] = Course.MAIN
        rest = (one for one in ranked if one is not main and one.minutes <= main.minutes)
        for starter in [one for one in rest if _can_start(one, dishes)][:1]:
            course[starter.id] = Course.STARTER
    needed = {before for one in ranked for before in one.prerequisites}
    free = [one for one in ranked if course[one.id] is Course.SIDE and one.id not in needed]
    for last in sorted(filter(_can_be_taken_away, free), key=_is_no_toolkit)[:1]:
        course[last.id] = Course.TAKE_AWAY
    return tuple((course[name], name) for name in _in_order(ranked, dishes, course))


def _can_start(one: Candidate, dishes: Mapping[str, Candidate]) -> bool:
    builds_on_nothing = not any(before in dishes for before in one.prerequisites)
    return one.kind in STARTER_KINDS and one.minutes <= STARTER_MINUTES and builds_on_nothing


def _can_be_taken_away(one: Candidate) -> bool:
    return one.kind == TAKE_AWAY_KIND or any(name in TAKE_AWAY_FORMATS for name in one.formats)


def _is_no_toolkit(one: Candidate) -> bool:
    return one.kind != TAKE_AWAY_KIND


def _all_before(one: Candidate, dishes: Mapping[str, Candidate]) -> set[str]:
    near = {before for before in one.prerequisites if before in dishes}
    return near.union(*(_all_before(dishes[before], dishes) for before in near))


def _in_order(
    ranked: Iterable[Candidate], dishes: Mapping[str, Candidate], course: Mapping[str, Course]
) -> list[str]:
    """Sort by course; inside a course, first what others build on, then by rank."""
    order = list(Course)
    placed: list[str] = []
    waiting = sorted(ranked, key=lambda one: order.index(course[one.id]))
    while waiting:
        ready = next(one for one in waiting if _all_before(one, dishes) <= {*placed})
        waiting.remove(ready)
        placed.append(ready.id)
    return placed
