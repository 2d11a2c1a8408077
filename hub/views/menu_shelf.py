"""The library, sorted once for composing many menus: what there is for each role and topic."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from hub.domain.resource import Resource
from hub.library.library import Library
from hub.views.compose_menu import MenuAnswer
from hub.views.menu_request import MenuRequest


@dataclass(frozen=True, slots=True)
class MenuShelf:
    """A library and the ways into it that menus need."""

    library: Library
    newest_review: date
    """The newest date of review in the library: freshness is measured from it, never from today."""
    by_role: Mapping[str, tuple[Resource, ...]]
    by_topic: Mapping[str, tuple[Resource, ...]]
    """With what has a topic below the topic."""
    answers: dict[MenuRequest, dict[int, MenuAnswer]] = field(default_factory=dict, compare=False)
    """The menus composed so far, by request and minutes."""

    def matching(self, request: MenuRequest) -> tuple[Resource, ...]:
        """Return what matches a request: a topic asked for; with none, a role; with none, all."""
        if request.topics:
            found = (self.by_topic.get(topic, ()) for topic in request.topics)
        elif request.roles:
            found = (self.by_role.get(role, ()) for role in request.roles)
        else:
            return self.library.resources
        return tuple({one.id: one for resources in found for one in resources}.values())


def shelf_of(library: Library) -> MenuShelf:
    """Sort a library for composing menus."""
    by_role: dict[str, list[Resource]] = defaultdict(list)
    by_topic: dict[str, list[Resource]] = defaultdict(list)
    topics = library.taxonomies.topics
    for resource in library.resources:
        for role in resource.roles:
            by_role[role].append(resource)
        for topic in {one for own in resource.topics for one in (own, *topics.ancestors(own))}:
            by_topic[topic].append(resource)
    return MenuShelf(
        library,
        max((resource.reviewed for resource in library.resources), default=date.min),
        {role: tuple(resources) for role, resources in by_role.items()},
        {topic: tuple(resources) for topic, resources in by_topic.items()},
    )
