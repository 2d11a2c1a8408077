"""JSON stays JSON on consoles that cannot show every letter."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from content_making import make_folder

from hub.cli import hub
from hub.commands.echo_json import echo_json

SIGNS = "🙂 οδός é ’"
FILES = {
    "modules/two-questions.md": {
        "like": "module.md",
        "change": [["Two questions before you start", f"Kettles {SIGNS}"]],
    },
    "modules/other.md": f"{SIGNS}\n",
}
COMMANDS = [
    ["search", f"kettles {SIGNS}", "--format", "json"],
    ["list", "--format", "json"],
    ["words", "--format", "json"],
    ["check", "--format", "json"],
    ["menu", "--topic", "co-production", "--minutes", "20", "--format", "json"],
]


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return make_folder(FILES, tmp_path / "content").parent


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("encoding", ["latin-1", "utf-16-le"])
def test_programs_get_the_same_json_whatever_the_console_can_show(command, encoding):
    there = CliRunner().invoke(hub, command)
    here = CliRunner(charset=encoding).invoke(hub, command)
    assert there.stdout_bytes.decode("utf-8").isascii() is False
    given = here.stdout_bytes.decode(encoding)
    # What reads it may know nothing of the console.
    assert given.isascii()
    assert json.loads(given) == json.loads(there.stdout_bytes)


@pytest.mark.parametrize(
    "console",
    [
        {"PYTHONIOENCODING": "latin-1"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "utf-8"},
        {"LC_ALL": "C", "PYTHONUTF8": "0"},
    ],
    ids=str,
)
def test_a_query_comes_through_as_it_was_typed(folder, console):
    done = subprocess.run(
        [sys.executable, "-m", "hub", "search", f"kettles {SIGNS}", "--format", "json"],
        cwd=folder,
        env=os.environ | console,
        capture_output=True,
        timeout=60,
        check=False,
    )
    given = json.loads(done.stdout)
    assert given["query"] == f"kettles {SIGNS}"
    assert [one["title"] for one in given["results"]] == [f"Kettles {SIGNS}"]


def test_half_a_letter_is_written_as_an_escape(capfdbinary):
    echo_json('"\ud83d é"\n')
    assert capfdbinary.readouterr().out == '"\\ud83d é"\n'.encode()


def test_a_query_that_is_no_text_at_all_does_no_harm():
    for query in ("\ud83d", "\udcff"):
        done = CliRunner().invoke(hub, ["search", query, "--format", "json"])
        assert json.loads(done.stdout_bytes)["query"] == query


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
@pytest.mark.parametrize(
    "command", [*COMMANDS, *(command[:-2] for command in COMMANDS)], ids=" ".join
)
def test_without_a_console_a_command_does_its_work(monkeypatch, capsys, command, stream):
    usual = CliRunner().invoke(hub, command)
    # The check ends with 1, because of the file without frontmatter.
    assert usual.exit_code == int(command[0] == "check")
    monkeypatch.setattr(sys, stream, None)
    try:
        code = hub.main(command, standalone_mode=False) or 0
    except SystemExit as end:
        code = end.code
    assert code == usual.exit_code
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == (
        "" if stream == "stdout" else usual.stdout,
        "" if stream == "stderr" else usual.stderr,
    )
