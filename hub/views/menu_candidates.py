"""From a request to the problem instance: who may come into the menu, and how well each fits."""

from collections.abc import Mapping
from dataclasses import dataclass

from hub.domain.resource import Resource
from hub.domain.taxonomy import Taxonomies
from hub.views.menu_instance import Candidate, MenuInstance, max_items_for
from hub.views.menu_lots import lot_of
from hub.views.menu_request import MenuRequest
from hub.views.menu_score import Fit, fit_of
from hub.views.menu_shelf import MenuShelf

HONEST_OUTCOMES = ("mixed", "did-not-work")
"""Outcomes of a case study that make it an honest story."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """The problem instance of a request, and how well each wanted candidate fits."""

    instance: MenuInstance
    fits: Mapping[str, Fit]
    """By id; only of what is wanted."""


def candidates_of(shelf: MenuShelf, request: MenuRequest) -> Candidates:
    """Return all that may come into a menu for a request.

    Wanted is what matches: a topic that was asked for; where no topic was, a role; where neither
    was, everything. What is pinned is wanted as well, and what the wanted build on comes in too.
    What is done, left out or taken off does not, and neither does what builds on something left out
    or taken off.
    """
    taxonomies = shelf.library.taxonomies
    fits: dict[str, Fit] = {}
    inside: set[str] = set()
    library = shelf.library
    pinned = [name for name in dict.fromkeys(request.pinned) if name in library]
    matching = [one for one in shelf.matching(request) if _has_format(one, request)]
    for resource in {
        one.id: one for one in (*matching, *map(library.__getitem__, pinned))
    }.values():
        if may_be_offered(resource, request, taxonomies):
            before = all_before(resource, request, shelf)
            if all(may_be_offered(one, request, taxonomies) for one in before.values()):
                fits[resource.id] = fit_of(resource, request, taxonomies, shelf.newest_review)
                inside |= {resource.id, *before}
    candidates = tuple(_candidate(library[one], fits.get(one), request) for one in inside)
    instance = MenuInstance(
        request.minutes,
        max_items_for(request.minutes),
        candidates,
        pinned=tuple(name for name in pinned if name in fits),
    )
    return Candidates(instance.within(request.minutes), fits)


def _has_format(resource: Resource, request: MenuRequest) -> bool:
    return not request.formats or bool(set(resource.formats) & set(request.formats))


def may_be_offered(resource: Resource, request: MenuRequest, taxonomies: Taxonomies) -> bool:
    """Say whether a resource is neither done nor left out nor taken off."""
    if resource.id in request.done or resource.id in request.without:
        return False
    if not request.leave_out:
        return True
    terms = {*resource.topics, *resource.content_notes}
    for topic in resource.topics:
        terms.update(taxonomies.topics.ancestors(topic))
    return not terms & set(request.leave_out)


def all_before(
    resource: Resource, request: MenuRequest, shelf: MenuShelf
) -> Mapping[str, Resource]:
    """Return all that a resource builds on, near and far, except behind what is done."""
    found: dict[str, Resource] = {}
    waiting = list(resource.prerequisites)
    while waiting:
        name = waiting.pop()
        if name not in found and name not in request.done:
            found[name] = shelf.library[name]
            waiting += found[name].prerequisites
    return found


def _candidate(resource: Resource, fit: Fit | None, request: MenuRequest) -> Candidate:
    case = resource.case_study
    return Candidate(
        id=resource.id,
        minutes=resource.minutes,
        score=fit.points * resource.minutes if fit else 0,
        kind=resource.kind.value,
        topics=resource.topics,
        formats=resource.formats,
        prerequisites=tuple(one for one in resource.prerequisites if one not in request.done),
        honest=case is not None and case.outcome in HONEST_OUTCOMES,
        wanted=fit is not None,
        lot=lot_of(resource.id, request),
    )
