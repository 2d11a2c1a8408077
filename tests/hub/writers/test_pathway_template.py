"""The file that `hub new pathway` starts with."""

from datetime import date

import pytest
from content_making import base_text

from hub.intake.pathway_fields import PATHWAY_FIELDS
from hub.intake.read_pathway import read_pathway
from hub.intake.read_taxonomies import read_taxonomies
from hub.writers.pathway_template import pathway_template

TERMS = read_taxonomies(base_text("taxonomies.yml").encode(), "taxonomies.yml").terms


@pytest.mark.parametrize("title", ["A way", "A way: the long one", "'Quoted' at the start"])
def test_the_template_passes_the_check_as_a_draft(title):
    text = pathway_template("a-way", title, date(2026, 11, 24))
    found = read_pathway(text.encode(), "pathways/a-way.md", "a-way.md", TERMS)
    assert {problem.code for problem in found.problems} == {"HUB504"}
    assert found.title == title


def test_the_template_holds_every_field():
    text = pathway_template("a-way", "A way", date(2026, 11, 24))
    assert all(f"\n{field.key}:" in text for field in PATHWAY_FIELDS)
