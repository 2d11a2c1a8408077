"""The best menu of an instance, found exactly.

Most resources build on nothing, and filling a menu with these is one walk over rows (`fill`). What
others build on is branched over: a **base** is a set of prerequisites that is on the menu from the
start, and the rest is filled in around it with what builds on no more than the base. Every menu has
such a base, and what is pinned is in all of them. Bases are tried in the order of what they could
give at best, and when that is less than the best menu known, that menu is the best there is.

The browser composes in the same way, step by step: `theme_overrides/assets/hub/core/menu/`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import repeat

from hub.views.menu_fill import Begun, Effort, Rest, Way, fill
from hub.views.menu_instance import MenuInstance, with_all_before
from hub.views.menu_kitchen import Kitchen, kitchen_of, rest_of
from hub.views.menu_left_out import pins_of
from hub.views.menu_pool import VALUE, key_of, value_in
from hub.views.menu_sieve import hopes_beside, hopes_with_each, most_hopeful

MOST_STEPS = 200_000
"""Work after which the best menu found so far is taken: a second or two. Hubs stay far below."""

MANY = 30
"""Pools of more candidates are sieved before they are prepared."""

_CELLS_IN_A_STEP = 4
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


@dataclass(frozen=True, slots=True)
class Base:
    """A base, begun, and the key that no menu around it is above."""

    begun: Begun
    hope: int

    @property
    def rank(self) -> tuple[int, int]:
        """The base with the greatest rank is tried first."""
        return self.hope, self.begun.way[1]


def compose_menu(instance: MenuInstance, most_steps: int = MOST_STEPS) -> MenuAnswer:
    """Return the best menu of an instance."""
    return _compose((instance,), most_steps)[0]


def compose_menus(
    instance: MenuInstance, budgets: Sequence[int], most_steps: int = MOST_STEPS
) -> tuple[MenuAnswer, ...]:
    """Return the best menu for each of several numbers of minutes, prepared together."""
    return _compose([instance.within(minutes) for minutes in budgets], most_steps)


def _compose(instances: Sequence[MenuInstance], most_steps: int) -> tuple[MenuAnswer, ...]:
    """Compose the same candidates with several numbers of minutes."""
    if not instances:
        return ()
    is_many = len(instances[0].candidates) > MANY
    if instances[0].pinned:
        compose = _compose_of_many_beside_pins if is_many else _compose_few
        return tuple(map(compose, instances, repeat(most_steps)))
    if is_many:
        hopes = hopes_with_each(instances)
        return tuple(map(_compose_of_many, instances, repeat(most_steps), hopes))
    kitchen = kitchen_of(max(instances, key=lambda one: one.budget))
    return tuple(_best_menu(kitchen.within(one), Effort(most_steps)) for one in instances)


def _compose_few(instance: MenuInstance, most_steps: int) -> MenuAnswer:
    return _best_menu(kitchen_of(instance), Effort(most_steps))


def _compose_of_many_beside_pins(instance: MenuInstance, most_steps: int) -> MenuAnswer:
    by_id = {one.id: one for one in instance.candidates}
    there = with_all_before(pins_of(instance).kept, by_id)
    return _compose_of_many(instance, most_steps, hopes_beside(instance, there))


def _compose_of_many(
    instance: MenuInstance, most_steps: int, hopes: Mapping[str, int]
) -> MenuAnswer:
    """Compose a few hopeful candidates, then all that may be on a menu as good as that."""
    by_id = {one.id: one for one in instance.candidates}

    def best_of(names: Iterable[str]) -> MenuAnswer:
        fewer = with_all_before([*names, *instance.pinned], by_id)
        return _compose_few(replace(instance, candidates=fewer), most_steps)

    few = most_hopeful(hopes, instance)
    good = best_of(few)
    lots = sum(by_id[name].lot for name in good.ids)
    key = key_of(good.value, good.minutes, len(good.ids), lots)
    kept = {name for name, hope in hopes.items() if hope >= key}
    if kept <= {*few}:
        return good
    other = best_of(kept)
    if other.value >= good.value:
        return other
    # Only when the work ran out: what may be better than the other may be so much better than this.
    return replace(good, gap=other.value + other.gap - good.value)


def _best_menu(kitchen: Kitchen, effort: Effort) -> MenuAnswer:
    """Fill the menu around the smallest base, then around each base that may give more."""
    base = Base(kitchen.start, kitchen.at_best(kitchen.start))
    bound = base.hope
    best = _fill_plain(kitchen, effort)
    waiting: dict[int, Base] = {}
    tried = {base.begun.way[1]}
    while not effort.is_spent:
        effort.left -= len(kitchen.pool.needs)
        for further in _larger_bases(kitchen, base.begun, best):
            chosen = further.begun.way[1]
            if chosen not in tried:
                known = waiting.get(chosen, further)
                waiting[chosen] = max(known, further, key=lambda one: one.hope)
        if not waiting:
            return _answer(kitchen, best, best[0])
        base = max(waiting.values(), key=lambda one: one.rank)
        if base.hope < best[0]:
            return _answer(kitchen, best, best[0])
        del waiting[base.begun.way[1]]
        tried.add(base.begun.way[1])
        best = _fill_around(kitchen, base.begun, best, effort)
    return _answer(kitchen, best, min(bound, base.hope))


def _answer(kitchen: Kitchen, best: Way, bound: int) -> MenuAnswer:
    key, chosen = best
    gap = max(0, value_in(bound) - value_in(key))
    pool = kitchen.pool
    return MenuAnswer(pool.ids(chosen), value_in(key), pool.minutes(chosen), gap)


def _larger_bases(kitchen: Kitchen, begun: Begun, best: Way) -> Iterator[Base]:
    """Yield what others build on, added to a base, where that may give a better menu."""
    pool, base = kitchen.pool, begun.way[1]
    for number, needs in enumerate(pool.needs):
        if needs & ~base and pool.candidates[number].wanted:
            larger = kitchen.begin(needs, begun)
            served = larger and kitchen.begin(pool.bits[number], larger)
            if larger and served and kitchen.at_best(served) >= best[0]:
                yield Base(larger, kitchen.at_best(served))


def _fill_plain(kitchen: Kitchen, effort: Effort) -> Way:
    """Return the best menu of what builds on nothing but the smallest base.

    No menu is known yet, so it is looked for just below the hope, then further down.
    """
    rest, start = kitchen.plain, kitchen.start
    top = threshold = start.way[0] + rest.hope(start.label)
    slack = _FIRST_SLACK
    best = start.way
    while True:
        best = fill(rest, start, best, threshold, effort)
        if best[0] >= threshold or effort.is_spent:
            return best
        threshold = max(best[0], top - slack)
        slack *= _MORE_SLACK


def _cost(rest: Rest, begun: Begun) -> int:
    """Return the work of putting candidates in rows, in steps."""
    _, items, minutes, *_ = begun.label
    return len(rest.rows) * (1 + items * minutes // _CELLS_IN_A_STEP)


def _fill_around(kitchen: Kitchen, begun: Begun, best: Way, effort: Effort) -> Way:
    """Return the best menu that holds a base, or the best known if that is better."""
    pool, base = kitchen.pool, begun.way[1]
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
    effort.left -= _cost(rest, begun)
    return fill(rest, begun, best, best[0], effort)
