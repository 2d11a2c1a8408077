import errno
import os
import runpy
import subprocess
import sys
from importlib.metadata import EntryPoint
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from content_making import make_folder

from hub import cli


@pytest.fixture
def added(monkeypatch):
    entries: list[EntryPoint] = []
    monkeypatch.setattr(
        cli, "entry_points", lambda group: entries if group == "hub.commands" else []
    )

    def add(name: str, value: str) -> None:
        entries.append(EntryPoint(name, value, "hub.commands"))

    return add


def run(*args: str):
    return CliRunner().invoke(cli.hub, list(args))


@click.command()
def hello() -> None:
    """Say hello."""
    click.echo("hello")


def test_commands_of_other_packages_are_commands_of_the_hub(added):
    added("hello", "click:Command")
    added("hello2", f"{__name__}:hello")
    assert "hello2" in run("--help").output


def test_a_command_that_is_added_runs(added, monkeypatch):
    added("hello", "x:y")
    monkeypatch.setattr(EntryPoint, "load", lambda _self: hello)
    assert run("hello").output == "hello\n"


def test_a_command_whose_package_is_missing_says_so_only_when_it_is_run(added):
    added("build", "a_package_that_is_not_there:build")
    assert "Not available: a package is not installed." in run("--help").output
    result = run("build")
    assert result.exit_code == 2
    assert "'hub build' needs a package that is not installed" in result.stderr


def test_something_that_is_no_command_is_unknown(added):
    added("odd", "json:dumps")
    assert "No such command 'odd'" in run("odd").stderr


def test_an_own_command_cannot_be_replaced(added):
    added("check", "a_package_that_is_not_there:check")
    assert run("check", "--help").exit_code == 0


def test_own_commands_need_no_other_package(added):
    for name in ("check", "docs", "list", "new"):
        assert run(name, "--help").exit_code == 0


def test_an_unknown_command_is_a_wrong_usage(added):
    assert run("chekc").exit_code == 2


def test_main_writes_what_the_terminal_can_show(monkeypatch, capsys):
    monkeypatch.setattr(cli.sys, "argv", ["hub", "--help"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 0
    assert "Usage: hub" in capsys.readouterr().out


FULL_DISK = Path("/dev/full")


@pytest.mark.skipif(not FULL_DISK.exists(), reason="there is no such device on this system")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "typed",
    [("list",), ("search", "kettle", "--format", "json"), ("check",), ("--help",), ("list", "-h")],
    ids=" ".join,
)
def test_a_disk_that_is_full_is_one_clear_line(tmp_path, typed, unbuffered):
    make_folder({"modules/two-questions.md": {"like": "module.md"}}, tmp_path / "content")
    with FULL_DISK.open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "hub", *typed],
            cwd=tmp_path,
            env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 2
    said = "What the command prints cannot be written: no space left on device.\n"
    assert done.stderr == said


def test_nothing_more_is_printed_once_it_cannot_be_written(tmp_path, monkeypatch):
    def fail(**_: str) -> None:
        print("left over")
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(cli, "hub", fail)
    with (tmp_path / "out").open("w") as out, (tmp_path / "err").open("w") as err:
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "stderr", err)
        with pytest.raises(SystemExit) as ended:
            cli.main()
    assert ended.value.code == 2
    assert (tmp_path / "out").read_text() == ""
    told = (tmp_path / "err").read_text()
    assert told == "What the command prints cannot be written: input/output error.\n"


def test_a_file_that_cannot_be_opened_is_not_taken_for_the_console(monkeypatch):
    monkeypatch.setattr(cli, "hub", lambda **_: Path("nowhere/at/all").read_text("utf-8"))
    with pytest.raises(FileNotFoundError):
        cli.main()


def test_the_package_can_be_run(monkeypatch, capsys):
    monkeypatch.setattr(cli.sys, "argv", ["hub", "--help"])
    with pytest.raises(SystemExit):
        runpy.run_module("hub", run_name="__main__")
    assert "Usage: hub" in capsys.readouterr().out
