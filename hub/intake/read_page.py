"""Read a plain page, such as about or contribute: only a title, a summary and a body."""

from hub.domain.body import Body
from hub.domain.problem import Place
from hub.domain.resource import PlainPage
from hub.intake.body_rules import check_body
from hub.intake.content_file import ContentFile
from hub.intake.decode import read_text
from hub.intake.fields import PAGE_FIELDS, THEME_KEYS
from hub.intake.frontmatter import split_frontmatter
from hub.intake.keys import refuse_missing, refuse_theme_keys, refuse_unknown_keys
from hub.intake.markdown_body import read_body
from hub.intake.marked import MarkedBlock
from hub.intake.problem_list import Mark, ProblemList
from hub.intake.read_block import read_fields
from hub.intake.settle_keys import settled
from hub.intake.values import Values

_RESTART = "start it with a line ---, then  title:  and  summary:  and a line --- again"


def read_page(data: bytes, path: str, shown_as: str) -> ContentFile:
    """Read a plain page.

    Args:
        data: The bytes of the file.
        path: Its path below the content folder.
        shown_as: Its path in messages.
    """
    problems = ProblemList(shown_as)
    text = read_text(data, problems, _RESTART)
    parts = split_frontmatter(text, problems) if text is not None else None
    values, body = Values(), None
    if parts:
        structure = read_body(parts.body, parts.body_line)
        body = structure.body
        if parts.block:
            block = settled(parts.block, PAGE_FIELDS, problems, told=THEME_KEYS)
            values = read_fields(block, PAGE_FIELDS, problems, None)
            _check_keys(block, problems)
        check_body(structure, problems)
    return ContentFile(
        path=path,
        place=Place(shown_as),
        id="",
        title=values.texts.get("title", ""),
        kind=None,
        status=None,
        body=body,
        references=(),
        content=_page(values, path, body, problems),
        problems=tuple(problems.found),
    )


def _check_keys(block: MarkedBlock, problems: ProblemList) -> None:
    refuse_theme_keys(block, problems)
    known = [field.key for field in PAGE_FIELDS]
    refuse_unknown_keys(block, known, "", problems, THEME_KEYS)
    for field in PAGE_FIELDS:
        if field.key not in block.entries:
            refuse_missing(field, Mark(1), "", problems)


def _page(values: Values, path: str, body: Body | None, problems: ProblemList) -> PlainPage | None:
    if body is None or problems.has_errors:
        return None
    return PlainPage(
        path=path.removesuffix(".md"),
        place=Place(problems.file),
        title=values.texts["title"],
        summary=values.texts["summary"],
        body=body,
    )
