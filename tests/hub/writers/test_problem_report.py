import pytest

from hub.domain.problem import Place, Problem
from hub.writers.problem_report import printable, problem_report, problem_text, summary_text


def problem(code="HUB201", line=5, column=1, excerpt="", file="content/a.md", **texts):
    what, fix = texts.get("what", "'minutes' is 'ten'."), texts.get("fix", "write  minutes: 10")
    return Problem(Place(file, line, column), code, what, fix, excerpt)


def test_a_problem_has_place_code_what_and_fix():
    assert problem_text(problem()) == (
        "content/a.md:5: HUB201 'minutes' is 'ten'.\n    Fix: write  minutes: 10"
    )


def test_a_caret_shows_the_place_in_the_authors_line():
    lines = problem_text(problem(column=10, excerpt="minutes: ten")).split("\n")
    assert lines[1:3] == ["    | minutes: ten", "    |          ^"]


def test_lines_to_type_stand_below_the_fix_and_cannot_be_forged():
    example = ("consent:", "  basis: in writing", "a\n::error::")
    shown = Problem(Place("a.md"), "HUB223", "What.", "add:", "", example)
    assert problem_text(shown).split("\n")[1:] == [
        "    Fix: add:",
        "      consent:",
        "        basis: in writing",
        "      a\\n::error::",
    ]


def test_no_caret_points_at_the_start_of_a_line():
    assert "^" not in problem_text(problem(excerpt="minutes: ten"))


@pytest.mark.parametrize("excerpt", ["---", "  ", "##"])
def test_a_line_that_says_nothing_is_not_shown(excerpt):
    assert "|" not in problem_text(problem(excerpt=excerpt))


def test_a_long_line_is_cut_around_the_place():
    line = "a" * 1_000 + "HERE" + "b" * 1_000
    _, shown, caret, _ = problem_text(problem(column=1_001, excerpt=line)).split("\n")
    assert len(shown) < 100
    assert shown[caret.index("^") :].startswith("HERE")


def test_a_tab_takes_one_column():
    _, shown, caret, _ = problem_text(problem(column=3, excerpt="\t\tx")).split("\n")
    assert shown[caret.index("^")] == "x"


def test_advice_is_told_apart():
    assert "HUB501 (advice) " in problem_text(problem("HUB501"))


def test_colour_is_only_there_when_asked_for():
    assert "\x1b[31m" in problem_text(problem(), has_colour=True)
    assert "\x1b[33m" in problem_text(problem("HUB501"), has_colour=True)
    assert "\x1b" not in problem_text(problem())


def test_authors_cannot_move_the_cursor_forge_lines_or_command_github():
    evil = "\x1b[2J\nother.md:1: HUB000 ::error::##[error] \u202e"
    text = problem_text(problem(what=evil, fix=evil, excerpt=evil, file=evil, column=2))
    assert len(text.split("\n")) == 4
    assert "\x1b" not in text
    assert "##[" not in text
    assert not any(line.strip().startswith("::") for line in text.split("\n"))


def test_printable_text_is_left_alone():
    assert printable("café – 😀 → ok") == "café – 😀 → ok"


def test_errors_come_before_advice_and_each_by_file_and_line():
    report = problem_report(
        [
            problem("HUB501", file="a.md"),
            problem("HUB201", line=10, file="b.md"),
            problem("HUB201", line=9, file="b.md"),
        ],
        7,
    )
    places = [line.split(" ")[0] for line in report.split("\n") if ".md:" in line]
    assert places == ["b.md:9:", "b.md:10:", "a.md:5:"]
    assert report.endswith("\n")


ONE = "7 files checked. 1 problem in 1 file stops publication"
TWO = "7 files checked. 2 problems in 1 file stop publication"
NEXT = (
    "\nNext: mend line 5 of content/a.md, then run the check again. "
    "contribute/problems explains every code."
)


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        ([], "7 files checked. No problems."),
        (["HUB501"], "7 files checked. 1 piece of advice, and nothing that stops publication."),
        (["HUB201"], f"{ONE}.{NEXT}"),
        (
            ["HUB201", "HUB501"],
            f"{ONE}, and there is 1 piece of advice.{NEXT}",
        ),
        (
            ["HUB201", "HUB202", "HUB501", "HUB502"],
            f"{TWO}, and there are 2 pieces of advice.{NEXT}",
        ),
    ],
)
def test_the_last_line_counts_and_says_what_to_do_next(codes, text):
    assert summary_text([problem(code) for code in codes], 7) == text


def test_the_number_of_files_may_be_unknown():
    assert summary_text([]) == "No problems."
