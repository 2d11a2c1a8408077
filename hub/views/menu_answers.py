"""The best menus of requests, each composed once for a shelf.

Pages of menus ask for the same menus again and again: what a housing officer gets on any topic is
on a page of its own, and is what the page of each topic offers when it has too little.
"""

from collections.abc import Mapping, Sequence

from hub.views.compose_menu import MenuAnswer, compose_menus
from hub.views.menu_candidates import Candidates, candidates_of
from hub.views.menu_request import MenuRequest
from hub.views.menu_shelf import MenuShelf


def answers_to(
    shelf: MenuShelf,
    request: MenuRequest,
    budgets: Sequence[int],
    candidates: Candidates | None = None,
) -> Mapping[int, MenuAnswer]:
    """Return the best menu of a request for each of several numbers of minutes.

    Args:
        shelf: The library. It keeps the answers.
        request: What is asked for.
        budgets: Numbers of minutes.
        candidates: Those of the request, where they are known already.
    """
    known = shelf.answers.setdefault(request, {})
    missing = [minutes for minutes in budgets if minutes not in known]
    if missing:
        instance = (candidates or candidates_of(shelf, request)).instance
        known.update(zip(missing, compose_menus(instance, missing), strict=True))
    return {minutes: known[minutes] for minutes in budgets}
