"""A learning menu as a problem to solve: candidates, time, rules and bonuses, and nothing else.

An instance holds all that a solver needs, so that Python, JavaScript and an oracle can be given
the same one. What makes one menu better than another is said once, in `menu_value`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

INSTANCE_VERSION = 1
"""Version of the JSON form; raised when a solver of the old form would answer otherwise."""

RULE_POINTS = 100_000
"""What a kept rule is worth: more than all else together, so that a rule is kept when it can be."""

LONGEST_BUDGET = 480
"""Most minutes that a menu may have, and most that a candidate may take."""

MOST_ITEMS = 20
"""Most resources that any menu may hold."""

MOST_POINTS = 1_000_000
"""The largest score, bonus or loss."""

HIGHEST_LOT = 1023
"""The highest lot a candidate can draw."""

HONEST_FROM = 15
"""Minutes from which a menu holds a story of mixed or no success, when there is one."""

_SIZES = ((15, 3), (40, 5))
_LARGEST = 7


def max_items_for(minutes: int) -> int:
    """Return how many resources a menu may hold: few, so that choosing is done for the reader."""
    return next((items for at_most, items in _SIZES if minutes <= at_most), _LARGEST)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A resource that may come into a menu."""

    id: str
    minutes: int
    score: int
    """What it is worth by itself; 0 when it is not wanted."""
    kind: str
    topics: tuple[str, ...]
    """The first is the primary topic."""
    formats: tuple[str, ...]
    prerequisites: tuple[str, ...] = ()
    """Ids of candidates that must be in the menu too. What the reader has done is not listed."""
    honest: bool = False
    """Whether it is a case study of mixed or no success."""
    wanted: bool = True
    """False when it matches nothing that was asked for, and comes in only as a prerequisite."""
    lot: int = 0
    """Drawn for it, 0 to `HIGHEST_LOT`: decides between menus that are equal in value and time."""


@dataclass(frozen=True, slots=True)
class Bonuses:
    """What a menu earns and loses as a whole."""

    new_kind: int = 200
    """Earned for each different kind: two minutes that fit perfectly."""
    second_format: int = RULE_POINTS
    """Earned once, by a menu with two different formats or more."""
    honest_story: int = 0
    """Earned once, by a menu with an honest story."""
    same_topic_losses: tuple[int, ...] = (0, 50, 100, 150)
    """Lost by the first, second, third ... resource with the same primary topic.

    The last number holds for all further ones. The numbers never fall.
    """


@dataclass(frozen=True, slots=True)
class MenuInstance:
    """The whole problem."""

    budget: int
    """Minutes there are."""
    max_items: int
    candidates: tuple[Candidate, ...]
    """Sorted by id, so that equal problems are equal instances."""
    bonuses: Bonuses = Bonuses()
    near_duplicate_percent: int = 80
    """Two candidates of one kind that share so much of their topics never stand together."""
    pinned: tuple[str, ...] = ()
    """Ids of wanted candidates that have to be on the menu: each that fits with those before it."""

    def __post_init__(self) -> None:
        in_order = tuple(sorted(self.candidates, key=lambda one: one.id))
        object.__setattr__(self, "candidates", in_order)

    def within(self, minutes: int) -> "MenuInstance":
        """Return the same problem for another number of minutes, with the sizes and rules of it."""
        honest = RULE_POINTS if minutes >= HONEST_FROM else 0
        bonuses = replace(self.bonuses, honest_story=honest)
        return replace(self, budget=minutes, max_items=max_items_for(minutes), bonuses=bonuses)


def are_near_duplicates(one: Candidate, other: Candidate, percent: int) -> bool:
    """Say whether two candidates are of one kind and share at least so much of their topics."""
    if one.kind != other.kind:
        return False
    shared = len(set(one.topics) & set(other.topics))
    return 100 * shared >= percent * len(set(one.topics) | set(other.topics))


def with_all_before(names: Iterable[str], by_id: Mapping[str, Candidate]) -> tuple[Candidate, ...]:
    """Return candidates with all that they build on, near and far."""
    found: dict[str, Candidate] = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = by_id[name]
            waiting += by_id[name].prerequisites
    return tuple(found.values())
