"""What `hub new` writes passes the check, and the check says what is left to write."""

from datetime import date

import pytest
from content_making import base_text

from hub.domain.resource import ResourceKind, Status
from hub.intake.fields import fields_of
from hub.intake.read_resource import read_resource
from hub.intake.read_taxonomies import read_taxonomies
from hub.writers.resource_template import resource_template

TERMS = read_taxonomies(base_text("taxonomies.yml").encode(), "t.yml").terms
TODAY = date(2028, 2, 29)


def read(kind: ResourceKind, text: str):
    return read_resource(text.encode(), f"{kind.folder}/a-try.md", "a.md", kind, TERMS)


@pytest.mark.parametrize("kind", ResourceKind)
@pytest.mark.parametrize(
    "title", ["A try", 'My: first "try" # 1', "'Quoted'", "1:30", "- a", "Ünï"]
)
def test_a_template_is_a_draft_in_which_things_are_left_to_write(kind, title):
    read_file = read(kind, resource_template(kind, "a-try", title, TODAY))
    assert {problem.code for problem in read_file.problems} == {"HUB504"}
    assert read_file.title == title
    assert read_file.status is Status.DRAFT


@pytest.mark.parametrize("kind", ResourceKind)
def test_every_field_of_the_kind_is_in_its_template(kind):
    text = resource_template(kind, "a-try", "A try", TODAY)
    for field in fields_of(kind):
        assert f"\n{field.key}:" in text or f"\n# {field.key}:" in text


@pytest.mark.parametrize("kind", ResourceKind)
def test_optional_fields_can_be_switched_on_by_deleting_the_sign_before_them(kind):
    keys = {field.key for field in fields_of(kind)}
    text = "\n".join(
        line[2:]
        if line.startswith("# ") and (line[2:].partition(":")[0] in keys or line[2:4] == "  ")
        else line
        for line in resource_template(kind, "a-try", "A try", TODAY).split("\n")
    )
    codes = {problem.code for problem in read(kind, text).problems}
    assert codes <= {"HUB504", "HUB301", "HUB222"}  # examples name terms of the real taxonomies


def test_a_year_after_29_february_is_28_february():
    text = resource_template(ResourceKind.MODULE, "a-try", "A try", TODAY)
    assert "published: 2028-02-29\nreviewed: 2028-02-29\nreview_by: 2029-02-28\n" in text


def test_every_kind_starts_with_its_sections():
    text = resource_template(ResourceKind.CASE_STUDY, "a-try", "A try", TODAY)
    assert text.index("## Context") < text.index("## What did not work")
    assert "## One thing to try this week" in resource_template(
        ResourceKind.MODULE, "a-try", "A try", TODAY
    )
