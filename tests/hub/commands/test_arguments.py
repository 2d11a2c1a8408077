"""What is typed comes through, on a console that Python takes for one of plain letters, too."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from content_making import make_folder

from hub.cli import hub
from hub.commands import arguments
from hub.commands.arguments import PATH, as_typed

PLAIN_LETTERS = {"LC_ALL": "C", "PYTHONUTF8": "0"}
FILES = {"modules/two-questions.md": {"like": "module.md"}, "modules/b.md": ""}


def run(folder: Path, *typed: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hub", *typed],
        cwd=folder,
        env=os.environ | PLAIN_LETTERS,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("search", "two", "inhalt-é", "--topic", "café"), "'café' is not a topic."),
        (("search", "+two +zebra", "inhalt-é"), "Try: hub search 'two zebra' 'inhalt-é'"),
        (("check", "nöwhere"), "The folder 'nöwhere' cannot be read: no such file"),
        (("check", "inhalt-é"), "inhalt-é/modules/b.md:1: HUB"),
        (("menu", "--instance", "nö.json"), "nö.json cannot be read: no such file"),
        (("session", "nö", "--minutes", "9", "--folder", "inhalt-é"), "'nö' is not the id of a"),
        (("new", "module", "Émile", "--folder", "inhalt-é"), "Wrote inhalt-é/modules/emile.md"),
        (("docs", "--folder", "nö"), "nö/contribute/fields.md cannot be written"),
        (("nöpe",), "No such command 'nöpe'."),
        (("build", "-f", "nö.yml"), "there is no nö.yml here."),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, tuple) else "",
)
def test_what_was_typed_is_read_and_told_as_it_was_typed(tmp_path, typed, said):
    make_folder(FILES, tmp_path / "inhalt-é")
    done = run(tmp_path, *typed)
    assert "Traceback" not in done.stderr
    told = done.stdout + done.stderr
    assert said in told
    assert "\\udc" not in told


@pytest.mark.parametrize(
    "typed",
    [
        ("search", "two", ""),
        ("check", ""),
        ("menu", "", "--topic", "data", "--minutes", "9"),
        ("menu", "--instance", ""),
        ("new", "module", "Kettles", "--folder", ""),
        ("build", "--site-dir", ""),
        ("build", "-f", ""),
    ],
    ids=" ".join,
)
def test_an_empty_name_is_never_taken_for_the_folder_one_is_in(tmp_path, monkeypatch, typed):
    make_folder(FILES, tmp_path / "inhalt")
    monkeypatch.chdir(tmp_path / "inhalt")
    before = sorted(tmp_path.rglob("*"))
    done = CliRunner().invoke(hub, typed)
    assert done.exit_code == 2
    assert done.stderr.endswith(
        "The name of a folder or file is empty. Write a name, or leave it out.\n"
    )
    assert sorted(tmp_path.rglob("*")) == before


def test_what_is_no_text_stays_as_it_is():
    assert as_typed("\ud83d") == "\ud83d"
    assert as_typed("caf\udcc3\udca9") == "café"
    assert as_typed("\udcff") == "\udcff"


def test_a_folder_is_asked_for_by_the_name_that_the_system_knows(monkeypatch):
    def refuse(name: str) -> bytes:
        return name.encode("ascii")

    monkeypatch.setattr(arguments.os, "fsencode", refuse)
    monkeypatch.setattr(
        arguments.os, "fsdecode", lambda name: name.decode("ascii", "surrogateescape")
    )
    assert PATH.convert("inhalt-é", None, None) == Path("inhalt-\udcc3\udca9")
    assert PATH.convert("content", None, None) == Path("content")
