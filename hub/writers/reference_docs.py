"""Write the two reference pages of `content/contribute/`: all fields, and all problems.

Both are plain pages of the hub, made from the table of fields and the table of problem codes. They
are written by `hub docs`, and a test fails when the files differ from what these functions return.
"""

from collections.abc import Iterator, Sequence

from hub.domain.problem import Severity
from hub.domain.problem_code import ProblemCode
from hub.domain.problem_codes import PROBLEM_CODES
from hub.domain.resource import ResourceKind
from hub.intake.field import BlockRule, BlocksRule, Field, Need
from hub.intake.field_example import field_as_yaml
from hub.intake.fields import FIELDS
from hub.intake.pathway_fields import PATHWAY_FIELDS, STEPS
from hub.intake.section_rules import (
    CASE_STUDY_SECTIONS,
    FEWEST_HONEST_WORDS,
    MODULE_SECTION,
    SectionRule,
)
from hub.writers.rule_words import rule_words

_GROUPS = (
    ("0", "Files and their bytes"),
    ("1", "The fields as a whole"),
    ("2", "Values and text"),
    ("3", "Terms and taxonomies"),
    ("4", "Links between files"),
    ("5", "Advice"),
)


_FIELDS_START = """\
---
title: Fields of a resource
summary: Every field at the top of a resource file, with its rule, its meaning and an example to
  copy, and the sections that each kind needs; at the end, those of a pathway.
---
The fields stand at the top of a file, between two lines of three hyphens. All of them hold plain
text, without Markdown and without HTML. Put straight quotes around a text that has a colon.

Fields that the hub does not know are problems, because a mistyped field would be lost without a
word. [All problems and how to mend them](problems.md) are on a page of their own."""

_PROBLEMS_START = """\
---
title: Problems and how to mend them
summary: Every message of the content check, with the reason for it, what to do, and an example
  before and after.
---
The check reads every file and tells all it finds in one go, each with the file, the line and what
to type. A code such as HUB201 stands for one kind of problem, and never changes its meaning.

Errors keep a file from being published. Advice does not."""


def fields_page() -> str:
    """Return the page that explains every field and every required section."""
    lines = [_FIELDS_START]
    lines += _field_section("All kinds", [one for one in FIELDS if len(one.kinds) > 1])
    for kind in ResourceKind:
        own = [one for one in FIELDS if one.kinds == (kind,)]
        if own:
            lines += _field_section(f"Only in a {_kind_name(kind)}", own)
    lines += _required_sections()
    lines += _pathway_section()
    return "\n".join(lines) + "\n"


def problems_page() -> str:
    """Return the page that explains every problem code."""
    lines = [_PROBLEMS_START]
    for digit, heading in _GROUPS:
        lines += ["", f"## {heading}"]
        for code, about in PROBLEM_CODES.items():
            if code[3] == digit:
                lines += _problem_section(code, about)
    return "\n".join(lines) + "\n"


def _problem_section(code: str, about: ProblemCode) -> Iterator[str]:
    advice = " This is advice." if about.severity is Severity.ADVICE else ""
    yield from ("", f"### {code} {about.title}", "", f"{about.why}{advice}", "")
    yield from (f"To mend it: {_lower_first(about.fix)}", "")
    yield from ("Before:", "", "```text", *about.wrong.split("\n"), "```", "")
    yield from ("After:", "", "```text", *about.right.split("\n"), "```")


def _field_section(heading: str, fields: Sequence[Field]) -> Iterator[str]:
    yield from ("", f"## {heading}")
    for field in fields:
        yield from _field_lines(field)


def _field_lines(field: Field) -> Iterator[str]:
    yield from ("", f"### {field.key}", "", f"{field.meaning} {_need_words(field)}", "")
    yield from (f"The value is {rule_words(field.rule)}.", "")
    if isinstance(field.rule, BlockRule | BlocksRule):
        yield from (*map(_nested_line, field.rule.fields), "")
    yield from ("```yaml", *field_as_yaml(field), "```")


def _nested_line(field: Field) -> str:
    optional = " Optional." if field.need is Need.NEVER else ""
    words = rule_words(field.rule)
    return f"- `{field.key}`: {field.meaning}{optional} {words[:1].upper()}{words[1:]}."


def _need_words(field: Field) -> str:
    if field.need is not Need.NEVER and len(field.required_in) < len(field.kinds):
        kinds = " and ".join(_kind_name(kind) for kind in field.required_in)
        return f"Required in a {kinds}, optional elsewhere."
    return f"{field.need.value.capitalize()}."


def _required_sections() -> Iterator[str]:
    yield from ("", "## Sections of a case study", "")
    yield from ("A case study has these sections, in this order. More may follow.", "")
    for number, rule in enumerate(CASE_STUDY_SECTIONS, start=1):
        yield f"{number}. {_section_words(rule)}"
    yield from ("", "## Sections of a toolkit", "", "A toolkit has at least one section.")
    yield from ("", "## Sections of a module", "")
    yield from (f"The last section of a module is {_section_words(MODULE_SECTION)}",)


def _pathway_section() -> Iterator[str]:
    shared = [f"`{field.key}`" for field in PATHWAY_FIELDS if field is not STEPS]
    yield from ("", "## Fields of a pathway", "")
    yield "A pathway lies in the folder `pathways`. These fields are all required, and have the"
    yield "same rules as in a resource:"
    yield f"{', '.join(shared[:-1])} and {shared[-1]}."
    yield f"The status is {rule_words(PATHWAY_FIELDS[-1].rule)}."
    yield "A pathway has no minutes, because pages add up those of its steps. Text below the fields"
    yield "is welcome and not needed."
    yield from _field_lines(STEPS)


def _section_words(rule: SectionRule) -> str:
    also = f' (or "{rule.also[0]}")' if rule.also else ""
    least = f" At least {FEWEST_HONEST_WORDS} words." if rule.is_honest else ""
    return f'"{rule.title}"{also}. {rule.prompt}{least}'


def _kind_name(kind: ResourceKind) -> str:
    return kind.value.replace("-", " ")


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
