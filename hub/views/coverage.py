"""Coverage: how many resources there are for each role, topic and number of minutes."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise, product
from types import MappingProxyType

from hub.library.library import Library
from hub.views.facets import FACET_BY_ID, term_ids_of

ALL = ""
"""Stands for "whatever the role" or "whatever the topic" when a count is asked for."""

STEPS: tuple[int, ...] = (1, 2, 4, 8)
"""The counts at which a place becomes a step richer: one, a few, a choice, plenty.

They are fixed, not shares of the largest count, so that a step means the same in every table, in
every hub and next year.
"""


@dataclass(frozen=True, slots=True)
class CoverageBand:
    """How many minutes a resource may take to be counted."""

    id: str
    label: str
    at_most: int | None
    """Inclusive; `None` where any length counts."""

    def holds(self, minutes: int) -> bool:
        """Say whether a resource of so many minutes is counted."""
        return self.at_most is None or minutes <= self.at_most


ANY_LENGTH = CoverageBand("any", "Any length", None)

COVERAGE_BANDS: tuple[CoverageBand, ...] = (
    ANY_LENGTH,
    *(
        CoverageBand(f"{minutes}-minutes", f"Up to {minutes} minutes", minutes)
        for minutes in (5, 10, 20)
    ),
)


@dataclass(frozen=True, slots=True)
class Coverage:
    """The counts of one library."""

    counts: Mapping[tuple[str, str, str], int]
    """By band, role and topic; places without a resource are left out."""

    def count(self, band: CoverageBand, role: str = ALL, topic: str = ALL) -> int:
        """Return how many resources there are; one with several roles or topics counts once."""
        return self.counts.get((band.id, role, topic), 0)


def coverage_of(library: Library) -> Coverage:
    """Count in one pass over the library. A parent counts what stands below it."""
    counts: Counter[tuple[str, str, str]] = Counter()
    for resource in library.resources:
        bands = [band.id for band in COVERAGE_BANDS if band.holds(resource.minutes)]
        roles = term_ids_of(resource, FACET_BY_ID["role"], library.taxonomies)
        topics = term_ids_of(resource, FACET_BY_ID["topic"], library.taxonomies)
        counts.update(product(bands, (ALL, *roles), (ALL, *topics)))
    return Coverage(MappingProxyType(dict(counts)))


def step_of(count: int) -> int:
    """Return how rich a place is, from 0 (nothing) to 4 (plenty).

    >>> [step_of(count) for count in (0, 1, 2, 3, 4, 7, 8, 90)]
    [0, 1, 2, 2, 3, 3, 4, 4]
    """
    return bisect_right(STEPS, count)


def step_labels() -> tuple[str, ...]:
    """Return what each step means, for the key.

    >>> step_labels()
    ('nothing yet', '1', '2 to 3', '4 to 7', '8 or more')
    """
    between = (
        str(first) if first + 1 == following else f"{first} to {following - 1}"
        for first, following in pairwise(STEPS)
    )
    return ("nothing yet", *between, f"{STEPS[-1]} or more")
