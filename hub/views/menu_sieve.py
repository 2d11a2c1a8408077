"""Leave out, of very many candidates, those that are on no best menu.

Preparing a pool costs more the more is in it, and most of a large pool never comes near a menu. So
some of the most hopeful candidates are composed first, and then only those are kept that could be
on a menu at least as good. The best menu stays the same, to the last id.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate

from hub.views.menu_hope import Table, offer
from hub.views.menu_instance import Candidate, MenuInstance
from hub.views.menu_pool import VALUE, key_of
from hub.views.menu_value import loss

_HOPEFUL = 20
"""How many of the most hopeful candidates are composed first."""

_HOPEFUL_OF_EACH = 4
"""How many at least are of each kind, and how many honest stories."""

_NEVER = -(1 << 62)
"""Below all keys."""


def hopes_with_each(instances: Sequence[MenuInstance]) -> list[Mapping[str, int]]:
    """Return, for each instance, a key that no menu with a wanted candidate on it is above.

    Time, sizes, what kinds earn and what one topic loses count as they are: the commonest of what
    fits best. What else a menu must keep to is let pass, and other bonuses are added in full.

    Args:
        instances: The same candidates with several numbers of minutes.
    """
    wanted = [one for one in instances[0].candidates if one.wanted]
    common = _common_topic(wanted)
    tables = _best_sums(wanted, common, instances)
    return [_hopes(wanted, common, instance, tables) for instance in instances]


def hopes_beside(instance: MenuInstance, there: Collection[Candidate]) -> Mapping[str, int]:
    """Return the same for each wanted candidate on menus that hold some candidates already."""
    others = tuple(one for one in instance.candidates if one not in there)
    minutes = instance.budget - sum(one.minutes for one in there)
    items = instance.max_items - len(there)
    if not items:
        return {}
    rest = replace(instance, candidates=others, budget=minutes, max_items=items)
    kinds = {one.kind for one in there if one.wanted}
    more = instance.bonuses.new_kind * len(kinds) + _earned(instance) - _earned(rest)
    key = VALUE * more + sum(key_of(one.score, one.minutes, 1, one.lot) for one in there)
    return {name: key + hope for name, hope in hopes_with_each([rest])[0].items()}


def most_hopeful(hopes: Mapping[str, int], instance: MenuInstance) -> tuple[str, ...]:
    """Return the ids of some candidates that a good menu can be made of."""
    ranked = [one for one in instance.candidates if one.id in hopes]
    ranked.sort(key=lambda one: (-hopes[one.id], one.id))
    on_topic: Counter[str] = Counter()
    less: dict[str, int] = {}
    for one in ranked:
        # The best on each topic first, so that they do not all diminish each other.
        less[one.id] = loss(instance.bonuses, on_topic[one.topics[0]]) * VALUE - hopes[one.id]
        on_topic[one.topics[0]] += 1
    ranked.sort(key=lambda one: (less[one.id], one.id))
    alike: dict[str, list[str]] = defaultdict(list)
    for one in ranked:
        alike[one.kind].append(one.id)
        if one.honest:
            alike[""].append(one.id)
    few = [name for some in alike.values() for name in some[:_HOPEFUL_OF_EACH]]
    return (*few, *(one.id for one in ranked[:_HOPEFUL]))


def _common_topic(wanted: Iterable[Candidate]) -> str:
    """Return the commonest primary topic of what is worth most for each minute."""
    ranked = sorted(wanted, key=lambda one: (-one.score // one.minutes, one.id))
    on_topic = Counter(one.topics[0] for one in ranked[:_HOPEFUL])
    return max(sorted(on_topic), key=lambda topic: on_topic[topic], default="")


def _best_sums(
    wanted: Iterable[Candidate], common: str, instances: Sequence[MenuInstance]
) -> list[Table]:
    """Return the greatest sums of keys, by exact number of candidates and by minutes at most.

    One table for each number of candidates on the common topic that there are already; the losses
    of that topic are taken off.
    """
    items = max(instance.max_items for instance in instances)
    minutes = max(instance.budget for instance in instances)
    losses = instances[0].bonuses.same_topic_losses
    by_length: dict[tuple[bool, int], list[int]] = defaultdict(list)
    for one in wanted:
        key = key_of(one.score, one.minutes, 1, one.lot)
        by_length[one.topics[0] == common, one.minutes].append(key)
    table = [[0] * (minutes + 1), *[[_NEVER] * (minutes + 1)] * items]
    tables = [table] * len(losses)
    for is_common, length in sorted(by_length):
        # No menu has room for more of one length, so the best few are enough.
        keys = sorted(by_length[is_common, length], reverse=True)
        for key in keys[: min(items, minutes // length)]:
            if is_common:
                tables = list(_with_common(tables, length, key, losses))
            else:
                offer(table, list(table), length, key)
    return tables


def _with_common(
    tables: list[Table], length: int, key: int, losses: Sequence[int]
) -> Iterator[Table]:
    """Yield the tables with one more candidate on the common topic."""
    for there, lost in enumerate(losses):
        table = list(tables[there])
        offer(table, tables[min(there + 1, len(tables) - 1)], length, key - lost * VALUE)
        yield table


def _hopes(
    wanted: Sequence[Candidate], common: str, instance: MenuInstance, tables: list[Table]
) -> Mapping[str, int]:
    bonuses, budget = instance.bonuses, instance.budget
    earned = _earned(instance)
    kinds = _most_kinds(wanted, instance)
    others, others_of_common = (
        [
            max(
                table[other][minutes] + bonuses.new_kind * min(other + 1, kinds) * VALUE
                for other in range(instance.max_items)
            )
            for minutes in range(budget + 1)
        ]
        for table in (tables[0], tables[min(1, len(tables) - 1)])
    )
    return {
        one.id: key_of(one.score + earned, one.minutes, 1, one.lot)
        + (others_of_common if one.topics[0] == common else others)[budget - one.minutes]
        - (bonuses.same_topic_losses[0] * VALUE if one.topics[0] == common else 0)
        for one in wanted
        if one.minutes <= budget
    }


def _earned(instance: MenuInstance) -> int:
    """Return what a second format and an honest story earn, if there may be any."""
    wanted = [one for one in instance.candidates if one.wanted]
    earned = 0
    if len({name for one in wanted for name in one.formats}) > 1:
        earned += instance.bonuses.second_format
    if any(one.honest and one.minutes <= instance.budget for one in wanted):
        earned += instance.bonuses.honest_story
    return earned


def _most_kinds(wanted: Iterable[Candidate], instance: MenuInstance) -> int:
    """Return how many kinds fit together at most."""
    shortest: dict[str, int] = {}
    for one in wanted:
        shortest[one.kind] = min(shortest.get(one.kind, one.minutes), one.minutes)
    together = accumulate(sorted(shortest.values())[: instance.max_items])
    return sum(minutes <= instance.budget for minutes in together)
