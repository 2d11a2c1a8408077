"""Text that is written as YAML is read back as the same text."""

from hypothesis import given
from hypothesis import strategies as st

from hub.intake.problem_list import ProblemList
from hub.intake.strict_yaml import read_yaml
from hub.intake.yaml_text import dashed, plain_or_quoted

PLAIN = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1).filter(
    lambda text: text == " ".join(text.split())
)


@given(PLAIN)
def test_an_entry_is_read_back_as_it_is(text):
    tree = read_yaml("\n".join(dashed((text,))), 1, ProblemList("x.md"))
    assert [item.value for item in tree.items] == [text]


def test_quotes_are_only_there_where_they_are_needed():
    assert plain_or_quoted("We couldn't do it, and then?") == "We couldn't do it, and then?"
    assert plain_or_quoted("Plan: start") == '"Plan: start"'
