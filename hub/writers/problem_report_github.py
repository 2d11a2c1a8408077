"""Write problems as GitHub annotations, and as a summary for the page of a workflow run.

Annotations: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. GitHub
shows ten of each severity, so the first error of every file comes before the second of any.
"""

import re
from collections import Counter
from collections.abc import Sequence

from hub.domain.problem import Problem
from hub.domain.problem_codes import PROBLEM_CODES, is_error
from hub.writers.problem_report import printable, summary_text

LARGEST_SUMMARY = 1_000_000
"""Characters after which the summary is cut; GitHub takes 1 MiB."""

_MARKUP = re.compile(r"([\\`*_{}\[\]<>()#+!|~@&:-])")


def problem_report_github(problems: Sequence[Problem], checked: int) -> str:
    """Return one workflow command a problem, then the summary line."""
    commands = [_command(problem) for problem in _most_important_first(problems)]
    return "\n".join((*commands, f"{_one_line(summary_text(problems, checked))}\n"))


def github_summary(problems: Sequence[Problem], checked: int) -> str:
    """Return all problems as Markdown for `$GITHUB_STEP_SUMMARY`; no text of authors is markup."""
    lines = ["## Content check", "", _escaped(_one_line(summary_text(problems, checked))), ""]
    size = sum(map(len, lines))
    for problem in _most_important_first(problems):
        line = _summary_line(problem)
        size += len(line) + 1
        if size > LARGEST_SUMMARY:
            lines.append("- The list is cut here. Run `hub check` to see the rest.")
            break
        lines.append(line)
    return "\n".join(lines) + "\n"


def _most_important_first(problems: Sequence[Problem]) -> list[Problem]:
    seen: Counter[tuple[bool, str]] = Counter()
    ranked = []
    for problem in sorted(problems, key=lambda one: one.sort_key):
        group = (is_error(problem), problem.place.file)
        ranked.append((not is_error(problem), seen[group], problem.sort_key, problem))
        seen[group] += 1
    return [problem for *_, problem in sorted(ranked, key=lambda one: one[:3])]


def _command(problem: Problem) -> str:
    level = "error" if is_error(problem) else "warning"
    title = f"{problem.code} {PROBLEM_CODES[problem.code].title}"
    place = problem.place
    properties = {"file": place.file, "line": place.line, "col": place.column, "title": title}
    written = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    message = _data("\n".join((problem.what, f"Fix: {problem.fix}", *problem.example)))
    return f"::{level} {written}::{message}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _one_line(text: str) -> str:
    return text.replace("\n", " ")


def _summary_line(problem: Problem) -> str:
    advice = "" if is_error(problem) else " (advice)"
    place = _escaped(f"{problem.place.file}:{problem.place.line}")
    what, fix = _escaped(problem.what), _escaped(problem.fix)
    example = "".join(f"<br>{_indented(line)}" for line in problem.example)
    return f"- **{place}** {problem.code}{advice} {what}<br>Fix: {fix}{example}"


def _indented(line: str) -> str:
    """Return a line to type, escaped, with its indent: Markdown drops spaces."""
    text = line.lstrip(" ")
    return "&nbsp;" * (len(line) - len(text)) + _escaped(text)


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\1", printable(text))
