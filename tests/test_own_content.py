"""Promises about the hub that this repository publishes."""

import re
from collections import Counter
from functools import cache
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
    assert folders == {"about", "case-studies", "contribute", "modules", "toolkits"}


def test_the_templates_on_the_contribute_page_pass_the_check_once_they_are_named(tmp_path):
    page = (REPOSITORY / "content" / "contribute" / "index.md").read_text("utf-8")
    templates = re.findall(r"^```markdown\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    folders = ["case-studies", "toolkits", "modules"]
    named = [
        text.replace("your-file-name", f"what-we-tried-{number}").replace(
            "\ntitle: ", f"\ntitle: {number} ", 1
        )
        for number, text in enumerate(templates)
    ]
    files = {
        f"{folder}/what-we-tried-{number}.md": text
        for number, (folder, text) in enumerate(zip(folders, named, strict=True))
    }
    found = load_library(write_content(tmp_path / "content", files), "content")
    assert [problem for problem in found.problems if is_error(problem)] == []
    assert len(found.library.resources) == 3
