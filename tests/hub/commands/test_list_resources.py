import json

import pytest
from click.testing import CliRunner
from content_making import make_folder

from hub.cli import hub

SOUND = {"modules/two-questions.md": {"like": "module.md"}}


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def run_with(files: dict, *args: str):
        make_folder(files, tmp_path / "content")
        return CliRunner().invoke(hub, ["list", *args])

    return run_with


def test_published_resources_are_listed(run):
    result = run(SOUND)
    assert result.exit_code == 0
    assert "two-questions  Two questions before you start" in result.stdout


def test_programs_get_json(run):
    assert json.loads(run(SOUND, "--format", "json").stdout)["resources"][0]["minutes"] == 2


def test_files_with_problems_are_mentioned_and_left_out(run):
    result = run(SOUND | {"modules/b.md": ""})
    assert result.exit_code == 0
    assert result.stdout.endswith("1 resource\n")
    assert result.stderr == "Some files have problems and are left out; hub check tells which.\n"


def test_an_empty_hub_lists_nothing(run):
    assert run({}).stdout == "0 resources\n"
