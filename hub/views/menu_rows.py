"""Candidates in rows: of one row at most one can be chosen, and rows of one topic stand together.

Resources on one primary topic diminish each other's value, so their rows form a run. Inside it, a
row holds near-duplicates: of one kind, with the same topics. Near-duplicates in different rows are
watched: a row knows which earlier choices shut out one of its own.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hub.views.menu_pool import Pool, key_of
from hub.views.menu_variety import Variety


@dataclass(frozen=True, slots=True)
class Choice:
    """A candidate, as far as filling a menu is concerned."""

    key: int
    """Of the candidate alone: its score, its minutes, one resource."""
    minutes: int
    cover: int
    bit: int
    twins: int


@dataclass(frozen=True, slots=True)
class Row:
    """Near-duplicates on one primary topic."""

    choices: tuple[Choice, ...]
    starts_with: int | None
    """When it is the first row of its topic: how many on the topic the menu has before it."""
    ends_topic: bool
    """Whether it is the last row of its topic."""
    at_most: int
    """The most on its topic that the menu can have before it."""
    watched: int
    """Candidates up to and with this row that shut out one of a later row."""


def rows_of(
    pool: Pool, variety: Variety, numbers: Iterable[int], on_topic: Mapping[str, int]
) -> tuple[Row, ...]:
    """Put candidates in rows.

    Args:
        pool: Where the candidates are from.
        variety: Of the instance.
        numbers: The candidates to put in rows: wanted, and free to be chosen.
        on_topic: How many resources are in the menu already, by primary topic.
    """
    alike: dict[tuple[str, str, tuple[str, ...]], list[int]] = defaultdict(list)
    with_story: set[str] = set()
    for number in numbers:
        one = pool.candidates[number]
        alike[one.topics[0], one.kind, tuple(sorted(one.topics))].append(number)
        with_story |= {one.topics[0]} if one.honest else set()
    # Topics with honest stories come first: after them, nothing needs to be known about stories.
    names = sorted(alike, key=lambda name: (name[0] not in with_story, name))
    topics = [name[0] for name in names]
    shut_out = _shut_out_after(pool, [alike[name] for name in names])
    rows: list[Row] = []
    so_far = 0
    for place, (name, topic) in enumerate(zip(names, topics, strict=True)):
        choices = _worth_choosing([_choice(pool, variety, one) for one in alike[name]])
        so_far |= sum(one.bit for one in choices)
        start = None if topics[place - 1 : place] == [topic] else on_topic.get(topic, 0)
        there = rows[-1].at_most + 1 if start is None else start
        ends = topics[place + 1 : place + 2] != [topic]
        rows.append(Row(choices, start, ends, there, so_far & shut_out[place]))
    return tuple(rows)


def _choice(pool: Pool, variety: Variety, number: int) -> Choice:
    one = pool.candidates[number]
    key = key_of(one.score, one.minutes, 1, one.lot)
    return Choice(key, one.minutes, variety.cover_of(one), pool.bits[number], pool.twins[number])


def _worth_choosing(choices: list[Choice]) -> tuple[Choice, ...]:
    """Leave out what another can always stand in for: as varied, no longer, and better."""
    kept: list[Choice] = []
    for one in sorted(choices, key=lambda one: (one.minutes, -one.key, -one.bit)):
        if not any(other.cover == one.cover and other.key >= one.key for other in kept):
            kept.append(one)
    return tuple(kept)


def _shut_out_after(pool: Pool, rows: Sequence[Sequence[int]]) -> list[int]:
    """Return for each row all near-duplicates of what is in later rows."""
    found: list[int] = []
    shut_out = 0
    for row in reversed(rows):
        found.append(shut_out)
        for number in row:
            shut_out |= pool.twins[number]
    return found[::-1]
