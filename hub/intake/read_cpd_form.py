"""Read a file of `content/cpd/`: bytes in; a form for CPD records, or its problems, out."""

import posixpath
from dataclasses import dataclass

from hub.domain.cpd_form import BOXES, RECORD_FIELDS, CpdForm, CpdHeading, CpdSource
from hub.domain.problem import Problem
from hub.intake.cpd_fields import CPD_FIELDS
from hub.intake.decode import read_text
from hub.intake.field import Need
from hub.intake.frontmatter import read_yaml_block
from hub.intake.keys import refuse_missing, refuse_unknown_keys
from hub.intake.marked import MarkedBlock
from hub.intake.problem_list import Mark, ProblemList
from hub.intake.read_block import read_fields
from hub.intake.values import Values

_RESTART = "copy another form of this folder and change it"
_EXAMPLE = "name: Social Work England"


@dataclass(frozen=True, slots=True)
class ReadCpdForm:
    """A form, when it can be used."""

    form: CpdForm | None
    problems: tuple[Problem, ...]


def read_cpd_form(data: bytes, path: str, shown_as: str) -> ReadCpdForm:
    """Read a form.

    Args:
        data: The bytes of the file.
        path: Its path below the content folder.
        shown_as: Its path in messages.
    """
    problems = ProblemList(shown_as)
    text = read_text(data, problems, _RESTART)
    if text is not None and _refuse_fence(text, problems):
        text = None
    block = read_yaml_block(text, 1, problems, _EXAMPLE) if text is not None else None
    form_id = posixpath.splitext(posixpath.basename(path))[0]
    form = _form(form_id, block, problems) if block else None
    return ReadCpdForm(form, tuple(problems.found))


def _refuse_fence(text: str, problems: ProblemList) -> bool:
    """Report a line --- below the first line: it ends fields, and all of a form is fields."""
    for number, line in enumerate(text.split("\n")[1:], start=2):
        if line.rstrip() == "---":
            what = "A form is fields from its first line to its last, so no line --- ends them."
            problems.add("HUB102", Mark(number), what, f"delete line {number}")
            return True
    return False


def _form(form_id: str, block: MarkedBlock, problems: ProblemList) -> CpdForm | None:
    values = read_fields(block, CPD_FIELDS, problems, None)
    refuse_unknown_keys(block, [field.key for field in CPD_FIELDS], "", problems)
    for field in CPD_FIELDS:
        if field.need is not Need.NEVER and field.key not in block.entries:
            refuse_missing(field, Mark(1), "", problems)
    if _are_headings_sound(block):
        _check_boxes(values, problems)
    _check_repeats(values, problems)
    if problems.has_errors:
        return None
    source = values.block("source")
    return CpdForm(
        id=form_id,
        name=values.texts["name"],
        headings=tuple(
            CpdHeading(one.texts["heading"], one.list("holds")) for one in values.blocks["headings"]
        ),
        note=values.texts.get("note", ""),
        source=CpdSource(**source.texts) if source else None,
    )


def _are_headings_sound(block: MarkedBlock) -> bool:
    """Whether all headings can be read: a box that is mistyped there is not one without a place."""
    apart = ProblemList("")
    headings = [field for field in CPD_FIELDS if field.key == "headings"]
    return bool(read_fields(block, headings, apart, None).blocks) and not apart.has_errors


def _check_repeats(values: Values, problems: ProblemList) -> None:
    """Report headings that read alike, and fields that would be written below two headings."""
    lines: dict[str, int] = {}
    for one in values.blocks.get("headings", ()):
        said = [
            (heading.casefold(), f"The heading '{heading}'", one.marks["heading"])
            for heading in (one.texts.get("heading"),)
            if heading
        ]
        for field, mark in zip(one.list("holds"), one.item_marks.get("holds", ()), strict=True):
            said.append((f" {field}", f"'{field}'", mark))
        for key, name, mark in said:
            if key in lines:
                what = f"{name} stands here a second time; it stands on line {lines[key]} too."
                problems.add("HUB211", mark, what, "delete one of the two")
            lines.setdefault(key, mark.line)


def _check_boxes(values: Values, problems: ProblemList) -> None:
    held = {field for one in values.blocks["headings"] for field in one.list("holds")}
    labels = {field.id: field.label for field in RECORD_FIELDS}
    for box in BOXES:
        if box not in held:
            problems.add(
                "HUB312",
                values.marks["headings"],
                f"No heading holds '{box}' ({labels[box]}), so what people write there is lost.",
                f"add {box} to the list after  holds:  of the heading that it belongs to",
            )
