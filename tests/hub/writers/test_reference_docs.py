"""The reference pages say what the code does, and the committed files are those pages."""

from pathlib import Path

import pytest

from hub.domain.problem_codes import PROBLEM_CODES
from hub.intake.fields import FIELDS
from hub.intake.pathway_fields import PATHWAY_FIELDS, STEP_FIELDS
from hub.intake.read_page import read_page
from hub.intake.section_rules import CASE_STUDY_SECTIONS
from hub.writers.reference_docs import fields_page, problems_page

CONTRIBUTE = Path(__file__).parents[3] / "content" / "contribute"
PAGES = {"fields.md": fields_page(), "problems.md": problems_page()}


@pytest.mark.parametrize("name", PAGES)
def test_the_committed_page_is_up_to_date(name):
    committed = (CONTRIBUTE / name).read_text(encoding="utf-8")
    assert committed == PAGES[name], "run: hub docs"


@pytest.mark.parametrize("name", PAGES)
def test_the_page_passes_the_check_itself(name):
    read_file = read_page(PAGES[name].encode(), f"contribute/{name}", name)
    assert read_file.problems == ()


def test_every_field_has_a_section_with_its_meaning():
    for field in FIELDS:
        assert f"\n### {field.key}\n\n{field.meaning}" in PAGES["fields.md"]


def test_the_fields_of_a_pathway_are_named():
    section = PAGES["fields.md"].partition("\n## Fields of a pathway\n")[2]
    assert all(f"`{field.key}`" in section for field in PATHWAY_FIELDS if field.key != "steps")
    assert all(f"- `{field.key}`: {field.meaning}" in section for field in STEP_FIELDS)


def test_every_required_section_is_named():
    for rule in CASE_STUDY_SECTIONS:
        assert f'"{rule.title}"' in PAGES["fields.md"]


def test_every_code_has_a_section_with_why_and_fix():
    for code, about in PROBLEM_CODES.items():
        assert f"\n### {code} {about.title}\n\n{about.why}" in PAGES["problems.md"]
        assert about.fix[1:] in PAGES["problems.md"]
