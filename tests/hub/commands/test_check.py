import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from content_making import make_folder

from hub.cli import hub
from hub.commands import check, content_folder
from hub.library.load import load_library

SOUND = {"modules/two-questions.md": {"like": "module.md"}}
ADVICE = {
    "modules/two-questions.md": {"like": "module.md", "change": [["minutes: 2", "minutes: 9"]]}
}
BROKEN = {
    "modules/two-questions.md": {"like": "module.md", "change": [["minutes: 2", "minutes: x"]]}
}


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)

    def run_with(files: dict | None, *args: str, name: str = "content"):
        if files is not None:
            make_folder(files, tmp_path / name)
        return CliRunner().invoke(hub, ["check", *args])

    return run_with


@pytest.mark.parametrize(("files", "code"), [(SOUND, 0), (ADVICE, 0), (BROKEN, 1)])
@pytest.mark.parametrize("form", ["human", "json", "github"])
def test_only_errors_fail_the_check(run, files, code, form):
    assert run(files, "--format", form).exit_code == code


def test_people_read_where_what_and_how(run):
    output = run(BROKEN).output
    assert "content/modules/two-questions.md:9: HUB201 'minutes'" in output
    assert "    |          ^\n    Fix: " in output
    assert "2 files checked. 1 problem in 1 file stops publication." in output


def test_another_folder_can_be_named(run):
    assert "other/modules/two-questions.md:9:" in run(BROKEN, "other", name="other").output


def test_programs_read_json(run):
    assert json.loads(run(BROKEN, "--format", "json").output)["errors"] == 1


def test_github_reads_annotations_and_a_summary(run, tmp_path, monkeypatch):
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    assert run(BROKEN, "--format", "github").output.startswith("::error file=content/modules/")
    assert "HUB201" in (tmp_path / "summary.md").read_text()


def test_github_gets_paths_from_the_root_of_the_repository(run, tmp_path, monkeypatch):
    folder = make_folder(BROKEN, tmp_path / "content")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    assert "file=content/modules" in run(None, str(folder), "--format", "github").output
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path / "elsewhere"))
    assert (
        f"file={folder.as_posix()}/modules" in run(None, str(folder), "--format", "github").output
    )


def test_a_summary_that_cannot_be_written_is_one_line(run, tmp_path, monkeypatch):
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path))
    result = run(SOUND, "--format", "github")
    assert result.exit_code == 0
    assert "The summary cannot be written: Is a directory." in result.stderr


@pytest.mark.parametrize("make", [None, "file"])
def test_a_folder_that_cannot_be_read_is_one_line(run, tmp_path, make):
    if make:
        (tmp_path / "content").write_text("x")
    result = run(None)
    assert result.exit_code == 2
    assert result.stderr.startswith("The folder 'content' cannot be read: n")
    assert result.stderr.count("\n") == 1


def test_an_error_of_the_system_without_a_reason_is_one_line_too(run, monkeypatch):
    def fail(*_):
        raise OSError

    monkeypatch.setattr(content_folder, "load_library", fail)
    assert "cannot be read: no reason is given." in run(SOUND).stderr


def test_a_wrong_option_is_a_wrong_usage(run):
    assert run(SOUND, "--format", "xml").exit_code == 2


def test_long_work_shows_progress_on_a_terminal(run, monkeypatch):
    monkeypatch.setattr(content_folder, "_QUIET_SECONDS", 0)
    monkeypatch.setattr(content_folder.sys, "stderr", _Terminal(content_folder.sys.stderr))
    shown = []
    monkeypatch.setattr(
        content_folder.click, "echo", lambda text="", **options: shown.append((text, options))
    )
    content_folder.load(make_folder(SOUND, Path("content")))
    assert shown[0] == ("\rReading file 1 of 2", {"nl": False, "err": True})
    assert shown[-1] == ("\r\x1b[K", {"nl": False, "err": True})


def test_short_work_shows_none(run):
    assert run(SOUND).stderr == ""


class _Terminal:
    def __init__(self, stream):
        self._stream = stream

    def isatty(self):
        return True

    def __getattr__(self, name):
        return getattr(self._stream, name)


@pytest.mark.parametrize(("no_colour", "is_red"), [(None, True), ("1", False)])
def test_colour_is_for_terminals_and_for_those_who_want_it(
    tmp_path, monkeypatch, no_colour, is_red
):
    monkeypatch.delenv("NO_COLOR", raising=False)
    if no_colour:
        monkeypatch.setenv("NO_COLOR", no_colour)
    loaded = load_library(make_folder(BROKEN, tmp_path / "content"), "content")
    monkeypatch.setattr(sys, "stdout", _Terminal(sys.stdout))
    assert ("\x1b[31m" in check._report(loaded)) is is_red


def hub_process(*args: str, folder: Path, **options):
    root = Path(__file__).parents[3]
    env = {**os.environ, "PYTHONPATH": str(root), **options.pop("env", {})}
    return subprocess.run(
        [sys.executable, "-m", "hub", *args], cwd=folder, env=env, capture_output=True, check=False,
        **options,
    )  # fmt: skip


def test_the_command_runs_as_a_module(tmp_path):
    make_folder(SOUND, tmp_path / "content")
    run = hub_process("check", folder=tmp_path)
    assert (run.returncode, run.stderr) == (0, b"")
    assert run.stdout == b"2 files checked. No problems.\n"


def test_a_terminal_that_does_not_know_a_sign_gets_an_escape(tmp_path):
    files = {
        "modules/two-questions.md": {"like": "module.md", "change": [["minutes: 2", "minutes: ü→"]]}
    }
    make_folder(files, tmp_path / "content")
    run = hub_process("check", folder=tmp_path, env={"PYTHONIOENCODING": "cp1252"})
    assert run.returncode == 1
    assert b"'\xfc\\u2192'" in run.stdout


def test_names_that_are_no_utf_8_print(tmp_path):
    folder = make_folder(SOUND, tmp_path / "content")
    Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.pdf")).write_bytes(b"%PDF-")
    for form in ("human", "json", "github"):
        run = hub_process("check", "--format", form, folder=tmp_path)
        assert (run.returncode, run.stderr) == (1, b"")


def test_a_reader_that_goes_away_is_no_error_message(tmp_path):
    long = "<b>\n\n" * 40
    make_folder(
        {f"about/page-{number}.md": f"---\ntitle: A\n---\n{long}" for number in range(60)},
        tmp_path / "content",
    )
    root = Path(__file__).parents[3]
    run = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m hub check | head -n 1"],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.stderr == ""
    assert run.stdout.count("\n") == 1


@pytest.mark.parametrize("variant", [{"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
                                     {"PYTHONHASHSEED": "2", "TZ": "America/Lima"}])  # fmt: skip
def test_the_report_is_the_same_on_every_machine(tmp_path, variant):
    files = BROKEN | {"modules/a.md": "", "toolkits/Ä b.md": {"like": "toolkit.md"}, "x.html": "x"}
    make_folder(files, tmp_path / "content")
    plain = hub_process("check", "--format", "json", folder=tmp_path, env={"PYTHONHASHSEED": "0"})
    assert (
        hub_process("check", "--format", "json", folder=tmp_path, env=variant).stdout
        == plain.stdout
    )
