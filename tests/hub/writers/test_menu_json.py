import json
from dataclasses import replace

from menu_library import library, resource, story, toolkit

from hub.views.compose_menu import compose_menu
from hub.views.learning_menu import learning_menu
from hub.views.menu_candidates import candidates_of
from hub.views.menu_form import read_instance
from hub.views.menu_request import MenuRequest
from hub.views.menu_shelf import shelf_of
from hub.writers.menu_json import answer_json, instance_json, menu_json

HUB = library(
    resource("a", minutes=4),
    story("b", minutes=9, title="Café “b”"),
    toolkit("c", minutes=30),
    toolkit("d", minutes=7, topics=("leadership",), prerequisites=("a",)),
)
REQUEST = MenuRequest(("housing-officer",), ("co-production",), 20, "advanced", pinned=("gone",))


def test_a_menu_is_written_with_all_a_reader_is_told():
    assert json.loads(menu_json(learning_menu(HUB, REQUEST))) == {
        "version": "1.1",
        "request": {
            "roles": ["housing-officer"],
            "topics": ["co-production"],
            "minutes": 20,
            "level": "advanced",
            "formats": [],
            "done": [],
            "leave_out": [],
            "pinned": ["gone"],
            "without": [],
        },
        "title": "20 minutes on co-production",
        "audience": "for a housing officer",
        "total_minutes": 13,
        "minutes_left": 7,
        "value": 201_520,
        "gap": 0,
        "gap_note": "",
        "dishes": [
            {
                "course": "starter",
                "id": "a",
                "kind": "module",
                "title": "A",
                "minutes": 4,
                "url": "modules/a/",
                "why": "You chose co-production. Written for your role.",
            },
            {
                "course": "main",
                "id": "b",
                "kind": "case-study",
                "title": "Café “b”",
                "minutes": 9,
                "url": "case-studies/b/",
                "why": "You chose co-production. Written for your role. "
                "Tells what worked and what did not.",
            },
        ],
        "note": "What else the hub has on co-production takes longer than the 7 minutes left.",
        "relaxations": [
            {
                "label": "Any topic",
                "request": {
                    "roles": ["housing-officer"],
                    "topics": [],
                    "minutes": 20,
                    "level": "advanced",
                    "formats": [],
                    "done": [],
                    "leave_out": [],
                    "pinned": ["gone"],
                    "without": [],
                },
                "total_minutes": 20,
                "dishes": 3,
            }
        ],
        "not_served": [{"id": "c", "why": "Takes 30 minutes, longer than the 7 left."}],
        "not_kept": [
            {"id": "gone", "title": "gone", "why": "The hub does not have it any more."},
        ],
    }


def test_an_instance_is_written_as_it_is_read_with_the_points_of_each_candidate():
    candidates = candidates_of(shelf_of(HUB), REQUEST)
    text = instance_json(candidates.instance, candidates.fits)
    assert read_instance(text).instance == candidates.instance
    for one in json.loads(text)["candidates"]:
        assert one["score"] == one["minutes"] * sum(one["points"].values())


def test_what_is_pinned_is_written_as_it_is_read():
    request = replace(REQUEST, pinned=("b", "gone", "a"))
    instance = candidates_of(shelf_of(HUB), request).instance
    assert instance.pinned == ("b", "a")
    assert read_instance(instance_json(instance)).instance == instance


def test_what_is_not_wanted_has_no_points():
    candidates = candidates_of(shelf_of(HUB), MenuRequest((), ("leadership",), 20))
    written = json.loads(instance_json(candidates.instance, candidates.fits))["candidates"]
    assert [(one["id"], one["score"], "points" in one) for one in written] == [
        ("a", 0, False),
        ("d", 7 * 50, True),
    ]


def test_an_answer_is_written_with_its_courses_in_order():
    instance = candidates_of(shelf_of(HUB), MenuRequest((), ("leadership",), 20)).instance
    assert json.loads(answer_json(instance, compose_menu(instance))) == {
        "version": "1.1",
        "budget": 20,
        "total_minutes": 11,
        "minutes_left": 9,
        "value": 550,
        "gap": 0,
        "ids": ["a", "d"],
        "courses": [{"course": "starter", "id": "a"}, {"course": "main", "id": "d"}],
    }
