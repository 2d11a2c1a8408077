import pytest

from hub.intake.frontmatter import split_frontmatter
from hub.intake.problem_list import ProblemList


def split(text: str):
    problems = ProblemList("x.md", text.split("\n"))
    return split_frontmatter(text, problems), problems.found


def test_a_file_is_split_into_fields_and_body():
    parts, problems = split("---\ntitle: Tea\n---\nFirst line.\n")
    assert not problems
    assert list(parts.block.entries) == ["title"]
    assert (parts.body.rstrip(), parts.body_line) == ("First line.", 4)


def test_the_body_keeps_the_indent_of_its_first_line_and_its_empty_lines():
    parts, _ = split("---\ntitle: Tea\n---\n\n    code\n")
    assert parts.body == "\n    code"
    assert parts.body_line == 4


def test_spaces_after_the_hyphens_do_no_harm():
    parts, _ = split("---  \ntitle: Tea\n--- \nText.")
    assert parts.body == "Text."


def test_a_line_across_the_page_in_the_body_is_left_alone():
    parts, _ = split("---\ntitle: Tea\n---\nOne.\n\n---\n\nTwo.")
    assert parts.body == "One.\n\n---\n\nTwo."


def test_a_body_can_be_read_when_its_fields_cannot():
    parts, problems = split("---\ntitle: [a\n---\nText.")
    assert parts.block is None
    assert parts.body == "Text."
    assert [problem.code for problem in problems] == ["HUB102"]


def test_every_tab_is_named():
    _, problems = split("---\na:\n\t- b\n \t- c\n---\n")
    assert [(problem.code, problem.place.line) for problem in problems] == [
        ("HUB104", 3),
        ("HUB104", 4),
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("---\ntitle: Tea\n\nThe text starts here.", 2),
        ("---\ntitle: Tea\nroles:\n  - a\n- b\n# note\nText", 6),
        ("---\n", 1),
    ],
)
def test_the_place_of_a_missing_end_is_guessed_from_the_look_of_the_lines(text, line):
    _, problems = split(text)
    assert problems[0].fix == f"add a line --- after line {line}"
