"""Write the file that `hub new` starts a resource with: every field, with what belongs in it."""

from collections.abc import Iterator
from datetime import date

from hub.domain.resource import ResourceKind, Status
from hub.intake.field import BlockRule, BlocksRule, Field, Need, TermsRule, TextsRule
from hub.intake.field_example import field_as_yaml
from hub.intake.fields import fields_of
from hub.intake.read_dates import a_year_after
from hub.intake.section_rules import CASE_STUDY_SECTIONS, FIRST_SECTION, MODULE_SECTION
from hub.intake.yaml_text import plain_or_quoted
from hub.writers.rule_words import rule_words

_SECTIONS = {
    ResourceKind.CASE_STUDY: CASE_STUDY_SECTIONS,
    ResourceKind.TOOLKIT: (FIRST_SECTION,),
    ResourceKind.MODULE: (FIRST_SECTION, MODULE_SECTION),
}


def resource_template(kind: ResourceKind, resource_id: str, title: str, today: date) -> str:
    """Return a draft that the check accepts, and of which it can tell what is left to write."""
    known = {
        "id": resource_id,
        "title": plain_or_quoted(title),
        "published": str(today),
        "reviewed": str(today),
        "review_by": str(a_year_after(today)),
        "status": Status.DRAFT.value,
        "people_involved": "none",
    }
    lines = ["---"]
    for field in fields_of(kind):
        if field.need is not Need.NEVER and kind in field.required_in:
            lines += required_lines(field, known.get(field.key, ""))
        else:
            lines += _optional(field)
    lines.append("---")
    for section in _SECTIONS[kind]:
        lines += [f"## {section.title}", "", section.prompt, ""]
    return "\n".join(lines)


def required_lines(field: Field, value: str) -> Iterator[str]:
    """Yield the lines of a field that has to be filled in; its value where it is known already."""
    if value:
        yield f"{field.key}: {value}"
        return
    yield f"# {field.meaning} {_rule(field)}"
    match field.rule:
        case BlockRule() as rule:
            yield f"{field.key}:"
            yield from (f"  {nested.key}:{_note(nested)}" for nested in rule.fields)
        case BlocksRule() as rule:
            yield f"{field.key}:"
            for number, nested in enumerate(rule.fields):
                yield f"{'    ' if number else '  - '}{nested.key}:{_empty(nested)}{_note(nested)}"
        case _:
            yield f"{field.key}:{_empty(field)}"


def _optional(field: Field) -> Iterator[str]:
    yield f"# Optional. {field.meaning}"
    yield from (f"# {line}" for line in field_as_yaml(field))


def _empty(field: Field) -> str:
    return " []" if isinstance(field.rule, TermsRule | TextsRule) else ""


def _note(field: Field) -> str:
    return f"  # {field.meaning}"


def _rule(field: Field) -> str:
    words = rule_words(field.rule)
    return f"{words[:1].upper()}{words[1:]}."
