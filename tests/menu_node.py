"""Lets JavaScript answer problem instances and requests, many in one run of Node."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from node import run_node

from hub.library.library import Library
from hub.views.menu_instance import MenuInstance
from hub.views.menu_request import MenuRequest
from hub.writers.menu_data import menu_data
from hub.writers.menu_json import instance_json

_ANSWERS = Path(__file__).parent / "theme" / "answer_menus.mjs"
_MENUS = Path(__file__).parent / "theme" / "write_menus.mjs"


def answered_by_javascript(
    instances: Sequence[MenuInstance], most_steps: int | None = None
) -> list[tuple[str, float]]:
    """Return for each instance the answer, as text, and the milliseconds that it took."""
    forms = [json.loads(instance_json(one)) for one in instances]
    ran = run_node([_ANSWERS], given=json.dumps({"instances": forms, "most_steps": most_steps}))
    assert ran.returncode == 0, ran.stderr
    return [(one["text"], one["milliseconds"]) for one in json.loads(ran.stdout)]


def menus_by_javascript(library: Library, requests: Sequence[MenuRequest]) -> list[str]:
    """Return for each request the learning menu, as text."""
    given = {
        "data": json.loads(menu_data(library)),
        "requests": [asdict(one) for one in requests],
    }
    ran = run_node([_MENUS], given=json.dumps(given))
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)
