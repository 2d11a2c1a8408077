"""The best way to fill what is left of a menu, by going through the rows once.

A way is what was chosen so far. Ways that agree in all that matters to the rows to come share a
label, and the better one is kept; a way that cannot hope to reach the best menu known is dropped.
So the best menu is never lost.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hub.views.menu_hope import Hope
from hub.views.menu_instance import Bonuses
from hub.views.menu_pool import VALUE
from hub.views.menu_rows import Row
from hub.views.menu_variety import Variety

Way = tuple[int, int]
"""A key and a set of candidates; the greater of two is the better menu."""

Label = tuple[int, int, int, int, int]
"""Cover, resources left, minutes left, how many on the row's topic, and which of the watched."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A menu begun."""

    label: Label
    way: Way
    on_topic: Mapping[str, int]
    """How many wanted resources it has, by primary topic."""


@dataclass(slots=True)
class Effort:
    """How much work may still be done, in steps, so that it ends alike on every machine."""

    left: int

    @property
    def is_spent(self) -> bool:
        """Whether no more work may be done."""
        return self.left < 0


@dataclass(frozen=True, slots=True)
class Rest:
    """What can still be chosen."""

    rows: Sequence[Row]
    hopes: Sequence[Sequence[Hope]]
    """Before each row, and after the last."""
    variety: Variety
    bonuses: Bonuses

    def hope(self, label: Label) -> int:
        """Return the most that all rows can add to a menu with a label."""
        return _hope(self, label, self.hopes[0])


def fill(rest: Rest, begun: Begun, best: Way, threshold: int, effort: Effort) -> Way:
    """Return the best menu that a menu begun grows into, or the best known if that is better.

    Every menu whose key is at least the threshold is reached, and others may be. When the effort
    is spent, the best menu so far is returned.
    """
    best = max(best, begun.way)
    ways = {begun.label: begun.way}
    for row, hopes in zip(rest.rows, rest.hopes[1:], strict=True):
        effort.left -= len(ways) * (1 + len(row.choices))
        if effort.is_spent:
            break
        kept: dict[Label, Way] = {}
        for label, way in _past(rest, row, ways):
            if way > best:
                best = way
                threshold = max(threshold, way[0])
            if way[0] + _hope(rest, label, hopes) >= threshold:
                known = kept.get(label)
                if known is None or known < way:
                    kept[label] = way
        ways = kept
    return best


def _past(rest: Rest, row: Row, ways: dict[Label, Way]) -> Iterator[tuple[Label, Way]]:
    """Yield each way past a row: with none of its choices, and with one."""
    most = len(rest.bonuses.same_topic_losses) - 1
    for (cover, items, minutes, there, _), (key, chosen) in ways.items():
        here = there if row.starts_with is None else min(row.starts_with, most)
        after = 0 if row.ends_topic else here
        yield (cover, items, minutes, after, chosen & row.watched), (key, chosen)
        if not items:
            continue
        loss = rest.bonuses.same_topic_losses[here] * VALUE
        after = 0 if row.ends_topic else min(here + 1, most)
        for one in row.choices:
            if one.minutes <= minutes and not chosen & one.twins:
                both, earned = rest.variety.joined(cover, one.cover)
                now = chosen | one.bit
                label = (both, items - 1, minutes - one.minutes, after, now & row.watched)
                yield label, (key + one.key - loss + earned, now)


def _hope(rest: Rest, label: Label, hopes: Sequence[Hope]) -> int:
    """Return the most that can be added to a menu, given the hopes of the rows to come."""
    cover, items, minutes, there, _ = label
    needs_story = rest.bonuses.honest_story and not cover & rest.variety.honest
    hoped = hopes[there][1 if needs_story else 0][items][minutes]
    return hoped + rest.variety.at_most(cover, items, minutes)
