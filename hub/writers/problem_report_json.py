"""Write problems as JSON for other programs.

The form is an object with `version`, `checked` (files), `errors` and `advice` (counts) and
`problems`, a list sorted by file and position. Each problem has `file`, `line`, `column`, `code`,
`severity` (`error` or `advice`), `title` (of the code), `what`, `fix`, `excerpt` (the author's
line; may be empty) and `example` (a list of lines to type below the fix; mostly empty).
"""

import json
from collections.abc import Sequence

from hub.domain.problem import Problem
from hub.domain.problem_codes import PROBLEM_CODES, is_error

REPORT_VERSION = "1.1"
"""First number: a field was removed or changed its meaning. Second: a field was added."""


def problem_report_json(problems: Sequence[Problem], checked: int) -> str:
    """Return the report as JSON with a line end."""
    errors = sum(map(is_error, problems))
    report = {
        "version": REPORT_VERSION,
        "checked": checked,
        "errors": errors,
        "advice": len(problems) - errors,
        "problems": [_entry(problem) for problem in problems],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _entry(problem: Problem) -> dict[str, str | int | list[str]]:
    code = PROBLEM_CODES[problem.code]
    return {
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column,
        "code": problem.code,
        "severity": code.severity.value,
        "title": code.title,
        "what": problem.what,
        "fix": problem.fix,
        "excerpt": problem.excerpt,
        "example": list(problem.example),
    }
