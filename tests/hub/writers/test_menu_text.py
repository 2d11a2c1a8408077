from dataclasses import replace

from menu_library import TAXONOMIES, library, resource, story, toolkit

from hub.views.compose_menu import MenuAnswer, compose_menu
from hub.views.learning_menu import learning_menu
from hub.views.menu_candidates import candidates_of
from hub.views.menu_request import MenuRequest
from hub.views.menu_shelf import shelf_of
from hub.writers.menu_text import answer_text, menu_text

HUB = library(
    resource("five-signs", minutes=4, formats=("checklist",)),
    story(
        "tenants-speak",
        minutes=12,
        title="Tenants with a history that frightened landlords present their own case to them",
    ),
)
REQUEST = MenuRequest(("housing-officer",), ("co-production",), 20)

CARD = """\
20 minutes on co-production
for a housing officer

TO START
  Five signs                                                       4 min
    You chose co-production. Written for your role.
    Bitesize module: content/modules/five-signs.md

MAIN
  Tenants with a history that frightened landlords present their  12 min
  own case to them
    You chose co-production. Written for your role. Tells what worked
    and what did not.
    Case study: content/modules/tenants-speak.md

------------------------------------------------------------------------
2 dishes                                                    16 of 20 min
"""


def card(request, hub=HUB):
    return menu_text(learning_menu(hub, request), TAXONOMIES)


def test_a_menu_is_a_card_with_its_minutes_in_one_column():
    assert card(REQUEST) == CARD


def test_time_left_is_explained_below_with_what_a_dropped_choice_gives():
    hub = library(*HUB.resources, toolkit("plan", minutes=8, topics=("leadership",)))
    assert card(replace(REQUEST, minutes=40), hub).split("-" * 72)[1] == (
        "\n"
        "2 dishes                                                    16 of 40 min\n"
        "\n"
        "This is all that the hub has on co-production.\n"
        "  Any topic: 3 dishes, 24 min.\n"
    )


def test_an_empty_menu_says_why():
    assert card(MenuRequest((), ("leadership",), 20)) == (
        "20 minutes on leadership\n"
        "\n"
        "------------------------------------------------------------------------\n"
        "Nothing on the menu                                          0 of 20 min\n"
        "\n"
        "The hub has nothing on leadership yet.\n"
        "  Any topic: 2 dishes, 16 min.\n"
    )


def test_menu_9_a_menu_that_may_not_be_the_best_says_how_far_it_can_be():
    menu = replace(learning_menu(HUB, REQUEST), value=980, gap=20)
    assert menu_text(menu, TAXONOMIES).endswith(
        "\nThe best found in the time allowed: at most 2 % below the best possible.\n"
    )


def test_nothing_in_a_title_can_command_the_terminal():
    told = card(REQUEST, library(resource("a", title="A\x1b[2J\rB\u202e", minutes=16)))
    assert "\x1b" not in told
    assert "\u202e" not in told
    assert "\r" not in told


def test_an_answer_to_an_instance_has_its_courses_and_value():
    instance = candidates_of(shelf_of(HUB), REQUEST).instance
    assert answer_text(instance, compose_menu(instance)) == (
        "To start: five-signs                                               4 min\n"
        "Main: tenants-speak                                               12 min\n"
        "------------------------------------------------------------------------\n"
        "2 dishes                                                    16 of 20 min\n"
        "Value 201,790: no better menu exists.\n"
    )
    assert answer_text(instance, MenuAnswer((), 0, 0, 5)) == (
        "------------------------------------------------------------------------\n"
        "Nothing on the menu                                          0 of 20 min\n"
        "The best found in the time allowed: at most 100 % below the best\n"
        "possible.\n"
    )
