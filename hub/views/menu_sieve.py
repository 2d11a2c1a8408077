"""Leave out, of very many candidates, those that are on no best menu.

Preparing a pool costs more the more is in it, and most of a large pool never comes near a menu. So
some of the most hopeful candidates are composed first, and then only those are kept that could be
on a menu at least as good. The best menu stays the same, to the last id.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from hub.views.menu_hope import Table, offer
from hub.views.menu_instance import Candidate, MenuInstance
from hub.views.menu_pool import key_of

_HOPEFUL = 24
"""How many of the most hopeful candidates are composed first."""

_HOPEFUL_OF_EACH = 4
"""How many at least are of each kind, and how many honest stories."""


def hopes_with_each(instances: Sequence[MenuInstance]) -> list[Mapping[str, int]]:
    """Return, for each instance, a key that no menu with a wanted candidate on it is above.

    Time and sizes count as they are. What else a menu must keep to is let pass, and all bonuses are
    added in full.

    Args:
        instances: The same candidates with several numbers of minutes.
    """
    wanted = [one for one in instances[0].candidates if one.wanted]
    table = _best_sums(wanted, instances)
    return [_hopes(wanted, instance, table) for instance in instances]


def most_hopeful(hopes: Mapping[str, int], instance: MenuInstance) -> tuple[Candidate, ...]:
    """Return some candidates that a good menu can be made of, with what they build on."""
    ranked = [one for one in instance.candidates if one.id in hopes]
    ranked.sort(key=lambda one: (-hopes[one.id], one.id))
    alike: dict[str, list[Candidate]] = defaultdict(list)
    for one in ranked:
        alike[one.kind].append(one)
        if one.honest:
            alike[""].append(one)
    few = [one.id for some in alike.values() for one in some[:_HOPEFUL_OF_EACH]]
    return with_all_before([*few, *(one.id for one in ranked[:_HOPEFUL])], instance)


def with_all_before(names: Iterable[str], instance: MenuInstance) -> tuple[Candidate, ...]:
    """Return candidates with all that they build on."""
    by_id = {one.id: one for one in instance.candidates}
    found: dict[str, Candidate] = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = by_id[name]
            waiting += by_id[name].prerequisites
    return tuple(found.values())


def _best_sums(wanted: Iterable[Candidate], instances: Sequence[MenuInstance]) -> Table:
    """Return the greatest sums of keys there are, by number of candidates and by minutes."""
    items = max(instance.max_items for instance in instances)
    minutes = max(instance.budget for instance in instances)
    by_length: dict[int, list[int]] = defaultdict(list)
    for one in wanted:
        by_length[one.minutes].append(key_of(one.score, one.minutes, 1))
    table = [[0] * (minutes + 1) for _ in range(items + 1)]
    for length, keys in by_length.items():
        # No menu has room for more of one length, so the best few are enough.
        for key in sorted(keys, reverse=True)[: min(items, minutes // length)]:
            offer(table, list(table), length, key)
    return table


def _hopes(wanted: Sequence[Candidate], instance: MenuInstance, table: Table) -> Mapping[str, int]:
    bonuses, budget = instance.bonuses, instance.budget
    earned = bonuses.new_kind * _most_kinds(wanted, instance)
    if len({name for one in wanted for name in one.formats}) > 1:
        earned += bonuses.second_format
    if any(one.honest and one.minutes <= budget for one in wanted):
        earned += bonuses.honest_story
    others = table[instance.max_items - 1]
    return {
        one.id: key_of(one.score + earned, one.minutes, 1) + others[budget - one.minutes]
        for one in wanted
        if one.minutes <= budget
    }


def _most_kinds(wanted: Iterable[Candidate], instance: MenuInstance) -> int:
    """Return how many kinds fit together at most."""
    shortest: dict[str, int] = {}
    for one in wanted:
        shortest[one.kind] = min(shortest.get(one.kind, one.minutes), one.minutes)
    together = accumulate(sorted(shortest.values())[: instance.max_items])
    return sum(minutes <= instance.budget for minutes in together)
