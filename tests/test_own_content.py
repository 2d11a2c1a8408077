"""Promises about the hub that this repository publishes."""

import re
from collections import Counter
from functools import cache
from itertools import count
from pathlib import Path

import pytest
from sample_files import REPOSITORY, write_content

from hub.domain.resource import ResourceKind
from hub.library.load import Loaded, load_library
from hub.views.learning_menu import learning_menu
from hub.views.menu_request import MenuRequest
from hub.writers.problem_report import is_error


@cache
def loaded() -> Loaded:
    return load_library(REPOSITORY / "content", "content")


def test_the_content_has_no_problems_and_no_advice():
    assert loaded().problems == ()


def test_there_is_enough_to_be_worth_a_visit():
    kinds = Counter(resource.kind for resource in loaded().library.resources)
    assert kinds[ResourceKind.CASE_STUDY] >= 14
    assert kinds[ResourceKind.TOOLKIT] >= 8
    assert kinds[ResourceKind.MODULE] >= 20


@pytest.mark.parametrize(
    "words",
    [
        "Creating a learning culture",
        "Learning As We Go",
        "Learning about learning",
        "workforce development",
        "What Matters to You",
    ],
)
def test_every_founding_document_is_used(words):
    titles = {source.title for one in loaded().library.resources for source in one.sources}
    assert any(words in title for title in titles)


@pytest.mark.parametrize("minutes", [5, 10, 20])
def test_every_role_is_served_at_5_10_and_20_minutes(minutes):
    library = loaded().library
    for role in library.taxonomies.roles:
        menu = learning_menu(library, MenuRequest((role.id,), (), minutes))
        assert menu.total_minutes >= minutes * 0.75, role.id


def test_most_topics_are_served_at_5_10_and_20_minutes():
    library = loaded().library
    served = [
        topic.id
        for topic in library.taxonomies.topics
        if all(
            learning_menu(library, MenuRequest((), (topic.id,), minutes)).dishes
            for minutes in (5, 10, 20)
        )
    ]
    assert len(served) / len(library.taxonomies.topics.terms) > 0.75


def test_resources_name_their_sources_and_a_date_for_the_next_review():
    for resource in loaded().library.resources:
        assert resource.sources, resource.id
        assert resource.review_by > resource.reviewed


def test_the_list_of_folders_holds_nothing_else():
    folders = {path.name for path in Path(REPOSITORY / "content").iterdir() if path.is_dir()}
    assert folders == {
        "about", "case-studies", "contribute", "cpd", "modules", "pathways", "toolkits",
    }  # fmt: skip


OWN_WORDS = "people in our town were asked before anything was planned, and did they come?"


def templates() -> dict[str, str]:
    """Return the templates on the contribute page, each as a file that has been given a name."""
    page = (REPOSITORY / "content" / "contribute" / "index.md").read_text("utf-8")
    texts = re.findall(r"^```markdown\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    folders = ["case-studies", "toolkits", "modules"]
    return {
        f"{folder}/what-we-tried-{folder}.md": text
        for folder, text in zip(folders, texts, strict=True)
    }


def filled(path: str, text: str) -> str:
    """Return a template with own words wherever something is left to write."""
    name = Path(path).stem
    text = text.replace("your-file-name", name).replace("TO WRITE", name, 1)
    text = re.sub(r"^TO WRITE.*$", f"{OWN_WORDS} {OWN_WORDS}", text, flags=re.MULTILINE)
    numbers = count()
    return re.sub("TO WRITE.*", lambda _: f"{next(numbers)} {OWN_WORDS}", text)


def test_a_template_that_is_not_filled_in_is_refused_and_every_gap_is_named(tmp_path):
    found = load_library(write_content(tmp_path / "content", templates()), "content")
    assert {problem.code for problem in found.problems} == {"HUB229"}
    gaps = sum(text.count("TO WRITE") + 1 for text in templates().values())
    assert len(found.problems) == gaps
    assert found.library.resources == ()


def test_a_template_that_is_not_filled_in_may_be_kept_as_a_draft(tmp_path):
    files = {
        path: text.replace("status: complete", "status: draft")
        for path, text in templates().items()
    }
    found = load_library(write_content(tmp_path / "content", files), "content")
    assert {problem.code for problem in found.problems} == {"HUB504"}


def test_the_templates_on_the_contribute_page_pass_the_check_once_they_are_filled_in(tmp_path):
    files = {path: filled(path, text) for path, text in templates().items()}
    found = load_library(write_content(tmp_path / "content", files), "content")
    assert [problem for problem in found.problems if is_error(problem)] == []
    assert len(found.library.resources) == 3
