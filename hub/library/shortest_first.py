"""The order of every list: the number of a resource in data is its place in it."""

from collections.abc import Iterable

from hub.domain.resource import Resource


def shortest_first(resources: Iterable[Resource]) -> tuple[Resource, ...]:
    """Order resources for a reader with little time: by minutes, then title, then id."""
    return tuple(sorted(resources, key=lambda one: (one.minutes, one.title.casefold(), one.id)))
