"""The candidates of an instance, prepared for solving: as numbers and sets of bits.

A set of candidates is one whole number with a bit for each. The candidate whose id comes first has
the highest bit, so of two sets of one size the greater number is the smaller list of ids.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import TopologicalSorter

from hub.views.menu_instance import (
    HIGHEST_LOT,
    LONGEST_BUDGET,
    MOST_ITEMS,
    Candidate,
    MenuInstance,
)

_ITEM = MOST_ITEMS * HIGHEST_LOT + 1
_MINUTE = (MOST_ITEMS + 1) * _ITEM

VALUE = (LONGEST_BUDGET + 1) * _MINUTE
"""What one point of value is in a key; all else together stays below it. See `key_of`."""


def key_of(value: int, minutes: int, items: int, lot: int) -> int:
    """Return one number for value, minutes, number of resources and lots.

    It is greater for more value, then fewer minutes, then fewer resources, then higher lots. Keys
    add up: the key of two sets that share nothing is the sum of their keys. No key of an instance
    reaches 2 to the power of 53, up to which numbers in JavaScript are exact.
    """
    return value * VALUE - minutes * _MINUTE - items * _ITEM + lot


def value_in(key: int) -> int:
    """Return the value that a key was made of."""
    return -(-key // VALUE)


@dataclass(frozen=True, slots=True)
class Pool:
    """Candidates by number, in the order of their ids."""

    candidates: tuple[Candidate, ...]
    bits: tuple[int, ...]
    """The set that holds just this candidate."""
    needs: tuple[int, ...]
    """All that must be in a menu with it, near and far, without itself."""
    twins: tuple[int, ...]
    """All its near-duplicates."""

    def with_all_before(self, name: str) -> int:
        """Return the set of a candidate and all that it needs, near and far."""
        number = next(nth for nth, one in enumerate(self.candidates) if one.id == name)
        return self.bits[number] | self.needs[number]

    def members(self, chosen: int) -> Iterator[int]:
        """Yield the numbers of the candidates in a set, in the order of their ids."""
        last = len(self.candidates) - 1
        while chosen:
            highest = chosen.bit_length() - 1
            yield last - highest
            chosen ^= 1 << highest

    def ids(self, chosen: int) -> tuple[str, ...]:
        """Return the ids of a set, sorted."""
        return tuple(self.candidates[number].id for number in self.members(chosen))

    def minutes(self, chosen: int) -> int:
        """Return the minutes of a set."""
        return sum(self.candidates[number].minutes for number in self.members(chosen))


def pool_of(instance: MenuInstance) -> Pool:
    """Prepare the candidates of an instance."""
    candidates = instance.candidates
    bits = tuple(1 << place for place in reversed(range(len(candidates))))
    twins = _twins(candidates, bits, instance.near_duplicate_percent)
    return Pool(candidates, bits, _all_needs(candidates, bits), twins)


def _all_needs(candidates: tuple[Candidate, ...], bits: tuple[int, ...]) -> tuple[int, ...]:
    """Return what each candidate needs, followed to the end."""
    bit_of = {one.id: bit for one, bit in zip(candidates, bits, strict=True)}
    before = {one.id: one.prerequisites for one in candidates if one.prerequisites}
    needs = dict.fromkeys(bit_of, 0)
    for name in TopologicalSorter(before).static_order():
        for other in before.get(name, ()):
            needs[name] |= bit_of[other] | needs[other]
    return tuple(needs.values())


def _twins(
    candidates: tuple[Candidate, ...], bits: tuple[int, ...], percent: int
) -> tuple[int, ...]:
    """Return the near-duplicates of each candidate, comparing equal sets of topics only once."""
    same: dict[tuple[str, frozenset[str]], int] = defaultdict(int)
    for one, bit in zip(candidates, bits, strict=True):
        same[one.kind, frozenset(one.topics)] |= bit
    twins = dict(same)
    by_size: dict[tuple[str, int], list[frozenset[str]]] = defaultdict(list)
    for (kind, topics), alike in same.items():
        for (other_kind, size), others in by_size.items():
            if kind == other_kind and _may_be_alike(len(topics), size, percent):
                for other in others:
                    if 100 * len(topics & other) >= percent * len(topics | other):
                        twins[kind, topics] |= same[kind, other]
                        twins[kind, other] |= alike
        by_size[kind, len(topics)].append(topics)
    return tuple(
        twins[one.kind, frozenset(one.topics)] ^ bit
        for one, bit in zip(candidates, bits, strict=True)
    )


def _may_be_alike(size: int, other: int, percent: int) -> bool:
    """Say whether two different sets of these sizes can share enough. Most sizes cannot."""
    shared = min(size, other) - (size == other)
    return 100 * shared >= percent * (size + other - shared)
