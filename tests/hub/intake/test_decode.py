from hypothesis import given
from hypothesis import strategies as st

from hub.intake.decode import LARGEST_TEXT, LONGEST_LINE, read_text
from hub.intake.problem_list import ProblemList


def read(data: bytes):
    problems = ProblemList("x.md")
    return read_text(data, problems, "start again"), [problem.code for problem in problems.found]


def test_text_arrives_as_it_is():
    assert read("Tea, coffee — café\n".encode()) == ("Tea, coffee — café\n", [])


def test_all_line_ends_become_unix_line_ends():
    assert read(b"a\r\nb\rc\n")[0] == "a\nb\nc\n"


def test_letters_and_accents_are_joined():
    assert read("cafe\u0301".encode())[0] == "café"


def test_characters_that_cannot_be_shown_are_left_out_and_reported():
    assert read("a\x00b\u200bc".encode()) == ("abc", ["HUB003", "HUB004"])


def test_the_line_of_a_wrong_byte_is_shown():
    problems = ProblemList("x.md")
    read_text(b"one\r\ntwo caf\xe9 three\r\nfour", problems, "start again")
    problem = problems.found[0]
    assert (problem.place.line, problem.place.column) == (2, 8)
    assert problem.excerpt.strip() == "two café three"


def test_the_limits_are_what_they_say():
    line = b"a" * (LONGEST_LINE - 1) + b"\n"
    assert read(line * (LARGEST_TEXT // len(line)))[1] == []
    assert read(b"a" * (LONGEST_LINE + 1))[1] == ["HUB006"]
    assert read(b"a\n" * (LARGEST_TEXT // 2) + b"a")[1] == ["HUB005"]


def test_a_long_line_is_measured_in_bytes():
    assert read(("€" * (LONGEST_LINE // 3)).encode())[1] == []
    assert read(("€" * (LONGEST_LINE // 3 + 1)).encode())[1] == ["HUB006"]


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_a_problem(data):
    text, codes = read(data)
    assert text is not None or codes


@given(st.text(max_size=200))
def test_text_that_is_read_holds_no_control_character(text):
    read_back, _ = read(text.encode("utf-8", "surrogatepass"))
    for character in read_back or "":
        assert character in "\n\t" or character >= " "
