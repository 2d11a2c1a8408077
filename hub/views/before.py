"""What comes before a resource, near and far, and what builds on it."""

from collections import defaultdict
from collections.abc import Mapping

from hub.domain.resource import Resource
from hub.library.library import Library


def what_comes_before(library: Library, resource: Resource) -> tuple[Resource, ...]:
    """Return everything to do first, each after all that it builds on itself.

    Where two orders are possible, the one in which prerequisites were written is kept. Costs as
    much as there is to return. A loop instead of recursion: a chain may be as long as the library.
    """
    ordered: dict[str, Resource] = {}
    begun = {resource.id}
    waiting = [(resource, iter(resource.prerequisites))]
    while waiting:
        current, needed = waiting[-1]
        following = next((one for one in needed if one not in begun), None)
        if following is not None:
            begun.add(following)
            waiting.append((library[following], iter(library[following].prerequisites)))
        else:
            ordered[current.id] = current
            waiting.pop()
    del ordered[resource.id]
    return tuple(ordered.values())


def what_builds_on(library: Library) -> Mapping[str, tuple[Resource, ...]]:
    """Return the resources that name another as their prerequisite, for each that is named.

    Shortest first, then by title. Only one step far: what builds on those says so itself.
    """
    found: defaultdict[str, list[Resource]] = defaultdict(list)
    for resource in library.resources:
        for needed in resource.prerequisites:
            found[needed].append(resource)
    return {
        needed: tuple(sorted(resources, key=lambda one: one.minutes))
        for needed, resources in found.items()
    }
