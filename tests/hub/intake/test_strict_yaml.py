import contextlib
import subprocess
import sys

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from hub.intake import strict_yaml
from hub.intake.marked import MarkedBlock, MarkedList, MarkedText
from hub.intake.problem_list import Mark, ProblemList
from hub.intake.strict_yaml import NotReadableError, TooDeepError, read_yaml


def read(text: str):
    problems = ProblemList("x.md", text.split("\n"))
    return read_yaml(text, 2, problems), problems.found


@pytest.mark.parametrize(
    "written", ["no", "1:30", "2024-02-30", "0x1F", "~", "null", "1e3", ".inf"]
)
def test_every_value_is_the_text_that_was_written(written):
    tree, _ = read(f"title: {written}")
    assert tree.entries["title"].value.value == written


def test_keys_values_and_entries_know_their_place():
    tree, _ = read("title: Tea\nroles: [a,\n  b]\nlist:\n  - c\n")
    assert tree.entries["title"].mark == Mark(2, 1)
    assert tree.entries["title"].value.mark == Mark(2, 8)
    assert [item.mark for item in tree.entries["roles"].value.items] == [Mark(3, 9), Mark(4, 3)]
    assert [item.mark for item in tree.entries["list"].value.items] == [Mark(6, 5)]


def test_columns_count_characters_and_not_bytes():
    tree, _ = read("{é: 1, 😀: 2}")
    assert [entry.mark.column for entry in tree.entries.values()] == [2, 8]


def test_quotes_are_remembered():
    tree, _ = read("a: \"x\"\nb: 'x'\nc: x\nd: |\n  x\n")
    assert [entry.value.is_quoted for entry in tree.entries.values()] == [True, True, False, True]


def test_a_list_and_a_single_text_are_read_as_such():
    assert isinstance(read("- a")[0], MarkedList)
    assert isinstance(read("a")[0], MarkedText)
    assert isinstance(read("a: b")[0], MarkedBlock)


@pytest.mark.parametrize("text", ["", "# only a comment", "\n\n"])
def test_nothing_is_nothing(text):
    assert read(text) == (None, [])


def test_the_first_of_two_keys_is_kept():
    tree, problems = read("a: 1\na: 2")
    assert tree.entries["a"].value.value == "1"
    assert [problem.code for problem in problems] == ["HUB105"]


def test_an_alias_bomb_is_not_expanded():
    bomb = "a: &a [x]\n" + "".join(f"b{n}: &b{n} [{', '.join(['*a'] * 9)}]\n" for n in range(9))
    _, problems = read(bomb)
    assert {problem.code for problem in problems} == {"HUB106"}


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_deep_nesting_is_refused_without_recursion(opening):
    with pytest.raises(NotReadableError):
        read(opening * 3_000)


def test_64_levels_are_read_and_65_are_not():
    assert read("[" * 64 + "]" * 64)[0]
    with pytest.raises(TooDeepError):
        read("[" * 66 + "]" * 66)


@pytest.mark.parametrize(
    "text",
    ["a: [b", "a: b: c", "a: 'b", "%YAML 1.1\na: b", "a: b\n---\nc: d", "{[a]: b}", "@a", "\ta: b"],
)
def test_what_is_not_yaml_is_said_with_a_place(text):
    with pytest.raises(NotReadableError) as raised:
        read(text)
    assert raised.value.mark.line >= 2


def test_a_reader_error_without_a_place_points_at_the_start(monkeypatch):
    def fail(*_args, **_kwargs):
        raise yaml.YAMLError
        yield

    monkeypatch.setattr(strict_yaml.yaml, "parse", fail)
    with pytest.raises(NotReadableError) as raised:
        read("a: b")
    assert raised.value.mark == Mark(2)


def test_an_event_that_yaml_does_not_have_is_a_mistake_in_the_program():
    reader = strict_yaml._TreeReader("a", 1, ProblemList("x"))
    with pytest.raises(TypeError):
        reader._value(yaml.StreamStartEvent(), Mark(), 0)


@given(st.text(alphabet="ab:-[]{}#&*!|>'\"%@`,? \n", max_size=60))
def test_any_text_gives_a_tree_or_a_place(text):
    with contextlib.suppress(NotReadableError):
        read(text)


def test_the_parser_in_python_gives_the_same_tree_where_the_one_in_c_is_missing():
    program = (
        "import yaml; yaml.__with_libyaml__ = False\n"
        "from hub.intake import strict_yaml as s; from hub.intake.problem_list import ProblemList\n"
        "assert s._LOADER is yaml.SafeLoader\n"
        "print(s.read_yaml('a: é\\nb: [c, \"d\"]\\n', 2, ProblemList('x')))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == str(read('a: é\nb: [c, "d"]\n')[0])
