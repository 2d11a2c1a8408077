"""Continuous integration: what it may do, and that it does what the README says."""

import re

import pytest
import yaml
from sample_files import REPOSITORY

WORKFLOWS = sorted((REPOSITORY / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_to_a_commit(path):
    for used in re.findall(r"uses: *(\S+)", path.read_text("utf-8")):
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", used), used


def test_a_pull_request_gets_a_token_that_may_only_read():
    check = yaml.safe_load((REPOSITORY / ".github/workflows/check.yml").read_text("utf-8"))
    # YAML 1.1 reads the key `on` as true.
    assert list(check[True]) == ["pull_request"]
    assert check["permissions"] == {"contents": "read"}
    for job in check["jobs"].values():
        assert "permissions" not in job
        for step in job["steps"]:
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False


def test_nothing_of_a_pull_request_is_put_into_a_command():
    for path in WORKFLOWS:
        for job in yaml.safe_load(path.read_text("utf-8"))["jobs"].values():
            for step in job["steps"]:
                assert "${{" not in step.get("run", "")


def test_the_checker_comes_from_the_base_branch_and_only_content_from_the_change():
    check = yaml.safe_load((REPOSITORY / ".github/workflows/check.yml").read_text("utf-8"))
    first, second = (
        step["with"]
        for step in check["jobs"]["content"]["steps"]
        if "checkout" in step.get("uses", "")
    )
    assert first["ref"] == "${{ github.event.pull_request.base.sha }}"
    assert second["path"] == "change"
    assert "hub check --format github" in check["jobs"]["content"]["steps"][-1]["run"]


def test_ci_runs_the_test_command_of_the_readme():
    assert "make test" in (REPOSITORY / "README.md").read_text("utf-8")
    assert "make test" in (REPOSITORY / ".ci" / "run").read_text("utf-8")


def test_the_pull_request_template_asks_three_things_for_content_and_three_for_code():
    template = (REPOSITORY / ".github" / "pull_request_template.md").read_text("utf-8")
    content, code = template.split("**For code**")
    assert content.count("- [ ]") == 3
    assert code.count("- [ ]") == 3
