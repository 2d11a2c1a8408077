import re

import pytest

from hub.domain.problem import Place, Problem
from hub.writers import problem_report_github as github
from hub.writers.problem_report_github import github_summary, problem_report_github


def problem(file="content/a.md", line=5, code="HUB201", what="What.", fix="do it"):
    return Problem(Place(file, line, 3), code, what, fix, "excerpt")


def test_an_error_becomes_an_annotation():
    command = problem_report_github([problem()], 7).split("\n")[0]
    assert command == (
        "::error file=content/a.md,line=5,col=3,title=HUB201 Not a whole number::What.%0AFix: do it"
    )


def test_advice_becomes_a_warning():
    assert problem_report_github([problem(code="HUB501")], 7).startswith("::warning ")


def test_the_signs_of_commands_are_escaped():
    evil = problem("a,b:c%\r\n::x", what="50%\r\n::error::y")
    command, *rest = problem_report_github([evil], 7).split("\n")
    assert "file=a%2Cb%3Ac%25%0D%0A%3A%3Ax,line" in command
    assert "::50%25%0D%0A::error::y%0AFix" in command
    assert not any(line.startswith("::") for line in rest)


def test_the_first_error_of_every_file_comes_first_then_advice():
    problems = [
        problem("a.md", 1), problem("a.md", 2), problem("b.md", 9), problem("a.md", 1, "HUB501"),
    ]  # fmt: skip
    commands = problem_report_github(problems, 7).split("\n")
    shown = [command.split(",title")[0] for command in commands if command.startswith("::")]
    assert shown == [
        "::error file=a.md,line=1,col=3",
        "::error file=b.md,line=9,col=3",
        "::error file=a.md,line=2,col=3",
        "::warning file=a.md,line=1,col=3",
    ]


def test_the_last_line_is_the_summary_on_one_line():
    lines = problem_report_github([problem()], 7).split("\n")
    assert lines[1].startswith("7 files checked. 1 problem in 1 file stops publication. Next:")
    assert lines[2] == ""


def test_the_summary_lists_every_problem():
    summary = github_summary([problem(), problem(code="HUB501", line=9)], 7)
    assert summary.startswith("## Content check\n")
    assert r"- **content/a.md\:5** HUB201 What.<br>Fix: do it" in summary
    assert "HUB501 (advice)" in summary


@pytest.mark.parametrize(
    "evil", ["<img src=x>", "[a](b)", "**b**", "`c`", "# d", "@team", "a\n- b"]
)
def test_no_text_of_authors_is_markup_in_the_summary(evil):
    line = github_summary([problem(what=evil)], 7).split("\n")[4]
    assert evil not in re.sub(r"\\.", "", line)
    assert line.endswith("Fix: do it")


def test_a_summary_that_is_too_long_says_so(monkeypatch):
    monkeypatch.setattr(github, "LARGEST_SUMMARY", 400)
    summary = github_summary([problem(line=line) for line in range(100)], 7)
    assert len(summary) < 500
    assert "The list is cut here." in summary


def test_lines_to_type_keep_their_indent():
    one = Problem(Place("a.md"), "HUB223", "What.", "add:", "", ("consent:", "  basis: text"))
    assert "Fix: add:%0Aconsent:%0A  basis: text\n" in problem_report_github([one], 1)
    assert r"<br>consent\:<br>&nbsp;&nbsp;basis\: text" in github_summary([one], 1)
