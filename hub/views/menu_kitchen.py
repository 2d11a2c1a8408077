"""What is prepared before menus are composed, and how a menu is begun."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from hub.views.menu_fill import Begun, Rest
from hub.views.menu_hope import hopes_of
from hub.views.menu_instance import MenuInstance
from hub.views.menu_pool import VALUE, Pool, key_of, pool_of
from hub.views.menu_rows import rows_of
from hub.views.menu_value import loss
from hub.views.menu_variety import Variety


@dataclass(frozen=True, slots=True)
class Kitchen:
    """An instance, prepared."""

    instance: MenuInstance
    pool: Pool
    plain: Rest
    """The wanted that build on nothing."""
    everything: Rest
    """All that is wanted, as if nothing built on anything: no menu, but good for hope."""
    start: Begun
    """The menu that all others grow from: what is pinned, with what it builds on."""

    @property
    def variety(self) -> Variety:
        """The variety of the instance."""
        return self.plain.variety

    def within(self, instance: MenuInstance) -> "Kitchen":
        """Return a kitchen for the same candidates with less time. The hopes hold for both.

        Only where nothing is pinned.
        """
        variety = Variety(instance.candidates, instance.bonuses)
        plain = replace(self.plain, variety=variety, bonuses=instance.bonuses)
        everything = replace(self.everything, variety=variety, bonuses=instance.bonuses)
        return Kitchen(instance, self.pool, plain, everything, _empty(instance))

    def at_best(self, begun: Begun) -> int:
        """Return a key that no menu grown from a menu begun is above."""
        return begun.way[0] + self.everything.hope(begun.label)

    def begin(self, chosen: int, begun: Begun) -> Begun | None:
        """Add a set to a menu begun, or return `None` when no menu can hold both."""
        return _begin(self.pool, self.variety, chosen, begun)

    def add(self, number: int, begun: Begun) -> Begun | None:
        """Add one candidate to a menu begun, or return `None` when no menu can hold both."""
        return _add(self.pool, self.variety, number, begun)


def kitchen_of(instance: MenuInstance) -> Kitchen:
    """Prepare an instance."""
    pool = pool_of(instance)
    variety = Variety(instance.candidates, instance.bonuses)
    start = _empty(instance)
    for name in instance.pinned:
        start = _begin(pool, variety, pool.with_all_before(name), start) or start
    chosen = start.way[1]
    wanted = [
        number
        for number, one in enumerate(instance.candidates)
        if one.wanted and not pool.bits[number] & chosen
    ]
    plain = [number for number in wanted if not pool.needs[number] & ~chosen]
    rest = rest_of(pool, variety, plain, start)
    all_plain = len(plain) == len(wanted)
    everything = rest if all_plain else rest_of(pool, variety, wanted, start)
    return Kitchen(instance, pool, rest, everything, start)


def _empty(instance: MenuInstance) -> Begun:
    return Begun((0, instance.max_items, instance.budget, 0, 0), (0, 0), {})


def _begin(pool: Pool, variety: Variety, chosen: int, begun: Begun) -> Begun | None:
    further: Begun | None = begun
    for number in pool.members(chosen & ~begun.way[1]):
        further = further and _add(pool, variety, number, further)
    return further


def _add(pool: Pool, variety: Variety, number: int, begun: Begun) -> Begun | None:
    one = pool.candidates[number]
    cover, items, minutes, *_ = begun.label
    key, chosen = begun.way
    if not items or one.minutes > minutes or pool.twins[number] & chosen:
        return None
    key += key_of(one.score, one.minutes, 1, one.lot)
    on_topic = begun.on_topic
    if one.wanted:
        topic = one.topics[0]
        cover, earned = variety.joined(cover, variety.cover_of(one))
        key += earned - VALUE * loss(variety.bonuses, on_topic.get(topic, 0))
        on_topic = {**on_topic, topic: on_topic.get(topic, 0) + 1}
    label = (cover, items - 1, minutes - one.minutes, 0, 0)
    return Begun(label, (key, chosen | pool.bits[number]), on_topic)


def rest_of(pool: Pool, variety: Variety, numbers: Iterable[int], begun: Begun) -> Rest:
    """Put candidates in rows around a menu begun, with what is to be hoped of them."""
    _, items, minutes, *_ = begun.label
    rows = rows_of(pool, variety, numbers, begun.on_topic)
    hopes = hopes_of(rows, variety.bonuses, items, minutes, variety.honest)
    return Rest(rows, hopes, variety, variety.bonuses)
