import gzip
import json
from dataclasses import replace
from pathlib import Path

from menu_library import library, resource, story, toolkit
from sample_files import REPOSITORY

from hub.domain.resource import Status
from hub.library.load import load_library
from hub.views.menu_instance import max_items_for
from hub.views.menu_phrases import PHRASES
from hub.views.menu_score import WEIGHTS
from hub.writers.menu_data import menu_data, menu_data_path

HUB = library(
    resource("a", minutes=4, summary="Ask <first> & “listen”."),
    story("b", "did-not-work", content_notes=("prison",), status=Status.SKETCH),
    toolkit("c", prerequisites=("b", "a"), topics=("supervision", "leadership")),
)


def data(hub=HUB):
    return json.loads(menu_data(hub))


def test_a_resource_is_told_by_places_in_the_lists_beside_it():
    first, second, third = data()["resources"]
    assert first == {
        "id": "a",
        "title": "A",
        "summary": "Ask <first> & “listen”.",
        "minutes": 4,
        "kind": 2,
        "level": 0,
        "roles": [0],
        "topics": [3],
        "formats": [0],
        "reviewed": 0,
    }
    assert (second["outcome"], second["notes"], second["sketch"]) == ("did-not-work", [0], 1)
    assert third["prerequisites"] == [1, 0]
    assert [data()["topics"][place]["id"] for place in third["topics"]] == [
        "supervision",
        "leadership",
    ]


def test_terms_have_labels_and_parents():
    assert data()["topics"][2] == {
        "id": "supervision",
        "label": "Supervision",
        "parent": "reflective-practice",
    }


def test_every_number_and_sentence_that_decides_is_published():
    found = data()
    assert {one["id"]: one["points"] for one in found["weights"]} == {
        name: weight.points for name, weight in WEIGHTS.items()
    }
    assert found["phrases"] == PHRASES
    for minutes in range(1, 481):
        items = [most for start, most in found["rules"]["max_items"] if start <= minutes][-1]
        assert items == max_items_for(minutes)


def test_the_address_changes_with_the_data_and_only_then():
    other = library(*HUB.resources, resource("d"))
    assert menu_data_path(menu_data(HUB)) == menu_data_path(menu_data(library(*HUB.resources)))
    assert menu_data_path(menu_data(HUB)) != menu_data_path(menu_data(other))


def test_a_resource_costs_at_most_sixty_bytes_on_the_wire_beyond_its_texts():
    """Of this hub's own content; ids, titles and summaries are the texts."""

    def size(value) -> int:
        return len(gzip.compress(json.dumps(value, ensure_ascii=False).encode(), mtime=0))

    own = data(load_library(Path(REPOSITORY, "content"), "content").library)["resources"]
    texts = [[one["id"], one["title"], one["summary"]] for one in own]
    assert (size(own) - size(texts)) / len(own) <= 60


def test_an_empty_library_has_data_too():
    assert data(replace(HUB, resources=()))["resources"] == []
