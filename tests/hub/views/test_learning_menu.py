from dataclasses import replace
from datetime import date

import pytest
from menu_library import library, resource, story, toolkit

from hub.domain.duration import MENU_BUDGETS
from hub.domain.resource import Status
from hub.views.learning_menu import learning_menu, menus_for
from hub.views.menu_request import MenuRequest
from hub.views.menu_shelf import shelf_of

HOUSING = ("housing-officer",)

HUB = library(
    resource("five-signs", minutes=4, formats=("checklist",)),
    story("tenants-speak", minutes=9, topics=("co-production", "leadership")),
    toolkit("who-is-missing", minutes=6),
    resource("the-basics", minutes=5, topics=("leadership",)),
    resource(
        "the-rest",
        minutes=10,
        topics=("leadership", "commissioning"),
        prerequisites=("the-basics",),
    ),
    resource("for-buyers", minutes=8, roles=("commissioner",), topics=("commissioning",)),
    resource("group-reflection", minutes=7, roles=("commissioner",), topics=("supervision",)),
)


def menu(minutes, *topics, roles=HOUSING, hub=HUB, **wishes):
    return learning_menu(hub, MenuRequest(roles, topics, minutes, **wishes))


def card(found):
    return [
        (section.label, [dish.resource.id for dish in section.dishes]) for section in found.sections
    ]


def whys(found):
    return {dish.resource.id: dish.why for dish in found.dishes}


def test_a_menu_is_served_in_courses():
    found = menu(20, "co-production")
    assert card(found) == [
        ("To start", ["five-signs"]),
        ("Main", ["tenants-speak"]),
        ("To take away", ["who-is-missing"]),
    ]
    assert (found.total_minutes, found.minutes_left, found.gap) == (19, 1, 0)
    assert [dish.minutes for dish in found.dishes] == [4, 9, 6]
    assert not found.is_empty


def test_what_is_pinned_stays_and_says_so_when_it_matches_nothing_asked_for():
    found = menu(20, "co-production", pinned=("for-buyers", "five-signs"))
    assert {"for-buyers", "five-signs"} <= {*whys(found)}
    assert whys(found)["for-buyers"] == (
        "You chose to keep it. About commissioning and funding. Written with other roles in mind."
    )
    assert whys(found)["five-signs"] == "You chose co-production. Written for your role."
    assert found.not_kept == ()


def test_what_is_pinned_and_not_on_the_menu_has_a_reason():
    found = menu(
        12,
        pinned=("gone", "tenants-speak", "the-rest", "the-basics", "who-is-missing"),
        done=("who-is-missing",),
        without=("the-basics",),
    )
    assert [(one.id, one.title, one.why) for one in found.not_kept] == [
        ("gone", "gone", "The hub does not have it any more."),
        ("the-rest", "The rest", "It builds on “The basics”, which you left out."),
        ("the-basics", "The basics", "You left it out."),
        ("who-is-missing", "Who is missing", "You have done it."),
    ]
    assert "tenants-speak" in whys(found)


def test_pins_that_are_too_like_each_other_are_told_apart():
    hub = library(*HUB.resources, resource("six-signs", minutes=3))
    found = menu(20, hub=hub, pinned=("six-signs", "five-signs", "gone"))
    assert found.not_kept[0].why == "Too like “Six signs”."


def test_what_is_pinned_stays_in_what_a_dropped_choice_gives():
    found = menu(40, "co-production", pinned=("five-signs",), without=("who-is-missing",))
    assert [one.label for one in found.relaxations] == ["Any topic", "With nothing left out"]
    assert all(one.request.pinned == ("five-signs",) for one in found.relaxations)


def test_a_menu_says_for_whom_and_about_what_it_is():
    found = menu(20, "co-production", "leadership", roles=("housing-officer", "commissioner"))
    assert found.title == "20 minutes on co-production and leadership"
    assert found.audience == "for a housing officer and a commissioner"
    assert (menu(1).title, menu(5, roles=()).audience) == ("1 minute of learning", "")


def test_menu_8_every_dish_says_why_it_is_there():
    assert whys(menu(20, "co-production", level="introductory")) == {
        "five-signs": "You chose co-production. Written for your role. At the level you asked for.",
        "tenants-speak": "You chose co-production. Written for your role. "
        "At the level you asked for. Tells what worked and what did not.",
        "who-is-missing": "You chose co-production. Written for your role. "
        "At the level you asked for.",
    }


def test_a_dish_that_others_build_on_names_them():
    found = menu(60, "leadership")
    assert whys(found)["the-basics"].startswith("Do this first: “The rest” builds on it. You chose")
    ids = [dish.resource.id for dish in found.dishes]
    assert ids.index("the-basics") < ids.index("the-rest")


def test_a_dish_that_is_only_there_for_others_says_just_that():
    hub = library(
        resource("first", topics=("leadership",), roles=("commissioner",)),
        resource("second", minutes=4, prerequisites=("first",)),
        toolkit("third", prerequisites=("first",), topics=("co-production", "leadership")),
    )
    assert whys(menu(60, "co-production", hub=hub))["first"] == (
        "Do this first: “Second” and “Third” build on it."
    )


def test_a_topic_below_the_one_chosen_is_named():
    assert whys(menu(20, "learning-culture", roles=("commissioner",))) == {
        "group-reflection": "Supervision is part of learning culture, which you chose. "
        "Written for your role."
    }


def test_without_a_topic_a_dish_says_what_it_is_about():
    assert whys(menu(8, roles=("commissioner",))) == {
        "for-buyers": "About commissioning and funding. Written for your role."
    }


def test_without_a_role_a_dish_says_only_what_it_is_about():
    assert whys(menu(8, "commissioning", roles=())) == {
        "for-buyers": "You chose commissioning and funding."
    }


def test_a_mixed_group_learns_for_whom_each_dish_is():
    hub = library(
        resource("all", roles=("housing-officer", "health-worker", "commissioner")),
        toolkit("some", roles=("housing-officer", "commissioner")),
        story("none", "worked", roles=()),
    )
    group = ("housing-officer", "health-worker", "commissioner")
    lines = whys(menu(20, "co-production", roles=group, hub=hub))
    assert [lines[name].split(". ", 1)[1] for name in ("all", "some", "none")] == [
        "Written for everyone in your group.",
        "In your group, written for a housing officer and a commissioner.",
        "Written with other roles in mind.",
    ]


def test_a_story_of_no_success_says_so():
    hub = library(story("told", "did-not-work"))
    assert whys(menu(20, hub=hub))["told"].endswith("Tells plainly why it did not work.")


def test_menu_3_much_time_left_is_explained_and_one_relaxed_choice_offered():
    found = menu(40, "co-production")
    assert found.note == "This is all that the hub has on co-production."
    assert [(one.label, one.minutes, one.count) for one in found.relaxations] == [
        ("Any topic", 34, 5)
    ]
    assert found.relaxations[0].request == MenuRequest(HOUSING, (), 40)


def test_a_narrow_topic_can_be_widened():
    hub = library(
        resource("narrow", topics=("supervision",)),
        toolkit("wide", topics=("learning-culture",)),
    )
    found = menu(60, "supervision", hub=hub)
    assert [(one.label, one.request.topics, one.minutes) for one in found.relaxations] == [
        ("Any topic", (), 10)
    ]
    deeper = replace(hub["wide"], topics=("reflective-practice",))
    found = menu(60, "supervision", hub=library(hub["narrow"], deeper))
    assert [(one.label, one.request.topics, one.minutes) for one in found.relaxations] == [
        ("All of reflective practice", ("reflective-practice",), 10),
        ("Any topic", (), 10),
    ]


def test_formats_and_what_was_left_out_can_be_given_up():
    hub = library(resource("a"), toolkit("b", minutes=7, content_notes=("prison",)))
    found = menu(60, hub=hub, formats=("reading",), leave_out=("prison",), roles=())
    assert [(one.label, one.minutes) for one in found.relaxations] == []
    found = menu(60, hub=hub, leave_out=("prison",))
    assert [(one.label, one.minutes) for one in found.relaxations] == [
        ("With nothing left out", 12)
    ]
    found = menu(60, hub=hub, formats=("reading",))
    assert [(one.label, one.minutes) for one in found.relaxations] == [("In any format", 12)]


def test_what_gives_no_more_is_not_offered():
    assert menu(60, hub=library(resource("a"))).relaxations == ()


@pytest.mark.parametrize(
    ("minutes", "hub", "note"),
    [
        (20, library(resource("a", minutes=18)), ""),
        (5, library(resource("a", minutes=3)), ""),
        (20, library(), "The hub has nothing for a housing officer yet."),
        (
            5,
            library(resource("a", minutes=9)),
            "The shortest way in for a housing officer takes 9 minutes.",
        ),
        (
            20,
            library(resource("a", minutes=15), toolkit("b", minutes=8, prerequisites=("a",))),
            "What else the hub has for a housing officer takes longer than the 5 minutes left.",
        ),
        (
            20,
            library(resource("a"), resource("b", minutes=7)),
            "What else the hub has for a housing officer is too like a dish on this menu.",
        ),
        (
            15,
            library(
                resource("a", minutes=3),
                toolkit("b", minutes=3),
                story("c", minutes=3, topics=("commissioning",)),
                story("d", minutes=3, topics=("commissioning", "leadership")),
                story("e", minutes=13, topics=("leadership", "commissioning")),
            ),
            (
                "What else the hub has for a housing officer takes longer than the 6 minutes "
                "left, or would make it more than 3 dishes, the most that a menu has for this time."
            ),
        ),
    ],
)
def test_a_menu_that_leaves_much_time_says_why(minutes, hub, note):
    assert menu(minutes, hub=hub).note == note


def test_the_note_says_what_the_menu_was_chosen_from():
    wishes = {"formats": ("reading",), "done": ("five-signs",)}
    assert menu(20, "co-production", **wishes).note == (
        "The hub has nothing on co-production in the formats you chose that you have not done or "
        "left out yet."
    )
    assert menu(60, roles=(), hub=library()).note == "The hub has nothing for everyone yet."


def test_the_best_of_what_is_not_on_the_menu_is_named_with_the_reason():
    hub = library(
        resource("a", minutes=8),
        toolkit("b", minutes=9),
        story("c", minutes=6),
        resource("d", minutes=7),
    )
    found = menu(18, hub=hub)
    assert [dish.resource.id for dish in found.dishes] == ["c", "b"]
    assert [(one.resource.id, one.why) for one in found.not_served] == [
        ("a", "Takes 8 minutes, longer than the 3 left."),
        ("d", "Takes 7 minutes, longer than the 3 left."),
    ]


@pytest.mark.parametrize(
    ("minutes", "more", "why"),
    [
        (5, toolkit("b"), "Takes 5 minutes, and no time is left."),
        (20, resource("b", status=Status.SKETCH), "Too like “A”."),
    ],
)
def test_reasons_are_said_in_plain_words(minutes, more, why):
    found = menu(minutes, hub=library(resource("a"), more))
    assert [one.why for one in found.not_served] == [why]


def test_a_full_menu_and_enough_on_a_topic_are_reasons_too():
    kinds = (resource, toolkit, story)
    topics = ("co-production", "commissioning", "leadership")
    full = library(
        *(kind(kind.__name__ + one, minutes=1, topics=(one,)) for kind in kinds for one in topics)
    )
    assert {one.why for one in menu(15, hub=full).not_served} == {"The menu has its 3 dishes."}
    poor = resource(
        "z", minutes=1, status=Status.SKETCH, reviewed=date(2020, 1, 1), roles=("commissioner",)
    )
    enough = library(
        resource("a"),
        toolkit("b"),
        replace(poor, formats=("story",), topics=("co-production", "leadership")),
    )
    found = menu(20, "co-production", hub=enough)
    assert [one.why for one in found.not_served] == ["There is enough on its topic."]
    assert found.note.endswith("is on topics that this menu has enough of.")


def test_menus_of_a_page_are_those_of_each_number_of_minutes():
    for shelf in (HUB, shelf_of(HUB)):
        found = menus_for(shelf, "housing-officer", "co-production")
        assert found == tuple(menu(minutes, "co-production") for minutes in MENU_BUDGETS)
    assert menus_for(HUB, "commissioner") == tuple(
        menu(minutes, roles=("commissioner",)) for minutes in MENU_BUDGETS
    )


def test_an_empty_menu_is_a_value_that_explains_itself():
    found = menu(20, "co-production", hub=library())
    assert found.is_empty
    assert (found.sections, found.total_minutes, found.note) == (
        (),
        0,
        "The hub has nothing on co-production yet.",
    )
