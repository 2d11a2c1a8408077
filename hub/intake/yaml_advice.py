"""Say in plain words why some text is not YAML, and what to type: never the parser's own words.

The parser says "mapping values are not allowed here" for an unquoted colon, for a wrong indent and
for a missing space, and often names the line below the mistake. So the advice comes from looking at
the author's lines.
"""

import re
from dataclasses import dataclass

from hub.intake.bullets import is_bullet, pasted_list
from hub.intake.lost_lines import lost_line
from hub.intake.problem_list import Mark, ProblemList
from hub.intake.strict_yaml import DEEPEST, NotReadableError, TooDeepError
from hub.intake.yaml_text import SMART_QUOTES, quoted

# After a hyphen, a word with a capital is the start of a sentence and no key.
_KEY = r"^(?P<start>\s*(?:- +(?![A-Z]))?[\w-]+):"
_KEY_AND_VALUE = re.compile(_KEY + r"[ \t]+(?P<value>\S.*)$")
_NO_SPACE = re.compile(_KEY + r"(?P<value>[^\s:/][^:]*)$")
_LIST_ITEM = re.compile(r"^(?P<start>\s*-)[ \t]+(?P<value>\S.*)$")
_SPECIAL = "@`%&*|>[]{},?"


@dataclass(frozen=True, slots=True)
class _Advice:
    """What is probably wrong, and what to type."""

    line: int
    what: str
    fix: str
    code: str = "HUB102"
    example: tuple[str, ...] = ()


def refuse_unreadable(error: NotReadableError, problems: ProblemList) -> None:
    """Report text that is not YAML, with the most likely reason."""
    advice = _depth_advice(error) or _opened_advice(error, problems)
    for number in (error.mark.line, error.mark.line - 1, error.mark.line - 2):
        advice = advice or _bullet_advice(number, problems)
    advice = advice or _lost_line_advice(error, problems)
    for number in (error.mark.line, error.mark.line - 1):
        advice = advice or _line_advice(number, problems.line(number))
    advice = advice or _general_advice(error.mark.line, problems)
    column = len(problems.line(advice.line)) - len(problems.line(advice.line).lstrip()) + 1
    mark = Mark(advice.line, column)
    problems.add(advice.code, mark, advice.what, advice.fix, advice.example)


def _depth_advice(error: NotReadableError) -> _Advice | None:
    if not isinstance(error, TooDeepError):
        return None
    what = f"Lists or blocks stand inside each other more than {DEEPEST} levels deep."
    return _Advice(error.mark.line, what, "delete the extra [ or { signs", "HUB109")


def _opened_advice(error: NotReadableError, problems: ProblemList) -> _Advice | None:
    """Say what was opened and not closed: a quote, a list, a block in braces."""
    if error.opened is None:
        return None
    number = error.opened.line
    sign = problems.line(number)[error.opened.column - 1 : error.opened.column]
    closing = {"[": "]", "{": "}", '"': '"', "'": "'"}.get(sign)
    if closing is None:
        return None
    return _Advice(
        number,
        f"The sign {sign} opens something here that is not closed as it should be.",
        f"close it with {closing} on the same line; if the sign belongs to the text, put the whole "
        "text in quotes",
    )


def _lost_line_advice(error: NotReadableError, problems: ProblemList) -> _Advice | None:
    found = lost_line(problems.lines, error.mark.line)
    return _Advice(found.line, found.what, found.fix, example=found.example) if found else None


def _bullet_advice(number: int, problems: ProblemList) -> _Advice | None:
    """Say how a list is written that was pasted with bullets or numbers."""
    line = problems.line(number)
    if not is_bullet(line) or not (pasted := pasted_list(problems.lines, number)):
        return None
    what = f"The sign '{line.split()[0]}' starts no list entry here; a hyphen does."
    return _Advice(number, what, "write a hyphen before each entry:", example=pasted)


def _line_advice(number: int, line: str) -> _Advice | None:
    if number < 1 or not line.strip():
        return None
    if "\u00a0" in line:
        what = "The line has a special space (a no-break space), which is not read as a space."
        return _Advice(number, what, f"type the spaces again:  {line.replace(chr(160), ' ')}")
    if found := _NO_SPACE.match(line):
        what = f"'{found['start'].strip()}:' needs a space after the colon."
        return _Advice(number, what, f"write  {found['start']}: {found['value']}")
    found = _KEY_AND_VALUE.match(line) or _LIST_ITEM.match(line)
    if found is None:
        return None
    start = found["start"] + ("" if found["start"].endswith("-") else ":")
    if (sign := found["value"].strip()) in {"[", "{"}:
        what = f"The sign {sign} opens something here that is not closed as it should be."
        return _Advice(number, what, f"delete it; what stands below  {start}  needs no {sign}")
    return _value_advice(number, start, found["value"].strip())


def _value_advice(number: int, start: str, value: str) -> _Advice | None:
    """Say what is wrong with a value on one line, judging by its signs."""
    if value[0] in SMART_QUOTES:
        what = f"The quotes in {value} are curly, and only straight quotes count."
        fix = f"write  {start} {quoted(value.strip(SMART_QUOTES))}"
        return _Advice(number, what, fix, "HUB115")
    if value[0] in "\"'":
        what = "The text goes on after its closing quote."
        # In 'We couldn't' the outer quotes are meant as quotes, and the middle one ends them.
        inside = value[1:-1] if len(value) > 1 and value[-1] == value[0] else value
        return _Advice(number, what, f"put the whole text in quotes:  {start} {quoted(inside)}")
    if value[0] == "!":
        what = "A word that starts with '!' gives a value a hidden meaning, so it is refused."
        fix = f"leave the word out, or put quotes around the text:  {start} {quoted(value)}"
        return _Advice(number, what, fix, "HUB107")
    if ": " in value or value.endswith(":"):
        what = "The text has a colon, so it cannot be read without quotes."
        return _Advice(number, what, f"put quotes around it:  {start} {quoted(value)}")
    is_closed = value[0] + value[-1] in {"[]", "{}"}
    if value[0] in _SPECIAL and not is_closed and value.strip("|>+-"):
        what = f"The text starts with {value[0]}, so it cannot be read without quotes."
        return _Advice(number, what, f"put quotes around it:  {start} {quoted(value)}")
    return None


def _general_advice(number: int, problems: ProblemList) -> _Advice:
    line, before = problems.line(number).strip(), problems.line(number - 1).strip()
    what = "This line cannot be read together with the line above it."
    if not line:
        what = "The fields end here in the middle of something."
    fix = (
        "start every field in the first column as  key: value  and indent what belongs to it by "
        "two spaces"
    )
    if line and before:
        fix += f"; compare '{before[:60]}' with '{line[:60]}'"
    return _Advice(number, what, fix)
