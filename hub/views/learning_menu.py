"""Learning menus as readers get them: from a request and a library to dishes in courses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from hub.domain.duration import MENU_BUDGETS
from hub.domain.resource import Resource
from hub.library.library import Library
from hub.views.compose_menu import MenuAnswer, compose_menus
from hub.views.menu_candidates import Candidates, candidates_of
from hub.views.menu_courses import Course, courses_of
from hub.views.menu_request import MenuRequest


@dataclass(frozen=True, slots=True)
class Dish:
    """A resource on a menu."""

    resource: Resource
    course: Course
    why: str
    """One plain line: why it is on this menu."""

    @property
    def minutes(self) -> int:
        """Minutes that it takes."""
        return self.resource.minutes


@dataclass(frozen=True, slots=True)
class MenuSection:
    """A course with what is served in it."""

    course: Course
    dishes: tuple[Dish, ...]

    @property
    def label(self) -> str:
        """Heading of the course."""
        return self.course.label


@dataclass(frozen=True, slots=True)
class Relaxation:
    """What the menu would be if one choice were dropped."""

    label: str
    """What to drop, in words: "Any topic"."""
    request: MenuRequest
    """The request without that choice, to make a link of."""
    minutes: int
    """Total minutes of the menu that it gives."""
    count: int
    """How many resources are on it."""


@dataclass(frozen=True, slots=True)
class LearningMenu:
    """A learning menu, ready to be written as a page, a card or data."""

    request: MenuRequest
    dishes: tuple[Dish, ...]
    """In the order in which they are to be taken."""
    value: int = 0
    gap: int = 0
    """0 when no better menu exists; else how much more value there may be at most."""
    note: str = ""
    """Why time is left over or the menu is empty; empty when the time is well used."""
    relaxations: tuple[Relaxation, ...] = ()
    """What dropping one choice would give, where time is left over; the most minutes first."""

    @property
    def total_minutes(self) -> int:
        """Minutes of all dishes together."""
        return sum(dish.minutes for dish in self.dishes)

    @property
    def minutes_left(self) -> int:
        """Minutes of the request that the menu does not use."""
        return self.request.minutes - self.total_minutes

    @property
    def is_empty(self) -> bool:
        """Whether nothing is on the menu."""
        return not self.dishes

    @property
    def sections(self) -> tuple[MenuSection, ...]:
        """The filled courses, in order."""
        return tuple(
            MenuSection(course, dishes)
            for course in Course
            if (dishes := tuple(dish for dish in self.dishes if dish.course is course))
        )


def learning_menu(library: Library, request: MenuRequest) -> LearningMenu:
    """Return the best menu for a request. An empty menu says why it is empty."""
    return learning_menus(library, request, (request.minutes,))[0]


def learning_menus(
    library: Library, request: MenuRequest, budgets: Sequence[int]
) -> tuple[LearningMenu, ...]:
    """Return the best menu for each of several numbers of minutes."""
    candidates = candidates_of(library, request)
    answers = compose_menus(candidates.instance, budgets)
    return tuple(
        _menu(library, replace(request, minutes=minutes), candidates, answer)
        for minutes, answer in zip(budgets, answers, strict=True)
    )


def menus_for(library: Library, role: str, topic: str | None = None) -> tuple[LearningMenu, ...]:
    """Return the menus of a page: a role, perhaps a topic, and each of `MENU_BUDGETS` minutes."""
    request = MenuRequest((role,), (topic,) if topic else (), max(MENU_BUDGETS))
    return learning_menus(library, request, MENU_BUDGETS)


def _menu(
    library: Library, request: MenuRequest, candidates: Candidates, answer: MenuAnswer
) -> LearningMenu:
    dishes = tuple(
        Dish(library[name], course, _why(name, candidates.fits))
        for course, name in courses_of(candidates.instance, answer.ids)
    )
    return LearningMenu(request, dishes, answer.value, answer.gap)


def _why(name: str, fits: Mapping[str, object]) -> str:
    return "It fits." if name in fits else "Do this first."
