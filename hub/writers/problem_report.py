"""Write problems for people: one paragraph each, and at the end a count and the next step."""

from collections.abc import Iterable, Sequence

from hub.domain.problem import Problem
from hub.domain.problem_codes import is_error

__all__ = ("is_error", "printable", "problem_report", "problem_text", "summary_text")

_WIDEST_EXCERPT = 90
_RED, _YELLOW, _BOLD, _DIM, _PLAIN = "\x1b[31m", "\x1b[33m", "\x1b[1m", "\x1b[2m", "\x1b[0m"


def problem_report(problems: Sequence[Problem], checked: int, *, has_colour: bool = False) -> str:
    """Return the whole report: errors first, then advice, then the summary."""
    parts = [
        problem_text(problem, has_colour=has_colour)
        for problem in sorted(problems, key=lambda one: (not is_error(one), one.sort_key))
    ]
    return "\n".join((*parts, f"{summary_text(problems, checked)}\n"))


def problem_text(problem: Problem, *, has_colour: bool = False) -> str:
    """Return one problem: place, code, what is wrong, the author's line, and what to type."""
    colour = _RED if is_error(problem) else _YELLOW
    code = problem.code if is_error(problem) else f"{problem.code} (advice)"
    bold, plain, dim, colour = (_BOLD, _PLAIN, _DIM, colour) if has_colour else ("", "", "", "")
    place = printable(f"{problem.place.file}:{problem.place.line}:")
    lines = [f"{bold}{place}{plain} {colour}{code}{plain} {printable(problem.what)}"]
    lines += [f"    {dim}| {line}{plain}" for line in _excerpt(problem)]
    lines.append(f"    Fix: {printable(problem.fix)}")
    lines += [f"      {printable(line)}" for line in problem.example]
    return "\n".join(lines)


def summary_text(problems: Sequence[Problem], checked: int | None = None) -> str:
    """Return how many problems there are, and the one thing to do next."""
    errors = [problem for problem in problems if is_error(problem)]
    advice = len(problems) - len(errors)
    counted = "" if checked is None else f"{_count(checked, 'file')} checked. "
    if not problems:
        return f"{counted}No problems."
    if not errors:
        return f"{counted}{_pieces(advice)}, and nothing that stops publication."
    first = min(errors, key=lambda one: one.sort_key).place
    files = len({problem.place.file for problem in errors})
    verb = "is" if advice == 1 else "are"
    also = f", and there {verb} {_pieces(advice)}" if advice else ""
    stop = "stops" if len(errors) == 1 else "stop"
    return (
        f"{counted}{_count(len(errors), 'problem')} in {_count(files, 'file')} {stop} publication"
        f"{also}.\nNext: mend line {first.line} of {printable(first.file)}, then run the check "
        "again. contribute/problems explains every code."
    )


def printable(text: str) -> str:
    """Return text in which nothing can move the cursor, forge a line, or command a CI system.

    GitHub's runner obeys `##[` anywhere in a line (the older form of its commands), so that sign is
    broken up.
    """
    if not text.isprintable():
        text = "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)
    return text.replace("##[", "## [")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _pieces(number: int) -> str:
    return f"{number:,} piece{'' if number == 1 else 's'} of advice"


def _excerpt(problem: Problem) -> Iterable[str]:
    """Yield the author's line, and a caret below the place, when they say more than the place."""
    line = problem.excerpt.replace("\t", " ").rstrip()
    if not line.strip(" -#"):
        return
    column = problem.place.column - 1
    start = 0 if len(line) <= _WIDEST_EXCERPT else max(0, column - _WIDEST_EXCERPT // 2)
    shown = line[start : start + _WIDEST_EXCERPT]
    yield f"{'…' if start else ''}{printable(shown)}"
    if column > 0:
        yield " " * (column - start + (1 if start else 0)) + "^"
