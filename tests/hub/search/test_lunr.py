"""The promise of the search: what one whole index of lunr.js would answer, to the last bit."""

import pytest
from corpus_making import made_library, own_library
from lunr import ask
from query_making import Queries

from hub.search.documents import parts_of
from hub.search.search import Search

EACH = 42
LIBRARIES = {"the hub itself": own_library, "a made-up hub": lambda: made_library(150)}


@pytest.fixture(scope="module", params=LIBRARIES)
def library(request):
    return LIBRARIES[request.param]()


@pytest.fixture(scope="module")
def answers(library):
    queries = Queries(library)
    asked = queries.plain(EACH) + queries.rewritten(EACH)
    return [query | answer for query, answer in zip(asked, ask(library, asked), strict=True)]


def test_every_query_gives_what_the_whole_lunr_index_gives_in_the_same_order(answers):
    assert len(answers) > 300
    assert [one["text"] for one in answers if one["ours"] != one["lunr"]] == []


def test_most_of_the_queries_find_something(answers):
    assert sum(1 for one in answers if one["ours"]["numbers"]) > 0.8 * len(answers)


def test_the_command_line_answers_as_the_browser_does(library, answers):
    search = Search(library)
    differing = []
    for answer in answers:
        if not answer.get("prefix"):
            found = search.find(answer["text"])
            ours = {
                "numbers": [hit.number for hit in found.hits],
                "scores": [hit.score for hit in found.hits],
            }
            parts = [
                [part.anchor for part in search.parts_of(found, hit.number)]
                for hit in found.hits[:10]
            ]
            if (ours, parts) != (answer["ours"], anchors(search, answer)):
                differing.append(answer["text"])
    assert differing == []


def anchors(search: Search, answer: dict) -> list[list[str]]:
    """The anchors of the parts that the browser names for the first results."""
    return [
        [list(parts_of(search.resources[number]))[part + 1].anchor for part in parts]
        for number, parts in zip(answer["ours"]["numbers"][:10], answer["parts"], strict=True)
    ]
