"""Learning menus as readers get them: from a request and a library to dishes in courses."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from hub.domain.duration import MENU_BUDGETS
from hub.domain.resource import Resource
from hub.library.library import Library
from hub.views.compose_menu import MenuAnswer
from hub.views.menu_answers import answers_to
from hub.views.menu_candidates import Candidates, candidates_of
from hub.views.menu_courses import Course, courses_of
from hub.views.menu_instance import MenuInstance
from hub.views.menu_left_out import left_out_of
from hub.views.menu_pins import NotKept, not_kept
from hub.views.menu_relaxations import Relaxation, is_much_left, relaxations_of
from hub.views.menu_request import MenuRequest
from hub.views.menu_shelf import MenuShelf, shelf_of
from hub.views.menu_words import (
    audience_of,
    note_on,
    scope_of,
    title_of,
    why_left_out,
    why_served,
)

MOST_LEFT_OUT = 3
"""How many of the resources that are not on a menu are named beside it."""


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
class NotServed:
    """A resource that fits the request and is not on the menu."""

    resource: Resource
    why: str
    """One plain line: why it is not on this menu."""


@dataclass(frozen=True, slots=True)
class LearningMenu:
    """A learning menu, ready to be written as a page, a card or data."""

    request: MenuRequest
    title: str
    """Such as "20 minutes on co-production"."""
    audience: str
    """Such as "for a housing officer"; empty when no role was asked for."""
    dishes: tuple[Dish, ...]
    """In the order in which they are to be taken."""
    value: int
    gap: int
    """0 when no better menu exists; else how much more value there may be at most."""
    note: str = ""
    """Why time is left over or the menu is empty; empty when the time is well used."""
    relaxations: tuple[Relaxation, ...] = ()
    """What dropping one choice would give, where time is left over; the most minutes first."""
    not_served: tuple[NotServed, ...] = ()
    """The best of what fits and is not on the menu."""
    not_kept: tuple[NotKept, ...] = ()
    """What the reader pinned and the menu could not keep."""

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


def learning_menu(library: Library | MenuShelf, request: MenuRequest) -> LearningMenu:
    """Return the best menu for a request. An empty menu says why it is empty."""
    return learning_menus(library, request, (request.minutes,))[0]


def menus_for(
    library: Library | MenuShelf, role: str, topic: str | None = None
) -> tuple[LearningMenu, ...]:
    """Return the menus of a page: a role, perhaps a topic, and each of `MENU_BUDGETS` minutes.

    For many pages, sort the library once with `shelf_of` and give the shelf instead.
    """
    request = MenuRequest((role,), (topic,) if topic else (), max(MENU_BUDGETS))
    return learning_menus(library, request, MENU_BUDGETS)


def learning_menus(
    library: Library | MenuShelf, request: MenuRequest, budgets: Sequence[int]
) -> tuple[LearningMenu, ...]:
    """Return the best menu for each of several numbers of minutes."""
    shelf = shelf_of(library) if isinstance(library, Library) else library
    candidates = candidates_of(shelf, request)
    answers = answers_to(shelf, request, budgets, candidates)
    short = {
        minutes: answer.minutes
        for minutes, answer in answers.items()
        if is_much_left(minutes - answer.minutes, minutes)
    }
    relaxations = relaxations_of(shelf, request, short)
    return tuple(
        _menu(
            _Asked(shelf, replace(request, minutes=minutes), candidates),
            answers[minutes],
            relaxations.get(minutes),
        )
        for minutes in budgets
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request, and what there is for it."""

    shelf: MenuShelf
    request: MenuRequest
    candidates: Candidates


def _menu(
    asked: _Asked, answer: MenuAnswer, relaxations: tuple[Relaxation, ...] | None
) -> LearningMenu:
    request, taxonomies = asked.request, asked.shelf.library.taxonomies
    instance = asked.candidates.instance.within(request.minutes)
    scope = scope_of(request, taxonomies)
    return LearningMenu(
        request=request,
        title=title_of(request, taxonomies),
        audience=audience_of(request, taxonomies),
        dishes=tuple(_dishes(asked, answer)),
        value=answer.value,
        gap=answer.gap,
        note=note_on(instance, answer.ids, scope) if relaxations is not None else "",
        relaxations=relaxations or (),
        not_served=tuple(_not_served(asked, instance, answer)),
        not_kept=tuple(not_kept(asked.shelf, request, instance)),
    )


def _dishes(asked: _Asked, answer: MenuAnswer) -> Iterator[Dish]:
    library = asked.shelf.library
    served = courses_of(asked.candidates.instance, answer.ids)
    for course, name in served:
        needed_by = [library[one] for _, one in served if name in library[one].prerequisites]
        fit = asked.candidates.fits.get(name)
        why = why_served(library[name], fit, needed_by, asked.request, library.taxonomies)
        yield Dish(library[name], course, why)


def _not_served(asked: _Asked, instance: MenuInstance, answer: MenuAnswer) -> Iterator[NotServed]:
    library = asked.shelf.library
    for one in islice(left_out_of(instance, answer.ids), MOST_LEFT_OUT):
        like = library[one.like].title if one.like else ""
        yield NotServed(library[one.id], why_left_out(one, instance, like))
