"""What readers change on a menu by hand keeps the promises of menus, whatever they asked for."""

import json
from dataclasses import asdict
from pathlib import Path
from random import SystemRandom

from menu_requests import some_request
from node import run_node
from sample_files import REPOSITORY

from hub.library.load import load_library
from hub.writers.menu_data import menu_data

EDITS = Path(__file__).parent / "edit_menus.mjs"


def test_no_change_by_hand_breaks_a_promise():
    library = load_library(REPOSITORY / "content", "content").library
    seed = SystemRandom().randrange(10**9)
    requests = [asdict(some_request(seed + one, library)) for one in range(50)]
    given = {"data": json.loads(menu_data(library)), "requests": requests}
    ran = run_node([EDITS], given=json.dumps(given))
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert found["broken"] == [], f"seed {seed}"
    assert all(many > 5 for many in found["seen"].values()), found["seen"]
