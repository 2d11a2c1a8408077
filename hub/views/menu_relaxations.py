"""What a menu would be if one choice were dropped, for readers with time left over."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from hub.domain.taxonomy import Taxonomies
from hub.views.menu_answers import answers_to
from hub.views.menu_phrases import phrase
from hub.views.menu_request import MenuRequest
from hub.views.menu_shelf import MenuShelf
from hub.views.wording import lower_first

LITTLE_TIME = 2
"""Minutes that may always be left over without a reason being given."""

USEFUL_TIME = 5
"""Minutes in which something could be learned: left over, they are always explained."""


@dataclass(frozen=True, slots=True)
class Relaxation:
    """What the menu would be if one choice were dropped."""

    label: str
    """What to ask for instead, in words: "Any topic"."""
    request: MenuRequest
    """The request without that choice, to make a link of."""
    minutes: int
    """Total minutes of the menu that it gives."""
    count: int
    """How many dishes are on it."""


def is_much_left(minutes_left: int, minutes: int) -> bool:
    """Say whether a reader is owed a reason: five minutes are left, or more than a fifth."""
    if minutes_left <= LITTLE_TIME:
        return False
    return minutes_left >= USEFUL_TIME or 5 * minutes_left > minutes


def relaxations_of(
    shelf: MenuShelf, request: MenuRequest, used: Mapping[int, int]
) -> Mapping[int, tuple[Relaxation, ...]]:
    """Return what each dropped choice gives, where that uses more of the time.

    Args:
        shelf: The library.
        request: What was asked for.
        used: For each number of minutes there may be, how many of them the menu uses now.

    Returns:
        For each number of minutes, the relaxations that use more, the most minutes first.
    """
    found: dict[int, list[Relaxation]] = defaultdict(list)
    budgets = sorted(used)
    for label, relaxed in _relaxed(request, shelf.library.taxonomies) if budgets else ():
        for budget, answer in answers_to(shelf, relaxed, budgets).items():
            if answer.minutes > used[budget]:
                now = replace(relaxed, minutes=budget)
                found[budget].append(Relaxation(label, now, answer.minutes, len(answer.ids)))
    return {
        budget: tuple(sorted(found[budget], key=lambda one: -one.minutes)) for budget in budgets
    }


def _relaxed(request: MenuRequest, taxonomies: Taxonomies) -> Iterator[tuple[str, MenuRequest]]:
    """Yield requests with one choice dropped. Level and done shut nothing out, so they stay."""
    for topic in request.topics:
        parent = taxonomies.topics[topic].parent
        if parent is not None:
            topics = dict.fromkeys(parent if one == topic else one for one in request.topics)
            label = phrase("relax-whole", topic=lower_first(taxonomies.topics[parent].label))
            yield label, replace(request, topics=tuple(topics))
    if request.topics:
        yield phrase("relax-topics"), replace(request, topics=())
    elif request.roles:
        yield phrase("relax-roles"), replace(request, roles=())
    if request.formats:
        yield phrase("relax-formats"), replace(request, formats=())
    if request.leave_out or request.without:
        yield phrase("relax-left-out"), replace(request, leave_out=(), without=())
