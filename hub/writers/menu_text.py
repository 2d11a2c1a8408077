"""Write a learning menu as a card for a terminal: minutes aligned on the right, 72 columns wide."""

import textwrap
from collections.abc import Iterator

from hub.domain.taxonomy import Taxonomies
from hub.views.compose_menu import MenuAnswer
from hub.views.learning_menu import Dish, LearningMenu
from hub.views.menu_courses import courses_of
from hub.views.menu_instance import MenuInstance
from hub.views.menu_words import gap_note
from hub.views.wording import counted
from hub.writers.problem_report import printable

_WIDTH = 72
_TIME = 8
"""Columns of the minutes, with the space before them."""

_INDENT = "  "


def menu_text(menu: LearningMenu, taxonomies: Taxonomies) -> str:
    """Return a menu as a card."""
    lines = [*_wrapped(menu.title), *_wrapped(menu.audience)]
    for section in menu.sections:
        lines += ["", section.label.upper()]
        for dish in section.dishes:
            lines += _dish(dish, taxonomies)
    dishes = counted(len(menu.dishes), "dish", "dishes") if menu.dishes else "Nothing on the menu"
    lines += ["", *_total(dishes, menu.total_minutes, menu.request.minutes)]
    if menu.gap:
        lines += ["", *_wrapped(gap_note(menu.value, menu.gap))]
    for each in menu.not_kept:
        lines += ["", *_wrapped(f"{each.title} could not be kept. {each.why}")]
    if menu.note:
        lines += ["", *_wrapped(menu.note)]
    for one in menu.relaxations:
        more = f"{counted(one.count, 'dish', 'dishes')}, {one.minutes} min"
        lines += _wrapped(f"{one.label}: {more}.", _INDENT)
    return "\n".join(lines) + "\n"


def answer_text(instance: MenuInstance, answer: MenuAnswer) -> str:
    """Return the answer to an instance: courses, ids and minutes."""
    minutes = {one.id: one.minutes for one in instance.candidates}
    lines = [
        line
        for course, name in courses_of(instance, answer.ids)
        for line in _timed(f"{course.label}: {name}", minutes[name])
    ]
    dishes = counted(len(answer.ids), "dish", "dishes") if answer.ids else "Nothing on the menu"
    lines += _total(dishes, answer.minutes, instance.budget)
    lines += _wrapped(
        gap_note(answer.value, answer.gap)
        if answer.gap
        else f"Value {answer.value:,}: no better menu exists."
    )
    return "\n".join(lines) + "\n"


def _dish(dish: Dish, taxonomies: Taxonomies) -> Iterator[str]:
    yield from _timed(dish.resource.title, dish.minutes, _INDENT)
    kind = taxonomies.kinds[dish.resource.kind.value].label
    yield from _wrapped(dish.why, _INDENT * 2)
    yield from _wrapped(f"{kind}: {dish.resource.place.file}", _INDENT * 2)


def _timed(text: str, minutes: int, indent: str = "") -> list[str]:
    """Return text with its minutes at the right end of its first line."""
    first, *more = _wrapped(text, indent, _WIDTH - _TIME)
    return [f"{first:<{_WIDTH - _TIME}}{minutes:>{_TIME - 4}} min", *more]


def _total(left: str, minutes: int, budget: int) -> list[str]:
    right = f"{minutes} of {budget} min"
    return ["-" * _WIDTH, f"{left:<{_WIDTH - len(right)}}{right}"]


def _wrapped(text: str, indent: str = "", width: int = _WIDTH) -> list[str]:
    return textwrap.wrap(
        printable(text),
        width,
        initial_indent=indent,
        subsequent_indent=indent,
        break_on_hyphens=False,
    )
