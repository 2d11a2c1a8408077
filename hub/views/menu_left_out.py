"""Why what is wanted is not on a menu, and what is pinned can be."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from hub.views.menu_instance import (
    Candidate,
    MenuInstance,
    are_near_duplicates,
    with_all_before,
)


class Reason(Enum):
    """Why a candidate cannot be added to a menu as it is."""

    ALIKE = "alike"
    """It is too like something on the menu."""
    TOO_LONG = "too long"
    """It takes longer than the minutes left, with what it builds on."""
    FULL = "full"
    """The menu has as many dishes as one of its length may have."""
    ADDS_LITTLE = "adds little"
    """There is enough on its topic already."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A wanted candidate that is not on the menu."""

    id: str
    reason: Reason
    minutes: int
    """Minutes that it takes, with what it builds on that is not on the menu."""
    minutes_left: int
    """Minutes that the menu leaves."""
    like: str | None = None
    """Id of what it is too like."""


def left_out_of(instance: MenuInstance, ids: Collection[str]) -> Iterator[LeftOut]:
    """Yield what is wanted and not on a menu.

    First what would fit in the time there is, then what is worth most for each minute, then by id.
    """
    by_id = {one.id: one for one in instance.candidates}
    menu = [by_id[name] for name in sorted(ids)]
    others = [one for one in instance.candidates if one.wanted and one.id not in ids]
    budget = instance.budget
    others.sort(key=lambda one: (one.minutes > budget, -1000 * one.score // one.minutes, one.id))
    return (_left_out(one, menu, by_id, instance) for one in others)


@dataclass(frozen=True, slots=True)
class Pins:
    """What is pinned, sorted into what can be on one menu and what cannot."""

    kept: tuple[str, ...]
    """Ids, in the order in which they were pinned."""
    dropped: tuple[LeftOut, ...]
    """Why the others cannot be on a menu with those pinned before them."""


def pins_of(instance: MenuInstance) -> Pins:
    """Go through what is pinned, in order, and keep each that fits with those before it."""
    by_id = {one.id: one for one in instance.candidates}
    kept: list[str] = []
    dropped: list[LeftOut] = []
    for name in instance.pinned:
        menu = with_all_before(kept, by_id)
        found = _left_out(by_id[name], menu, by_id, instance)
        if found.reason is Reason.ADDS_LITTLE:
            kept.append(name)
        else:
            dropped.append(found)
    return Pins(tuple(kept), tuple(dropped))


def _left_out(
    one: Candidate,
    menu: Sequence[Candidate],
    by_id: Mapping[str, Candidate],
    instance: MenuInstance,
) -> LeftOut:
    """Say why a candidate cannot be added to a menu, or that it can and adds little."""
    on_menu = {dish.id for dish in menu}
    added = [each for each in with_all_before([one.id], by_id) if each.id not in on_menu]
    minutes = sum(each.minutes for each in added)
    percent = instance.near_duplicate_percent
    left = instance.budget - sum(dish.minutes for dish in menu)
    for other in (*menu, *added):
        if any(each is not other and are_near_duplicates(each, other, percent) for each in added):
            return LeftOut(one.id, Reason.ALIKE, minutes, left, other.id)
    if minutes > left:
        return LeftOut(one.id, Reason.TOO_LONG, minutes, left)
    is_full = len(menu) + len(added) > instance.max_items
    return LeftOut(one.id, Reason.FULL if is_full else Reason.ADDS_LITTLE, minutes, left)
