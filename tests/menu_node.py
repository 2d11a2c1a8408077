"""Lets JavaScript answer problem instances, many in one run of Node."""

import json
from collections.abc import Sequence
from pathlib import Path

from node import run_node

from hub.views.menu_instance import MenuInstance
from hub.writers.menu_json import instance_json

_SCRIPT = Path(__file__).parent / "theme" / "answer_menus.mjs"


def answered_by_javascript(
    instances: Sequence[MenuInstance], most_steps: int | None = None
) -> list[tuple[str, float]]:
    """Return for each instance the answer, as text, and the milliseconds that it took."""
    forms = [json.loads(instance_json(one)) for one in instances]
    ran = run_node([_SCRIPT], given=json.dumps({"instances": forms, "most_steps": most_steps}))
    assert ran.returncode == 0, ran.stderr
    return [(one["text"], one["milliseconds"]) for one in json.loads(ran.stdout)]
