"""Mistakes in the program itself are said loudly; all mistakes of authors are golden cases."""

import pytest

from hub.intake.field import Field, TermRule, TextRule
from hub.intake.marked import MarkedText
from hub.intake.problem_list import Mark, ProblemList
from hub.intake.read_block import _entry, read_fields
from hub.intake.slot import Slot
from hub.intake.strict_yaml import read_yaml
from hub.intake.values import Values


def test_a_field_with_terms_needs_taxonomies():
    problems = ProblemList("x.md")
    field = Field("level", TermRule("levels"), "m.", "e")
    with pytest.raises(ValueError, match="level"):
        read_fields(read_yaml("level: easy", 1, problems), (field,), problems, None)


def test_a_rule_for_one_text_is_no_rule_for_entries():
    slot = Slot(Field("x", TextRule(), "m.", "e"), "", Values(), ProblemList("x.md"), None)
    with pytest.raises(TypeError):
        _entry(MarkedText("a", Mark()), slot)
