import json

from content_making import make_folder
from library_making import library, resource

from hub.library.load import load_library
from hub.writers.resource_list import LIST_VERSION, resource_list_json, resource_list_text

FILES = {
    "modules/two-questions.md": {"like": "module.md"},
    "case-studies/tenants-speak.md": {"like": "case-study.md"},
}


PATHWAY = {
    "toolkits/map-the-room.md": {"like": "toolkit.md"},
    "pathways/start-to-involve.md": {"like": "pathway.md"},
}


def library_of(tmp_path, files=FILES):
    return load_library(make_folder(files, tmp_path / "content"), "content").library


def test_the_text_has_a_line_for_each_resource_and_a_count(tmp_path):
    assert resource_list_text(library_of(tmp_path)) == (
        "   2 min  case-study  tenants-speak  Tenants speak for themselves\n"
        "   2 min  module      two-questions  Two questions before you start\n"
        "2 resources\n"
    )


def test_an_empty_list_says_so():
    assert resource_list_text(library()) == "0 resources\n"


def test_one_resource_is_one(tmp_path):
    assert resource_list_text(library(resource("a"))).endswith("\n1 resource\n")


def test_the_json_has_what_other_programs_need(tmp_path):
    report = json.loads(resource_list_json(library_of(tmp_path)))
    assert report["version"] == LIST_VERSION
    assert report["resources"][1] == {
        "id": "two-questions",
        "kind": "module",
        "title": "Two questions before you start",
        "summary": "Ask two questions before a visit, and know whose view is still missing.",
        "minutes": 2,
        "level": "introductory",
        "roles": ["commissioner"],
        "topics": ["co-production"],
        "sectors": ["housing"],
        "formats": ["reading"],
        "status": "complete",
        "reviewed": "2026-11-21",
        "review_by": "2027-11-21",
        "url": "modules/two-questions/",
        "file": "content/modules/two-questions.md",
    }


def test_pathways_come_after_the_resources_with_the_minutes_of_their_steps(tmp_path):
    found = library_of(tmp_path, FILES | PATHWAY)
    assert resource_list_text(found).endswith(
        "   4 min  pathway     start-to-involve  Start to involve people\n3 resources, 1 pathway\n"
    )
    [entry] = json.loads(resource_list_json(found))["pathways"]
    assert entry["minutes"] == 4
    assert entry["steps"] == ["two-questions", "map-the-room"]
    assert entry["url"] == "pathways/start-to-involve/"
