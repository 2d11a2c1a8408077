"""The golden instances of `tests/cases/menus/`, which JavaScript answers too."""

import json
from pathlib import Path

import pytest

from hub.views.compose_menu import compose_menu
from hub.views.menu_form import read_instance
from hub.writers.menu_json import answer_json, instance_json

FOLDER = Path(__file__).parents[2] / "cases" / "menus"
CASES = sorted(FOLDER.glob("*.json"))
RANDOM = (FOLDER / "random.jsonl").read_text("utf-8").splitlines()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_golden_instance_has_its_answer(path):
    case = json.loads(path.read_text("utf-8"))
    read = read_instance(json.dumps(case["instance"]))
    assert read.mistakes == ()
    assert json.loads(instance_json(read.instance)) == case["instance"]
    assert json.loads(answer_json(read.instance, compose_menu(read.instance))) == case["answer"]


@pytest.mark.parametrize("start", range(0, len(RANDOM), 100))
def test_random_instances_have_their_answers(start):
    for case in map(json.loads, RANDOM[start : start + 100]):
        instance = read_instance(json.dumps(case["instance"])).instance
        assert json.loads(answer_json(instance, compose_menu(instance))) == case["answer"], case


def test_there_are_more_than_five_hundred_golden_instances():
    assert len(CASES) + len(RANDOM) > 500
