"""The same menus in JavaScript as in Python: on instances and requests that nobody chose."""

from pathlib import Path
from secrets import randbelow

import pytest
from menu_library import library, resource, story, toolkit
from menu_making import dear, hub_like, pinned, small, tied
from menu_node import answered_by_javascript, menus_by_javascript
from menu_requests import some_request
from sample_files import REPOSITORY

from hub.library.load import load_library
from hub.views.compose_menu import MOST_STEPS, compose_menu
from hub.views.learning_menu import learning_menu
from hub.views.menu_shelf import shelf_of
from hub.writers.menu_json import answer_json, menu_json


@pytest.fixture
def seed():
    """A new one in each run, printed where a test fails."""
    found = randbelow(1_000_000)
    print(f"seed = {found}")
    return found


@pytest.mark.parametrize("most_steps", [MOST_STEPS, 2_000, 100, 0])
def test_fresh_instances_are_answered_alike_to_the_last_byte(seed, most_steps):
    """Also when the work runs out, for both count their steps alike."""
    instances = [
        *(small(seed + nth) for nth in range(60)),
        *(tied(seed + nth) for nth in range(20)),
        *(pinned(small(seed + nth), nth) for nth in range(40)),
        *(dear(seed + nth) for nth in range(6)),
        *(hub_like(seed + nth, 25 + 20 * nth, 60, topics=5 + 5 * nth) for nth in range(5)),
        *(pinned(hub_like(seed + nth, 60, 40), nth) for nth in range(3)),
    ]
    answered = answered_by_javascript(instances, most_steps)
    for instance, (text, _) in zip(instances, answered, strict=True):
        assert text == answer_json(instance, compose_menu(instance, most_steps))


@pytest.mark.parametrize("hub", ["own content", "made up"])
def test_fresh_requests_get_the_same_menu_to_the_last_byte(seed, hub):
    found = (
        load_library(Path(REPOSITORY, "content"), "content").library
        if hub == "own content"
        else MADE_UP
    )
    requests = [some_request(seed + nth, found) for nth in range(300)]
    shelf = shelf_of(found)
    menus = menus_by_javascript(found, requests)
    for request, menu in zip(requests, menus, strict=True):
        assert menu == menu_json(learning_menu(shelf, request)), request


MADE_UP = library(
    resource("five-signs", minutes=4, formats=("checklist",), content_notes=("trauma",)),
    story("tenants-speak", minutes=9, topics=("co-production", "leadership")),
    story("it-failed", "did-not-work", minutes=14, topics=("supervision",), level="advanced"),
    toolkit("who-is-missing", minutes=6),
    resource("the-basics", minutes=1, topics=("leadership",), level="intermediate"),
    resource(
        "the-rest",
        minutes=10,
        topics=("leadership", "commissioning"),
        prerequisites=("the-basics",),
    ),
    resource("for-buyers", minutes=8, roles=("commissioner",), topics=("commissioning",)),
    resource("Ångström", title="Ångström & “<b>” {title} $1", minutes=7, topics=("supervision",)),
    resource("last", minutes=3, prerequisites=("the-rest", "five-signs"), topics=("leadership",)),
)
