"""The best menu of an instance, found exactly.

Most resources build on nothing, and filling a menu with these is one walk over rows (`fill`). What
others build on is branched over: a **base** is a set of prerequisites that is on the menu from the
start, and the rest is filled in around it with what builds on no more than the base. Every menu has
such a base. Bases are tried in the order of what they could give at best, and when that is less
than the best menu known, that menu is the best there is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from hub.views.menu_fill import Effort, Way, fill
from hub.views.menu_instance import MenuInstance
from hub.views.menu_kitchen import Kitchen, kitchen_of, rest_of
from hub.views.menu_pool import VALUE, value_in

MOST_STEPS = 2_000_000
"""Work after which the best menu found so far is taken. No hub has come near it."""

_FIRST_SLACK = 50 * VALUE
_MORE_SLACK = 4


@dataclass(frozen=True, slots=True)
class MenuAnswer:
    """The best menu, or the best one found."""

    ids: tuple[str, ...]
    """Ids of the chosen candidates, sorted."""
    value: int
    minutes: int
    gap: int = 0
    """How much more value the best possible menu may have at most; 0 when this is the best."""


def compose_menu(instance: MenuInstance, most_steps: int = MOST_STEPS) -> MenuAnswer:
    """Return the best menu of an instance."""
    return _best_menu(kitchen_of(instance), Effort(most_steps))


def compose_menus(
    instance: MenuInstance, budgets: Sequence[int], most_steps: int = MOST_STEPS
) -> tuple[MenuAnswer, ...]:
    """Return the best menu for each of several numbers of minutes, prepared together."""
    kitchen = kitchen_of(instance.within(max(budgets)))
    return tuple(
        _best_menu(kitchen.within(instance.within(minutes)), Effort(most_steps))
        for minutes in budgets
    )


def _best_menu(kitchen: Kitchen, effort: Effort) -> MenuAnswer:
    """Fill the menu around the empty base, then around each base that may give more."""
    bound = kitchen.at_best(kitchen.empty)
    best = _fill_plain(kitchen, effort)
    tried = {0}
    waiting: list[tuple[int, int]] = []
    base = 0
    while not effort.is_spent:
        for further in _larger_bases(kitchen, base, best):
            heappush(waiting, further)
        while waiting and -waiting[0][1] in tried:
            heappop(waiting)
        if not waiting or -waiting[0][0] < best[0]:
            return _answer(kitchen, best, best[0])
        bound, base = (-one for one in heappop(waiting))
        tried.add(base)
        best = _fill_around(kitchen, base, best, effort)
    return _answer(kitchen, best, bound)


def _answer(kitchen: Kitchen, best: Way, bound: int) -> MenuAnswer:
    key, chosen = best
    gap = max(0, value_in(bound) - value_in(key))
    pool = kitchen.pool
    return MenuAnswer(pool.ids(chosen), value_in(key), pool.minutes(chosen), gap)


def _larger_bases(kitchen: Kitchen, base: int, best: Way) -> Iterator[tuple[int, int]]:
    """Yield what others build on, added to a base, where that may give a better menu.

    Each with what it may give at best; both negative, so that the most hopeful sorts first.
    """
    pool = kitchen.pool
    begun = kitchen.begin(base, kitchen.empty)
    for number, needs in enumerate(pool.needs):
        if begun and needs & ~base and pool.candidates[number].wanted:
            further = kitchen.begin(needs | pool.bits[number], begun)
            if further and kitchen.at_best(further) >= best[0]:
                yield -kitchen.at_best(further), -(base | needs)


def _fill_plain(kitchen: Kitchen, effort: Effort) -> Way:
    """Return the best menu of what builds on nothing.

    No menu is known yet, so it is looked for just below the hope, then further down.
    """
    rest, empty = kitchen.plain, kitchen.empty
    top = threshold = rest.hope(empty.label)
    slack = _FIRST_SLACK
    best = empty.way
    while True:
        best = fill(rest, empty, best, threshold, effort)
        if best[0] >= threshold or effort.is_spent:
            return best
        threshold = max(best[0], top - slack)
        slack *= _MORE_SLACK


def _fill_around(kitchen: Kitchen, base: int, best: Way, effort: Effort) -> Way:
    """Return the best menu that holds a base, or the best known if that is better."""
    pool = kitchen.pool
    begun = kitchen.begin(base, kitchen.empty)
    if begun is None:
        return best
    numbers = [
        number
        for number, one in enumerate(pool.candidates)
        if one.wanted
        and not pool.needs[number] & ~base
        and not pool.bits[number] & base
        and (further := kitchen.add(number, begun))
        and kitchen.at_best(further) >= best[0]
    ]
    rest = rest_of(pool, kitchen.variety, numbers, begun)
    effort.left -= len(rest.rows)
    return fill(rest, begun, best, best[0], effort)
