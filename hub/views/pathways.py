"""Walk pathways: stops in order, minutes in all, and the places of a resource on them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from hub.domain.pathway import Pathway
from hub.domain.resource import Resource
from hub.library.library import Library
from hub.views.before import what_comes_before


@dataclass(frozen=True, slots=True)
class PathwayStop:
    """One step of a pathway with its resource."""

    number: int
    """Counts from 1."""
    resource: Resource
    why: str
    first: tuple[Resource, ...]
    """What it builds on that is neither a step of the pathway nor told at an earlier stop."""


@dataclass(frozen=True, slots=True)
class PathwayPlace:
    """Where a resource stands on a pathway, and its neighbours there."""

    pathway: Pathway
    number: int
    """Counts from 1."""
    previous: Resource | None
    next: Resource | None


def minutes_of(library: Library, pathway: Pathway) -> int:
    """Return the minutes of all steps together. What lies beside the pathway is not counted."""
    return sum(library[step.resource].minutes for step in pathway.steps)


def stops_of(library: Library, pathway: Pathway) -> tuple[PathwayStop, ...]:
    """Return the stops of a pathway, each with what a reader needs first from beside it."""
    told = {step.resource for step in pathway.steps}
    stops = []
    for number, step in enumerate(pathway.steps, 1):
        resource = library[step.resource]
        first = tuple(one for one in what_comes_before(library, resource) if one.id not in told)
        told.update(one.id for one in first)
        stops.append(PathwayStop(number, resource, step.why, first))
    return tuple(stops)


def pathways_through(library: Library) -> Mapping[str, tuple[PathwayPlace, ...]]:
    """Return the places of each resource that is a step, in the order of the library's pathways."""
    found: defaultdict[str, list[PathwayPlace]] = defaultdict(list)
    for pathway in library.pathways:
        resources = [library[step.resource] for step in pathway.steps]
        before = [None, *resources[:-1]]
        after = [*resources[1:], None]
        for number, (one, previous, following) in enumerate(
            zip(resources, before, after, strict=True), 1
        ):
            found[one.id].append(PathwayPlace(pathway, number, previous, following))
    return {resource: tuple(places) for resource, places in found.items()}
