"""Lists that were pasted from a word processor."""

import pytest

from hub.intake.bullets import is_bullet, pasted_list


@pytest.mark.parametrize("line", ["• one", "  – one", "1. one", "12) one", "* one", "●one"])
def test_a_bullet_or_number_starts_an_entry(line):
    assert is_bullet(line)


@pytest.mark.parametrize("line", ["- one", "one", "2026 was hard", "1.5 hours", ""])
def test_other_lines_start_none(line):
    assert not is_bullet(line)


def test_a_line_that_goes_on_belongs_to_its_entry():
    lines = ["outcomes:", "  • ask", "    twice", "  • wait", "level: x"]
    assert pasted_list(lines, 3) == ("outcomes:", "  - ask twice", "  - wait")


@pytest.mark.parametrize(
    "lines", [["---", "• one"], ["• one"], ["outcomes: some", "• one"], ["outcomes:", "•", "• one"]]
)
def test_bullets_that_are_no_list_below_a_key_are_left_alone(lines):
    assert pasted_list(lines, len(lines)) == ()
