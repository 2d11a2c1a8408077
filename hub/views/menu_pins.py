"""Why what a reader pinned is not on the menu."""

from collections.abc import Iterator
from dataclasses import dataclass

from hub.domain.resource import Resource
from hub.views.menu_candidates import all_before, may_be_offered
from hub.views.menu_instance import MenuInstance
from hub.views.menu_left_out import pins_of
from hub.views.menu_phrases import phrase
from hub.views.menu_request import MenuRequest
from hub.views.menu_shelf import MenuShelf
from hub.views.menu_words import why_left_out


@dataclass(frozen=True, slots=True)
class NotKept:
    """A pinned resource that is not on the menu."""

    id: str
    """As it was asked for: the hub may not have it any more."""
    title: str
    """Its title, or its id when the hub does not have it."""
    why: str
    """One plain line: why it is not on this menu."""


def not_kept(shelf: MenuShelf, request: MenuRequest, instance: MenuInstance) -> Iterator[NotKept]:
    """Yield each pinned resource that is not on the menu."""
    library = shelf.library
    dropped = {one.id: one for one in pins_of(instance).dropped}
    for name in dict.fromkeys(request.pinned):
        if name in dropped:
            one = dropped[name]
            like = library[one.like].title if one.like else ""
            yield NotKept(name, library[name].title, why_left_out(one, instance, like))
        elif name not in library:
            yield NotKept(name, name, phrase("pin-gone"))
        elif name not in instance.pinned:
            refused = library[name]
            yield NotKept(name, refused.title, _why_refused(refused, request, shelf))


def _why_refused(resource: Resource, request: MenuRequest, shelf: MenuShelf) -> str:
    if resource.id in request.done:
        return phrase("pin-done")
    taxonomies = shelf.library.taxonomies
    for one in all_before(resource, request, shelf).values():
        if not may_be_offered(one, request, taxonomies):
            return phrase("pin-builds-on", title=one.title)
    return phrase("pin-removed")
