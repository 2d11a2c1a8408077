"""The golden instances of `tests/cases/menus/`, which JavaScript answers too."""

import json
from pathlib import Path

import pytest

from hub.views.compose_menu import compose_menu
from hub.views.menu_form import read_instance
from hub.writers.menu_json import answer_json, instance_json

CASES = sorted((Path(__file__).parents[2] / "cases" / "menus").glob("*.json"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_golden_instance_has_its_answer(path):
    case = json.loads(path.read_text("utf-8"))
    read = read_instance(json.dumps(case["instance"]))
    assert read.mistakes == ()
    assert json.loads(instance_json(read.instance)) == case["instance"]
    assert json.loads(answer_json(read.instance, compose_menu(read.instance))) == case["answer"]


def test_there_are_golden_instances():
    assert len(CASES) >= 30
