"""What a menu is worth, and which of two menus is better: the one statement of the objective.

A set of candidates is a **menu** of an instance when

1. its minutes are at most the budget, and its size at most `max_items`;
2. it holds every prerequisite of what it holds;
3. what is not wanted in it is a prerequisite, near or far, of something wanted in it;
4. no two of it are near-duplicates;
5. it holds what is pinned: taken in order, each that fits, with all that it builds on, into a menu
   of those before it.

Its **value** is, over the *wanted* candidates in it: their scores; less, for each primary topic,
what the first, second, third ... resource on that topic loses; plus the bonus for each different
kind; plus the bonus for a second format, when there are two formats or more; plus the bonus for an
honest story, when there is one.

Of two menus the **better** one has more value; then fewer minutes; then fewer resources; then
higher lots, summed; then the smaller list of ids, sorted and compared one by one. So there is
exactly one best menu.
"""

from collections import Counter
from collections.abc import Collection

from hub.views.menu_instance import Bonuses, MenuInstance


def value_of(instance: MenuInstance, ids: Collection[str]) -> int:
    """Return the value of a menu."""
    wanted = [one for one in instance.candidates if one.id in ids and one.wanted]
    kinds = {one.kind for one in wanted}
    formats = {name for one in wanted for name in one.formats}
    bonuses = instance.bonuses
    on_topic = Counter(one.topics[0] for one in wanted)
    return (
        sum(one.score for one in wanted)
        - sum(loss(bonuses, nth) for many in on_topic.values() for nth in range(many))
        + bonuses.new_kind * len(kinds)
        + bonuses.second_format * (len(formats) > 1)
        + bonuses.honest_story * any(one.honest for one in wanted)
    )


def loss(bonuses: Bonuses, others: int) -> int:
    """Return what a resource loses when so many others on its primary topic are there already."""
    return bonuses.same_topic_losses[min(others, len(bonuses.same_topic_losses) - 1)]
