"""What rows can still add to a menu, at best.

Going backwards over the rows, for each number of resources and minutes that may be left, and for
each number of resources on the topic that the menu may have: the most key (see `key_of`) that the
rows from here on can add. Time, sizes, near-duplicates in a row, what a topic loses and the honest
story count as they are. Near-duplicates in different rows are let pass, and what kinds and a second
format earn is left out. So with that added in full, the truth is never above the hope.
"""

from collections.abc import Sequence

from hub.views.menu_instance import Bonuses
from hub.views.menu_pool import VALUE
from hub.views.menu_rows import Row

Table = list[list[int]]
"""Hope by resources left, then by minutes left."""

Hope = tuple[Table, Table]
"""Hope when no honest story is needed any more, and when one is."""


def hopes_of(
    rows: Sequence[Row], bonuses: Bonuses, items: int, minutes: int, honest: int
) -> list[list[Hope]]:
    """Return the hope before each row, and after the last, by how many the menu has on the topic.

    Args:
        rows: In order.
        bonuses: Of the instance.
        items: Most resources that may be left.
        minutes: Most minutes that may be left.
        honest: The bit in covers that says that a story is honest.
    """
    nothing = [[0] * (minutes + 1)] * (items + 1)
    steps = range(len(bonuses.same_topic_losses))
    hopes: list[list[Hope]] = [[(nothing, nothing) for _ in steps]]
    for row in reversed(rows):
        after = hopes[-1]
        before = [
            _before(row, after, there, bonuses, honest) if there <= row.at_most else after[there]
            for there in steps
        ]
        if row.starts_with is not None:
            # Whatever the topic before this one has, this topic starts with its own number.
            before = [before[min(row.starts_with, steps[-1])]] * len(steps)
        hopes.append(before)
    hopes.reverse()
    return hopes


def _before(row: Row, after: list[Hope], there: int, bonuses: Bonuses, honest: int) -> Hope:
    """Return the hope before a row when the menu has so many on its topic."""
    skipped = after[there]
    taken = after[min(there + 1, len(after) - 1)]
    loss = bonuses.same_topic_losses[there] * VALUE
    settled = list(skipped[0])
    if not bonuses.honest_story or (
        taken[0] is taken[1] and not any(one.cover & honest for one in row.choices)
    ):
        # No story can be had from here on, so it makes no difference whether one is needed.
        needed = settled
    else:
        needed = list(skipped[1])
    for one in row.choices:
        offer(settled, taken[0], one.minutes, one.key - loss)
        if needed is settled:
            continue
        if one.cover & honest:
            offer(needed, taken[0], one.minutes, one.key - loss + bonuses.honest_story * VALUE)
        else:
            offer(needed, taken[1], one.minutes, one.key - loss)
    return settled, needed


def offer(table: Table, taken: Table, minutes: int, gain: int) -> None:
    """Let a table know of one more choice."""
    for left in range(1, len(table)):
        skipped = table[left]
        # Written out because it is three times as fast as max(), and most of the work is here.
        table[left] = (
            skipped[:minutes]
            + [
                skip if skip > take + gain else take + gain  # noqa: FURB136
                for skip, take in zip(skipped[minutes:], taken[left - 1], strict=False)
            ]
        )
