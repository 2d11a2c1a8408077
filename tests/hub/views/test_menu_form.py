import json
from copy import deepcopy

import pytest

from hub.views.compose_menu import compose_menu
from hub.views.menu_form import read_instance
from hub.views.menu_instance import Bonuses, Candidate

GOOD = {
    "version": 1,
    "budget": 20,
    "max_items": 5,
    "near_duplicate_percent": 80,
    "bonuses": {
        "new_kind": 200,
        "second_format": 100_000,
        "honest_story": 0,
        "same_topic_losses": [0, 50],
    },
    "candidates": [
        {
            "id": name,
            "minutes": 5,
            "score": 400,
            "kind": "module",
            "topics": ["co-production"],
            "formats": ["reading"],
        }
        for name in ("a", "b", "c", "d")
    ],
}
MISSING = object()


def changed(path, value):
    """Return the good form with the value at a path changed; the last part may be a new key."""
    form = deepcopy(GOOD)
    inner = form
    for part in path[:-1]:
        inner = inner[part]
    if value is MISSING:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return form


def mistakes(form):
    text = form if isinstance(form, str) else json.dumps(form)
    read = read_instance(text)
    assert (read.instance is None) == bool(read.mistakes)
    return read.mistakes


def test_a_good_form_is_read():
    instance = read_instance("\ufeff" + json.dumps(GOOD)).instance
    assert (instance.budget, instance.max_items, instance.near_duplicate_percent) == (20, 5, 80)
    assert instance.bonuses == Bonuses(200, 100_000, 0, (0, 50))
    assert instance.candidates[0] == Candidate(
        "a", 5, 400, "module", ("co-production",), ("reading",)
    )


def test_what_may_be_left_away_may_be_given():
    form = changed(["candidates", 1, "prerequisites"], ["a"])
    form["candidates"][1] |= {"honest": True, "wanted": False, "score": 0, "points": {"x": 1}}
    read = read_instance(json.dumps(form)).instance.candidates[1]
    assert (read.prerequisites, read.honest, read.wanted) == (("a",), True, False)


@pytest.mark.parametrize(
    ("path", "value", "mistake"),
    [
        (["version"], 2, "version must be 1, but it is 2."),
        (["version"], MISSING, "version is missing."),
        (["budget"], MISSING, "budget is missing."),
        (["budget"], 0, "budget must be a whole number from 1 to 480, but it is 0."),
        (["budget"], 20.5, "budget must be a whole number from 1 to 480, but it is 20.5."),
        (["budget"], True, "budget must be a whole number from 1 to 480, but it is true."),
        (["budget"], None, "budget must be a whole number from 1 to 480, but it is null."),
        (["max_items"], 21, "max_items must be a whole number from 1 to 20, but it is 21."),
        (
            ["near_duplicate_percent"],
            101,
            "near_duplicate_percent must be a whole number from 1 to 100, but it is 101.",
        ),
        (["budgte"], 3, "budgte is not known here. Did you mean 'budget'?"),
        (["qwrtz"], 3, "qwrtz is not known here."),
        (["bonuses"], [], "bonuses must be an object, but it is []."),
        (["bonuses", "new_kind"], MISSING, "bonuses.new_kind is missing."),
        (
            ["bonuses", "honest_story"],
            -1,
            "bonuses.honest_story must be a whole number from 0 to 1000000, but it is -1.",
        ),
        (
            ["bonuses", "same_topic_losses"],
            [],
            "bonuses.same_topic_losses must hold at least one number, but it is [].",
        ),
        (
            ["bonuses", "same_topic_losses", 1],
            "x",
            'bonuses.same_topic_losses[1] must be a whole number from 0 to 1000000, but it is "x".',
        ),
        (
            ["bonuses", "same_topic_losses"],
            [3, 2],
            (
                "bonuses.same_topic_losses must not fall: each number at least the one before it, "
                "but it is [3, 2]."
            ),
        ),
        (["candidates"], {}, "candidates must be a list, but it is {}."),
        (["candidates", 3], "a", 'candidates[3] must be an object, but it is "a".'),
        (
            ["candidates", 3, "minutes"],
            "5",
            'candidates[3].minutes must be a whole number from 1 to 480, but it is "5".',
        ),
        (["candidates", 3, "kind"], MISSING, "candidates[3].kind is missing."),
        (
            ["candidates", 3, "kind"],
            "",
            'candidates[3].kind must be a text of 1 to 100 printable characters, but it is "".',
        ),
        (
            ["candidates", 3, "kind"],
            "k" * 101,
            (
                "candidates[3].kind must be a text of 1 to 100 printable characters, "
                f'but it is "{"k" * 39}….'
            ),
        ),
        (
            ["candidates", 3, "id"],
            "a\ud800",
            (
                "candidates[3].id must be a text of 1 to 100 printable characters, "
                'but it is "a\\ud800".'
            ),
        ),
        (
            ["candidates", 3, "topics"],
            [],
            "candidates[3].topics must not be empty, but it is [].",
        ),
        (
            ["candidates", 3, "topics"],
            "x",
            'candidates[3].topics must be a list, but it is "x".',
        ),
        (
            ["candidates", 3, "formats"],
            ["x", "y", "x"],
            'candidates[3].formats[2] must differ from the texts before it, but it is "x".',
        ),
        (
            ["candidates", 3, "honest"],
            "yes",
            'candidates[3].honest must be true or false, but it is "yes".',
        ),
        (
            ["candidates", 3, "wanted"],
            False,
            "candidates[3].score must be 0, because 'wanted' is false, but it is 400.",
        ),
        (
            ["candidates", 3, "id"],
            "b",
            'candidates[3].id must differ from all others, but it is "b".',
        ),
        (
            ["candidates", 3, "prerequisites"],
            ["e"],
            'candidates[3].prerequisites[0] must be the id of a candidate, but it is "e".',
        ),
        (
            ["candidates", 3, "prerequisites"],
            ["a", "d"],
            (
                "candidates[3].prerequisites must not lead back to the candidate itself, "
                'but it is ["d", "d"].'
            ),
        ),
        (["candidates", 3, "ti\u202etle"], 1, "candidates[3].ti\\u202etle is not known here."),
    ],
)
def test_a_mistake_is_named_with_its_place(path, value, mistake):
    assert mistakes(changed(path, value)) == (mistake,)


def test_what_is_pinned_is_read():
    assert read_instance(json.dumps(GOOD | {"pinned": ["b", "a"]})).instance.pinned == ("b", "a")


def test_only_wanted_candidates_can_be_pinned():
    unwanted = GOOD["candidates"][0] | {"wanted": False, "score": 0}
    form = GOOD | {"candidates": [unwanted, *GOOD["candidates"][1:]], "pinned": ["b", "a", "z"]}
    assert read_instance(json.dumps(form)).mistakes == (
        'pinned[1] must be the id of a wanted candidate, but it is "a".',
        'pinned[2] must be the id of a wanted candidate, but it is "z".',
    )


def test_every_circle_of_prerequisites_is_named():
    form = changed(["candidates", 0, "prerequisites"], ["b"])
    form["candidates"][1]["prerequisites"] = ["a"]
    form["candidates"][2]["prerequisites"] = ["c", "a"]
    form["candidates"][3]["prerequisites"] = ["a"]
    assert sorted(mistakes(form)) == [
        (
            "candidates[0].prerequisites must not lead back to the candidate itself, "
            'but it is ["a", "b", "a"].'
        ),
        (
            "candidates[2].prerequisites must not lead back to the candidate itself, "
            'but it is ["c", "c"].'
        ),
    ]


def test_a_long_chain_of_prerequisites_is_read_and_solved():
    form = deepcopy(GOOD)
    form["candidates"] = [
        form["candidates"][0] | {"id": f"c{place}", "prerequisites": [f"c{place - 1}"]}
        for place in range(3_000)
    ]
    form["candidates"][0]["prerequisites"] = []
    assert compose_menu(read_instance(json.dumps(form)).instance).ids == ("c0",)


def test_a_problem_that_would_fill_the_memory_is_refused():
    form = changed(["budget"], 480)
    form["max_items"] = 20
    form["bonuses"]["same_topic_losses"] = [0] * 131
    assert mistakes(form) == (
        (
            "The file holds too large a problem: candidates times max_items times budget times "
            "losses must be at most 5000000, but it is 5030400."
        ),
    )


def test_all_mistakes_are_named_in_one_run():
    form = changed(["budget"], "long")
    form["candidates"][0]["minutes"] = 0
    form["candidates"][2]["score"] = None
    del form["max_items"]
    assert [one.split(" ")[0] for one in mistakes(form)] == [
        "max_items",
        "candidates[0].minutes",
        "candidates[2].score",
        "budget",
    ]


@pytest.mark.parametrize("form", ["[]", "null", "3", '"x"'])
def test_a_file_that_holds_something_else_is_named(form):
    assert mistakes(form) == (f"The file must be an object, but it is {form}.",)


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("", "The file is not JSON: it cannot be read at line 1, column 1."),
        ('{\n"version": }', "The file is not JSON: it cannot be read at line 2, column 12."),
        ("[" * 200_000, "The file is not such a form: it is nested too deep or too large."),
        ("9" * 5_000, "The file is not such a form: it is nested too deep or too large."),
        ('{"a": 1, "a": 2}', "The key 'a' stands twice in one object."),
        ("\ufffd", "The file is not JSON: it cannot be read at line 1, column 1."),
    ],
)
def test_a_file_that_is_no_json_is_named(text, mistake):
    assert mistakes(text) == (mistake,)


def test_nothing_that_can_be_written_as_json_makes_it_fail():
    for value in (None, True, -1, 10**30, 1.5, "x", [], {}, [[]], {"a": []}, float("nan")):
        for path in (["budget"], ["bonuses"], ["candidates"], ["candidates", 0]):
            assert mistakes(changed(path, value)) or value == []
        for key in GOOD["candidates"][0]:
            mistakes(changed(["candidates", 0, key], value))
            mistakes(changed(["candidates", 0, key], [value]))
