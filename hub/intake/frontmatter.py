"""Split a content file into frontmatter and body, keeping the line of every key.

python-frontmatter does the splitting. Its handler here puts strict YAML in place of PyYAML, and
keeps what the library drops: where the body starts, and the indentation of its first line.
"""

import re
from dataclasses import dataclass
from itertools import islice

import frontmatter
from frontmatter.default_handlers import BaseHandler

from hub.intake.marked import Marked, MarkedBlock, MarkedEntry, MarkedList, MarkedText
from hub.intake.problem_list import Mark, ProblemList
from hub.intake.strict_yaml import NotReadableError, read_yaml
from hub.intake.yaml_advice import refuse_unreadable

LARGEST_FRONTMATTER = 64 * 1024
"""Characters that frontmatter may have."""

_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)
_LOOKS_LIKE_FRONTMATTER = re.compile(r"[\w-]+:(\s|$)|\s+\S|- |#")
_INDENTED_WITH_TAB = re.compile(r" *\t\s*\S")


@dataclass(frozen=True, slots=True)
class ContentText:
    """A content file in two parts."""

    block: MarkedBlock | None
    """The frontmatter; `None` when it could not be read and a problem says why."""
    body: str
    body_line: int
    """Line of the file on which the body starts."""


def split_frontmatter(text: str, problems: ProblemList) -> ContentText | None:
    """Split a file, or say why it cannot be split.

    Returns:
        Both parts; `None` when it is not clear where the body starts.
    """
    if not _has_fences(text, problems):
        return None
    handler = _StrictHandler(problems)
    frontmatter.parse(text, handler=handler)
    return ContentText(handler.block, handler.body, handler.body_line)


class _StrictHandler(BaseHandler):
    """Reads strict YAML for python-frontmatter, and remembers where the body starts."""

    FM_BOUNDARY = _FENCE
    START_DELIMITER = END_DELIMITER = "---"

    def __init__(self, problems: ProblemList) -> None:
        super().__init__()
        self.block: MarkedBlock | None = None
        self.body = ""
        self.body_line = 1
        self._problems = problems

    def split(self, text: str) -> tuple[str, str]:
        """Split at the first two fences, which are known to be there."""
        _, head, body = _FENCE.split(text, 2)
        self.body = body.removeprefix("\n")
        self.body_line = head.count("\n") + 2
        return head.removeprefix("\n"), self.body

    def load(self, fm: str) -> dict[str, MarkedEntry]:
        """Read the part between the fences, reporting what cannot be read."""
        self.block = read_yaml_block(fm, 2, self._problems)
        return dict(self.block.entries) if self.block else {}


def read_yaml_block(
    text: str, first_line: int, problems: ProblemList, example: str = "title: A year of huddles"
) -> MarkedBlock | None:
    """Read keys with values; `None` when a problem says why they cannot be read.

    The example is one field of such a file, for whoever has written none.
    """
    if len(text) > LARGEST_FRONTMATTER:
        _refuse_size(len(text), first_line, problems)
        return None
    if _refuse_tabs(text, first_line, problems):
        return None
    try:
        tree = read_yaml(text, first_line, problems)
    except NotReadableError as error:
        refuse_unreadable(error, problems)
        return None
    if not isinstance(tree, MarkedBlock):
        _refuse_shape(tree, Mark(first_line), problems, example)
        return None
    return tree


def _has_fences(text: str, problems: ProblemList) -> bool:
    fences = list(islice(_FENCE.finditer(text), 2))
    if not fences or text[: fences[0].start()].strip():
        _refuse_missing(text, problems)
        return False
    if fences[0].start() > 0:
        problems.add(
            "HUB101",
            Mark(),
            "There is an empty line before the first ---, so the fields below it are not read.",
            "delete everything above the first --- line",
        )
        return False
    if len(fences) == 1:
        _refuse_unclosed(problems)
        return False
    return True


def _refuse_missing(text: str, problems: ProblemList) -> None:
    first = next(line for line in text.split("\n") if line.strip())
    dashes = first.strip()
    what = "The file does not start with ---, so its title, roles and minutes are not known."
    if set(dashes) <= set("-\u2013\u2014") and dashes != "---":
        what = f"The first line is '{dashes}'; the fields start after a line of three hyphens."
    problems.add(
        "HUB101",
        Mark(),
        what,
        "start with a line ---, then the fields, then a line --- again; "
        "content/contribute has a template to copy",
    )


def _refuse_unclosed(problems: ProblemList) -> None:
    last = 1
    for number, line in enumerate(problems.lines[1:], start=2):
        if line.strip() and not _LOOKS_LIKE_FRONTMATTER.match(line):
            break
        last = number if line.strip() else last
    problems.add(
        "HUB103",
        Mark(last),
        "The fields start with the --- on line 1, and no second --- ends them; it is missing here.",
        f"add a line --- after line {last}",
    )


def _refuse_size(size: int, first_line: int, problems: ProblemList) -> None:
    problems.add(
        "HUB110",
        Mark(first_line),
        f"The fields have {size:,} characters; they may have at most {LARGEST_FRONTMATTER:,}.",
        "move long text below the second --- line",
    )


def _refuse_tabs(text: str, first_line: int, problems: ProblemList) -> bool:
    if "\t" not in text:
        return False
    has_tabs = False
    for number, line in enumerate(text.split("\n"), start=first_line):
        if _INDENTED_WITH_TAB.match(line):
            has_tabs = True
            problems.add(
                "HUB104",
                Mark(number, line.index("\t") + 1),
                "The line is indented with a tab, which cannot be read here.",
                f"use spaces:  {line.expandtabs(2)}",
            )
    return has_tabs


def _refuse_shape(tree: Marked | None, start: Mark, problems: ProblemList, example: str) -> None:
    seen = {MarkedList: "a list", MarkedText: "text without a key"}
    problems.add(
        "HUB108",
        tree.mark if tree else start,
        f"Fields are expected here, each with a key and a value, but there is "
        f"{seen.get(type(tree), 'nothing')}.",
        f"write each field on a line of its own, for example  {example}",
    )
