import json

from hub.domain.problem import Place, Problem
from hub.writers.problem_report_json import REPORT_VERSION, problem_report_json

PROBLEMS = (
    Problem(Place("content/a.md", 5, 10), "HUB201", "What — é.", "Fix", "minutes: ten"),
    Problem(Place("content/b.md", 1), "HUB501", "What.", "Fix"),
)


def test_the_report_says_everything_there_is():
    report = json.loads(problem_report_json(PROBLEMS, 7))
    assert {key: report[key] for key in ("version", "checked", "errors", "advice")} == {
        "version": REPORT_VERSION,
        "checked": 7,
        "errors": 1,
        "advice": 1,
    }
    assert report["problems"][0] == {
        "file": "content/a.md",
        "line": 5,
        "column": 10,
        "code": "HUB201",
        "severity": "error",
        "title": "Not a whole number",
        "what": "What — é.",
        "fix": "Fix",
        "excerpt": "minutes: ten",
        "example": [],
    }
    assert report["problems"][1]["severity"] == "advice"


def test_no_problems_are_an_empty_list():
    assert json.loads(problem_report_json((), 0))["problems"] == []
