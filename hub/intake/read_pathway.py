"""Read one pathway file: text in; the pathway, and all that is wrong with the file, out."""

import posixpath
from collections.abc import Iterator

from hub.domain.body import Body
from hub.domain.pathway import Pathway, Step
from hub.domain.problem import Place
from hub.domain.resource import Status
from hub.intake.body_rules import check_body
from hub.intake.content_file import STEPS_FIELD, ContentFile, Reference
from hub.intake.dated import dates_of
from hub.intake.decode import read_text
from hub.intake.drafts import as_left_to_write
from hub.intake.fields import FIELDS, THEME_KEYS
from hub.intake.frontmatter import split_frontmatter
from hub.intake.keys import (
    refuse_missing_at_top,
    refuse_other_kind,
    refuse_theme_keys,
    refuse_unknown_keys,
)
from hub.intake.markdown_body import read_body
from hub.intake.marked import MarkedBlock
from hub.intake.pathway_fields import PATHWAY_FIELDS
from hub.intake.problem_list import Mark, ProblemList
from hub.intake.read_block import read_fields
from hub.intake.resource_rules import check_shared_fields
from hub.intake.settle_keys import settled
from hub.intake.terms import Terms
from hub.intake.values import Values

_RESTART = 'start it with: hub new pathway "Title of the pathway"'

_KNOWN = tuple(field.key for field in PATHWAY_FIELDS)
_OF_RESOURCES = {field.key: field for field in FIELDS if field.key not in _KNOWN}
_TOLD_ELSEWHERE = THEME_KEYS | _OF_RESOURCES.keys()


def read_pathway(data: bytes, path: str, shown_as: str, terms: Terms) -> ContentFile:
    """Read a pathway file. What its steps name is checked once all files have been read.

    Args:
        data: The bytes of the file.
        path: Its path below the content folder.
        shown_as: Its path in messages.
        terms: The taxonomies.
    """
    problems = ProblemList(shown_as)
    text = read_text(data, problems, _RESTART)
    parts = split_frontmatter(text, problems) if text is not None else None
    file_id = posixpath.basename(path).removesuffix(".md")
    values, body = Values(), None
    if parts:
        structure = read_body(parts.body, parts.body_line)
        body = structure.body
        if parts.block:
            block = settled(parts.block, PATHWAY_FIELDS, problems, told=_TOLD_ELSEWHERE)
            values = read_fields(block, PATHWAY_FIELDS, problems, terms)
            _check_keys(block, problems)
            check_shared_fields(values, file_id, problems)
            _check_repeats(values, problems)
        check_body(structure, problems)
    status = Status(values.texts["status"]) if "status" in values.texts else None
    is_draft = status is Status.DRAFT
    return ContentFile(
        path=path,
        place=Place(shown_as),
        id=values.texts.get("id", file_id),
        title=values.texts.get("title", ""),
        kind=None,
        status=status,
        body=body,
        references=tuple(_references(values, problems)),
        content=_pathway(values, body, problems),
        problems=as_left_to_write(problems.found) if is_draft else tuple(problems.found),
        dates=tuple(dates_of(values, problems)),
    )


def _check_keys(block: MarkedBlock, problems: ProblemList) -> None:
    refuse_theme_keys(block, problems)
    for key, entry in block.entries.items():
        if key == "minutes":
            problems.add(
                "HUB114",
                entry.mark,
                "'minutes' belongs to resources: a pathway takes as long as its steps together.",
                "delete it; the pages of the pathway show the sum",
            )
        elif key in _OF_RESOURCES:
            refuse_other_kind(entry, _OF_RESOURCES[key].kinds, problems)
    refuse_unknown_keys(block, _KNOWN, "", problems, _TOLD_ELSEWHERE)
    for field in PATHWAY_FIELDS:
        if field.key not in block.entries:
            refuse_missing_at_top(field, problems)


def _check_repeats(values: Values, problems: ProblemList) -> None:
    """Report steps that name a resource which an earlier step has named."""
    first: dict[str, Mark] = {}
    for resource, mark in _named(values):
        if resource in first:
            problems.add(
                "HUB211",
                mark,
                f"'{resource}' is a step twice; it stands on line {first[resource].line} too.",
                "delete one of the two steps",
            )
        first.setdefault(resource, mark)


def _named(values: Values) -> Iterator[tuple[str, Mark]]:
    for block in values.blocks.get(STEPS_FIELD, ()):
        if "resource" in block.texts:
            yield block.texts["resource"], block.marks["resource"]


def _references(values: Values, problems: ProblemList) -> Iterator[Reference]:
    for resource, mark in _named(values):
        place = Place(problems.file, mark.line, mark.column)
        yield Reference(STEPS_FIELD, resource, place, problems.line(mark.line))


def _pathway(values: Values, body: Body | None, problems: ProblemList) -> Pathway | None:
    if body is None or problems.has_errors or not problems.is_judged:
        return None
    texts, dates = values.texts, values.dates
    return Pathway(
        id=texts["id"],
        place=Place(problems.file),
        title=texts["title"],
        summary=texts["summary"],
        roles=values.list("roles"),
        topics=values.list("topics"),
        level=texts["level"],
        outcomes=values.list("outcomes"),
        steps=tuple(
            Step(block.texts["resource"], block.texts["why"])
            for block in values.blocks[STEPS_FIELD]
        ),
        published=dates["published"],
        reviewed=dates["reviewed"],
        review_by=dates["review_by"],
        owner=texts["owner"],
        status=Status(texts["status"]),
        body=body,
    )
