"""Makes requests for learning menus: seeded, so that a failure can be looked at."""

from random import Random

from hub.library.library import Library
from hub.views.menu_request import MenuRequest


def some_request(seed: int, library: Library) -> MenuRequest:
    """Make a request as readers may: from a bare role to everything at once, pins included."""
    random = Random(seed)  # noqa: S311  (nothing here is a secret)
    terms = library.taxonomies

    def some(names, most: int, often: float = 1.0) -> tuple[str, ...]:
        names = list(names)
        many = random.randint(0, min(most, len(names))) if random.random() < often else 0
        return tuple(random.sample(names, many))

    topics = [one.id for one in terms.topics]
    ids = [one.id for one in library.resources]
    return MenuRequest(
        roles=some((one.id for one in terms.roles), 3),
        topics=some(topics, 3, 0.7),
        minutes=random.choice((1, 3, 5, 10, 10, 15, 20, 20, 30, 40, 60, 75)),
        level=random.choice((None, *(one.id for one in terms.levels))),
        formats=some((one.id for one in terms.formats), 2, 0.3),
        done=some(ids, 6, 0.4),
        leave_out=some((*topics, *(one.id for one in terms.content_notes)), 3, 0.3),
        pinned=some((*ids, "gone"), 4, 0.4),
        without=some((*ids, "gone"), 5, 0.3),
    )
