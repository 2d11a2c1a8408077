"""From a library and a request to the problem instance: who may come into the menu, and why."""

from collections.abc import Mapping
from dataclasses import dataclass

from hub.domain.resource import Resource
from hub.domain.taxonomy import Taxonomies
from hub.library.library import Library
from hub.views.menu_instance import Candidate, MenuInstance
from hub.views.menu_request import MenuRequest
from hub.views.menu_score import Fit, fit_of

_HONEST_OUTCOMES = ("mixed", "did-not-work")


@dataclass(frozen=True, slots=True)
class Candidates:
    """The problem instance of a request, and how well each wanted candidate fits."""

    instance: MenuInstance
    fits: Mapping[str, Fit]
    """By id; only of what is wanted."""


def candidates_of(library: Library, request: MenuRequest) -> Candidates:
    """Return all that may come into a menu for a request.

    Wanted is what matches a topic that was asked for; where no topic was asked for, what matches a
    role; where neither was, everything. What the wanted build on comes in too. What is done or left
    out does not, and neither does what builds on something left out or not published.
    """
    offered = {
        resource.id: resource
        for resource in library.resources
        if resource.id not in request.done
        and not _is_left_out(resource, request, library.taxonomies)
    }
    newest = max((resource.reviewed for resource in library.resources), default=None)
    fits: dict[str, Fit] = {}
    needs: dict[str, set[str] | None] = {}
    for resource in offered.values():
        if newest is None or (request.formats and not _has_format(resource, request)):
            continue
        fit = fit_of(resource, request, library.taxonomies, newest)
        if _is_wanted(fit, request):
            if _needs(resource, offered, request, needs) is not None:
                fits[resource.id] = fit
    inside = set(fits).union(*(needs[one] or set() for one in fits))
    chosen = tuple(_candidate(offered[one], fits.get(one), request) for one in sorted(inside))
    instance = MenuInstance(request.minutes, 1, chosen).within(request.minutes)
    return Candidates(instance, fits)


def _is_wanted(fit: Fit, request: MenuRequest) -> bool:
    group = "topic-" if request.topics else "role-"
    if not request.topics and not request.roles:
        return True
    return any(reason.startswith(group) for reason in fit.reasons)


def _has_format(resource: Resource, request: MenuRequest) -> bool:
    return bool(set(resource.formats) & set(request.formats))


def _is_left_out(resource: Resource, request: MenuRequest, taxonomies: Taxonomies) -> bool:
    topics = {*resource.topics, *resource.content_notes}
    for topic in resource.topics:
        topics.update(taxonomies.topics.ancestors(topic))
    return bool(topics & set(request.leave_out))


def _needs(
    resource: Resource,
    offered: Mapping[str, Resource],
    request: MenuRequest,
    known: dict[str, set[str] | None],
) -> set[str] | None:
    """Return all ids a resource builds on, near and far; `None` when one cannot be had."""
    if resource.id not in known:
        known[resource.id] = None
        found: set[str] | None = set()
        for before in resource.prerequisites:
            if before in request.done:
                continue
            further = _needs(offered[before], offered, request, known) if before in offered else None
            if further is None:
                found = None
                break
            assert found is not None
            found |= {before, *further}
        known[resource.id] = found
    return known[resource.id]


def _candidate(resource: Resource, fit: Fit | None, request: MenuRequest) -> Candidate:
    return Candidate(
        id=resource.id,
        minutes=resource.minutes,
        score=fit.points * resource.minutes if fit else 0,
        kind=str(resource.kind),
        topics=resource.topics,
        formats=resource.formats,
        prerequisites=tuple(sorted(set(resource.prerequisites) - set(request.done))),
        honest=resource.case_study is not None and resource.case_study.outcome in _HONEST_OUTCOMES,
        wanted=fit is not None,
    )
