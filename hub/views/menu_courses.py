"""The order of a menu: a short way in, what comes first, the main dish, the rest, to take away."""

from collections.abc import Collection
from enum import StrEnum

from hub.views.menu_instance import Candidate, MenuInstance

STARTER_MINUTES = 5
"""Most minutes a starter takes."""

_STARTER_KINDS = ("module", "case-study")
_TAKE_AWAY_KINDS = ("toolkit",)
_TAKE_AWAY_FORMATS = ("activity", "checklist", "discussion")


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
        return {
            "starter": "To start",
            "first": "Before the main",
            "main": "Main",
            "side": "On the side",
            "take-away": "To take away",
        }[self.value]


def courses_of(instance: MenuInstance, ids: Collection[str]) -> tuple[tuple[Course, str], ...]:
    """Put a menu in order and name the course of each resource.

    The main dish has the largest score. A starter is a module or case study of at most five
    minutes that builds on nothing in the menu. To take away is a toolkit, or something to do, tick
    off or talk about, that nothing in the menu builds on. Of several that could be either, the one
    with the larger score is taken. What the main dish builds on comes before it, all else after;
    everything comes after what it builds on, and else larger scores first. Ties go by id.
    """
    dishes = {one.id: one for one in instance.candidates if one.id in ids}
    ranked = sorted(dishes.values(), key=lambda one: (-one.score, one.id))
    if not ranked:
        return ()
    main = ranked[0]
    course = {one.id: Course.SIDE for one in ranked}
    course |= dict.fromkeys(_all_before(main, dishes), Course.FIRST)
    course[main.id] = Course.MAIN
    starter = next((one for one in ranked[1:] if _can_start(one, dishes)), None)
    if starter:
        course[starter.id] = Course.STARTER
    needed = {before for one in ranked for before in one.prerequisites}
    for one in ranked:
        if course[one.id] is Course.SIDE and one.id not in needed and _can_be_taken_away(one):
            course[one.id] = Course.TAKE_AWAY
            break
    return _in_order(ranked, dishes, course)


def _can_start(one: Candidate, dishes: dict[str, Candidate]) -> bool:
    builds_on_nothing = not any(before in dishes for before in one.prerequisites)
    return one.kind in _STARTER_KINDS and one.minutes <= STARTER_MINUTES and builds_on_nothing


def _can_be_taken_away(one: Candidate) -> bool:
    return one.kind in _TAKE_AWAY_KINDS or any(name in _TAKE_AWAY_FORMATS for name in one.formats)


def _all_before(one: Candidate, dishes: dict[str, Candidate]) -> set[str]:
    near = {before for before in one.prerequisites if before in dishes}
    return near.union(*(_all_before(dishes[before], dishes) for before in near))


def _in_order(
    ranked: list[Candidate], dishes: dict[str, Candidate], course: dict[str, Course]
) -> tuple[tuple[Course, str], ...]:
    """Sort by course; inside a course, first what others build on, then by rank."""
    order = list(Course)
    placed: list[str] = []
    waiting = sorted(ranked, key=lambda one: order.index(course[one.id]))
    while waiting:
        ready = next(
            one
            for one in waiting
            if all(before in placed for before in one.prerequisites if before in dishes)
        )
        waiting.remove(ready)
        placed.append(ready.id)
    return tuple((course[name], name) for name in placed)
