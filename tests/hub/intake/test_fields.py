"""The table of fields is true: every example keeps its own rule."""

from pathlib import Path

import pytest

from hub.domain.resource import ResourceKind, Status
from hub.intake.field import BlockRule, BlocksRule, Field, Need, TextRule
from hub.intake.field_example import field_as_yaml
from hub.intake.fields import FIELDS, PAGE_FIELDS, THEME_KEYS, fields_of
from hub.intake.pathway_fields import PATHWAY_FIELDS, STEP_FIELDS
from hub.intake.problem_list import ProblemList
from hub.intake.read_block import read_fields
from hub.intake.read_taxonomies import SYNONYM_FIELDS, TERM_FIELDS, read_taxonomies
from hub.intake.strict_yaml import read_yaml

TAXONOMIES = Path(__file__).parents[3] / "content" / "taxonomies.yml"
TERMS = read_taxonomies(TAXONOMIES.read_bytes(), "content/taxonomies.yml").terms
NESTED = [
    nested
    for field in FIELDS
    if isinstance(field.rule, BlockRule | BlocksRule)
    for nested in field.rule.fields
]
EVERY = [
    *FIELDS, *NESTED, *PAGE_FIELDS, *PATHWAY_FIELDS, *STEP_FIELDS, *TERM_FIELDS, *SYNONYM_FIELDS,
]  # fmt: skip


def problems_with(field: Field, text: str):
    problems = ProblemList("x.md", text.split("\n"))
    read_fields(read_yaml(text, 1, problems), (field,), problems, TERMS)
    return problems.found


@pytest.mark.parametrize("field", EVERY, ids=lambda field: field.key)
def test_the_example_of_a_field_keeps_its_rule(field):
    assert not problems_with(field, "\n".join(field_as_yaml(field)))


@pytest.mark.parametrize("field", EVERY, ids=lambda field: field.key)
def test_the_meaning_of_a_field_is_a_sentence(field):
    assert field.meaning.endswith(".")


def test_no_field_steers_the_theme():
    assert not THEME_KEYS & {field.key for field in FIELDS}


def test_a_kind_has_no_field_of_another():
    keys = {field.key for field in fields_of(ResourceKind.MODULE)}
    assert "minutes" in keys
    assert not keys & {"outcome", "asks", "tools"}


def test_a_sketch_may_leave_out_what_a_complete_resource_needs():
    field = Field("outcomes", TextRule(), "m.", "e", Need.UNLESS_SKETCH)
    assert field.is_required(ResourceKind.CASE_STUDY, Status.COMPLETE)
    assert field.is_required(ResourceKind.CASE_STUDY, None)
    assert not field.is_required(ResourceKind.CASE_STUDY, Status.SKETCH)


def test_a_field_can_be_required_in_one_kind_only():
    field = Field("x", TextRule(), "m.", "e", required_in=(ResourceKind.CASE_STUDY,))
    assert field.is_required(ResourceKind.CASE_STUDY, Status.COMPLETE)
    assert not field.is_required(ResourceKind.MODULE, Status.COMPLETE)
