import runpy
from importlib.metadata import EntryPoint

import click
import pytest
from click.testing import CliRunner

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


def test_the_package_can_be_run(monkeypatch, capsys):
    monkeypatch.setattr(cli.sys, "argv", ["hub", "--help"])
    with pytest.raises(SystemExit):
        runpy.run_module("hub", run_name="__main__")
    assert "Usage: hub" in capsys.readouterr().out
