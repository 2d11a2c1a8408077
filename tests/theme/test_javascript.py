"""Every `*.test.mjs` below this folder, run by Node's own test runner."""

from pathlib import Path

import pytest
from node import run_node

FOLDER = Path(__file__).parent


@pytest.mark.parametrize(
    "file", sorted(FOLDER.rglob("*.test.mjs")), ids=lambda file: file.relative_to(FOLDER).as_posix()
)
def test_node_finds_every_test_passing(file):
    ran = run_node(["--test", "--test-reporter=tap", file])
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "# pass 0" not in ran.stdout, "no test ran"
