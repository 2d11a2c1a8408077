"""Read one resource file: text in; the resource, and all that is wrong with the file, out."""

import posixpath

from hub.domain.body import Body
from hub.domain.problem import Place
from hub.domain.resource import Resource, ResourceKind, Status
from hub.intake.body_rules import check_body
from hub.intake.build_resource import build_resource
from hub.intake.content_file import ContentFile, Reference
from hub.intake.dated import dates_of
from hub.intake.decode import read_text
from hub.intake.drafts import as_left_to_write
from hub.intake.fields import FIELDS, THEME_KEYS, fields_of
from hub.intake.frontmatter import split_frontmatter
from hub.intake.keys import (
    refuse_missing_at_top,
    refuse_other_kind,
    refuse_theme_keys,
    refuse_unknown_keys,
    refuse_wrong_folder,
)
from hub.intake.markdown_body import read_body
from hub.intake.marked import MarkedBlock
from hub.intake.problem_list import ProblemList
from hub.intake.read_block import read_fields
from hub.intake.resource_rules import check_fields_together, check_reading_time
from hub.intake.section_rules import check_sections
from hub.intake.settle_keys import settled
from hub.intake.terms import Terms
from hub.intake.values import Values

_REFERENCES = ("prerequisites", "related", "downloads")


def read_resource(
    data: bytes, path: str, shown_as: str, kind: ResourceKind, terms: Terms
) -> ContentFile:
    """Read a resource file.

    Args:
        data: The bytes of the file.
        path: Its path below the content folder.
        shown_as: Its path in messages.
        kind: The kind that its folder is for.
        terms: The taxonomies.
    """
    problems = ProblemList(shown_as)
    words = kind.value.replace("-", " ")
    restart = f'start it with: hub new {kind.value} "Title of the {words}"'
    text = read_text(data, problems, restart)
    parts = split_frontmatter(text, problems) if text is not None else None
    values, status, body = Values(), None, None
    if parts:
        structure = read_body(parts.body, parts.body_line)
        body = structure.body
        if parts.block and refuse_wrong_folder(parts.block, kind, problems):
            return _unread(path, kind, body, problems)
        if parts.block:
            block = settled(parts.block, fields_of(kind), problems, told=_told_elsewhere(kind))
            values = read_fields(block, fields_of(kind), problems, terms)
            status = _status(values)
            _check_keys(block, kind, status, problems)
            check_fields_together(values, kind, _file_id(path), problems)
            check_sections(body, kind, problems)
        check_body(structure, problems)
    resource = _resource(values, kind, path, body, problems)
    is_draft = status is Status.DRAFT
    return ContentFile(
        path=path,
        place=Place(shown_as),
        id=values.texts.get("id", _file_id(path)),
        title=values.texts.get("title", ""),
        kind=kind,
        status=status,
        body=body,
        references=_references(values, problems),
        content=resource,
        problems=as_left_to_write(problems.found) if is_draft else tuple(problems.found),
        dates=tuple(dates_of(values, problems)),
    )


def _unread(path: str, kind: ResourceKind, body: Body | None, problems: ProblemList) -> ContentFile:
    """Return a file of which nothing is known but that it is there."""
    return ContentFile(
        path=path,
        place=Place(problems.file),
        id=_file_id(path),
        title="",
        kind=kind,
        status=None,
        body=body,
        references=(),
        content=None,
        problems=tuple(problems.found),
    )


def _told_elsewhere(kind: ResourceKind) -> frozenset[str]:
    """Return keys with a problem of their own: of another kind, and of the theme."""
    return THEME_KEYS | {field.key for field in FIELDS if kind not in field.kinds}


def _file_id(path: str) -> str:
    return posixpath.basename(path).removesuffix(".md")


def _status(values: Values) -> Status | None:
    word = values.texts.get("status")
    return Status(word) if word else None


def _check_keys(
    block: MarkedBlock, kind: ResourceKind, status: Status | None, problems: ProblemList
) -> None:
    refuse_theme_keys(block, problems)
    for field in FIELDS:
        if field.key in block.entries and kind not in field.kinds:
            refuse_other_kind(block.entries[field.key], field.kinds, problems)
    known = [field.key for field in fields_of(kind)]
    refuse_unknown_keys(block, known, "", problems, _told_elsewhere(kind))
    for field in fields_of(kind):
        if field.is_required(kind, status) and field.key not in block.entries:
            refuse_missing_at_top(field, problems)


def _resource(
    values: Values, kind: ResourceKind, path: str, body: Body | None, problems: ProblemList
) -> Resource | None:
    if body is None or problems.has_errors or not problems.is_judged:
        return None
    resource = build_resource(values, kind, Place(problems.file), path, body)
    if resource.status is not Status.DRAFT:
        check_reading_time(resource, values.marks["minutes"], problems)
    return resource


def _references(values: Values, problems: ProblemList) -> tuple[Reference, ...]:
    return tuple(
        Reference(
            key, target, Place(problems.file, mark.line, mark.column), problems.line(mark.line)
        )
        for key in _REFERENCES
        for target, mark in zip(values.list(key), values.item_marks.get(key, ()), strict=True)
    )
