"""What is said of text that is not YAML, where no file of an author is needed to show it."""

from hub.intake.problem_list import Mark, ProblemList
from hub.intake.strict_yaml import NotReadableError
from hub.intake.yaml_advice import refuse_unreadable


def test_an_end_in_the_middle_is_called_so():
    problems = ProblemList("x.md", ["---", "title: A", "", "---"])
    refuse_unreadable(NotReadableError(Mark(3)), problems)
    assert problems.found[0].what == "The fields end here in the middle of something."
