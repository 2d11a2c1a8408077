"""What to read next: resources an editor named, then those that share topics."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from hub.domain.resource import Resource
from hub.library.library import Library

AT_MOST = 4
_WINDOW = 40
"""Resources of one topic that are looked at: keeps the work linear in the size of the library."""


@dataclass(frozen=True, slots=True)
class _Topic:
    """The resources of one topic, and where each stands in that list."""

    resources: tuple[Resource, ...]
    position: Mapping[str, int]

    def around(self, resource: Resource) -> tuple[Resource, ...]:
        """Return a window around a resource, so that a large topic is never all pairs."""
        middle = self.position[resource.id]
        last_start = max(0, len(self.resources) - _WINDOW)
        start = min(max(0, middle - _WINDOW // 2), last_start)
        return self.resources[start : start + _WINDOW]


def _by_topic(library: Library) -> Mapping[str, _Topic]:
    found: defaultdict[str, list[Resource]] = defaultdict(list)
    for resource in library.resources:
        for topic in resource.topics:
            found[topic].append(resource)
    return {
        topic: _Topic(tuple(resources), {one.id: place for place, one in enumerate(resources)})
        for topic, resources in found.items()
    }


def _likeness(resource: Resource, by_topic: Mapping[str, _Topic]) -> Counter[str]:
    shared: Counter[str] = Counter()
    for place, topic in enumerate(resource.topics):
        for other in by_topic[topic].around(resource):
            shared[other.id] += (2 if place == 0 else 1) + (2 if other.topics[0] == topic else 1)
    return shared


def _read_next(
    resource: Resource, library: Library, by_topic: Mapping[str, _Topic]
) -> tuple[Resource, ...]:
    named = [library[other] for other in resource.related if other in library]
    taken = {resource.id, *resource.prerequisites, *(other.id for other in named)}
    shared = _likeness(resource, by_topic)
    ranked = sorted(
        (library[other] for other in shared if other not in taken),
        key=lambda other: (
            -shared[other.id],
            other.kind is resource.kind,
            other.minutes,
            other.id,
        ),
    )
    return tuple([*named, *ranked][:AT_MOST])


def related_resources(library: Library) -> Mapping[str, tuple[Resource, ...]]:
    """Return at most four resources to read next, for each resource.

    Those an editor named come first, in the editor's order; then those that share most topics, the
    primary topic of either counting double. Another kind is preferred, then a shorter one.
    """
    by_topic = _by_topic(library)
    return {resource.id: _read_next(resource, library, by_topic) for resource in library.resources}
