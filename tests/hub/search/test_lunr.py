"""The promise of the search: what one whole index of lunr.js would answer, to the last bit."""

from dataclasses import asdict

import pytest
from corpus_making import made_library, own_library
from lunr_oracle import ask
from phrase_oracle import holds_all
from query_making import Queries

from hub.library.library import Library
from hub.search.documents import documents_of, parts_of
from hub.search.near_topics import near_topics
from hub.search.other_queries import other_queries
from hub.search.search import Search

# To watch which lines run would double the time; other tests of hub/ run every line.
pytestmark = pytest.mark.no_cover

EACH = 42
EVERYDAY = [
    "drugs", "offcer", "rough sleepers", "trauma-informd working", "alchohol and housing", "junkei",
    "+rough +sleeping", 'the "rough sleeping" -prison help', "sofa-surfing", "+hostle +zebra",
    "zebra", "title:home hous* evictoin~1 arson", "how to", "Café DRUGS", "a/b c-d/e homeless",
    "junkei help", "zyoung carer", "αyoung", "matter\ufefftool\x1ctest", "prison –arson",
    "A&E nurse", 'night -"lived experience" prison', '"what did not work" prison',
    "peer support " * 20, "CAFÉ-owner's Sofa–Surfing",
    'Rough/Sleeping "What A&E did NOT say" +Junkie', "housing AND NOT comissioning",
    "arson OR fire", '-"lived experience"', '+zebra "fire risk" –title:"lived experience"',
    "title:arosn title:comissioning", "+housing +Arosn", '"Lived Expereince" –arosn',
    "title:housing AND (comissioning OR prison)", "prison NOT help NOT junkei",
    '-note:"lived experience" housing', 'arson -note:"rough sleeping" housing', '"a hostel"-arson',
    "+-housing +health", "++housing +–title:health +the", '+"housing" +"lived experience" +hous*',
    "depresion", "depresion hepl", "title:depresion", "re-offending", "neuro-divergent housing",
    "kinship", "Knife", '+"sharks" -housing', "kinshp", "brain housing",
    "safe guarding", "Safe-Guarding now", "neuro divergent", "front line work force", "home less",
    "title:front line", "+front line", "front* line", "the front line", "front the line", "staff s",
    "as-is to-be", "a*", "h* housing", "title:*", "\ufffd", "title:the",
]  # fmt: skip
AS_A_WHOLE = ["+key-worker", '"link-worker" help']
"""Asked first, while the browser has no file with the parts of these words."""
LIBRARIES = {"the hub itself": own_library, "a made-up hub": lambda: made_library(150)}


@pytest.fixture(scope="module", params=LIBRARIES)
def library(request):
    return LIBRARIES[request.param]()


@pytest.fixture(scope="module")
def search(library):
    return Search(library)


@pytest.fixture(scope="module")
def answers(library):
    queries = Queries(library)
    asked = queries.plain(EACH) + queries.rewritten(EACH) + queries.quoted(EACH)
    return [query | answer for query, answer in zip(asked, ask(library, asked), strict=True)]


def test_every_query_gives_what_the_whole_lunr_index_gives_in_the_same_order(answers):
    unquoted = [one for one in answers if '"' not in one["text"]]
    assert len(unquoted) > 300
    assert [one["text"] for one in unquoted if one["ours"] != one["lunr"]] == []


def test_words_in_quotes_leave_of_that_what_holds_them_in_order(library, answers):
    documents = documents_of(library)
    quoted = [one for one in answers if '"' in one["text"]]
    for one in quoted:
        left = [
            number for number in one["lunr"]["numbers"] if holds_all(documents[number], one["text"])
        ]
        assert one["ours"]["numbers"] == left, one["text"]
    fewer = [one for one in quoted if len(one["ours"]["numbers"]) < len(one["lunr"]["numbers"])]
    assert len(quoted) > 140
    assert len(fewer) > 20


def test_words_in_quotes_that_are_left_out_alone_leave_all_others(library, search):
    documents = documents_of(library)
    texts = [f"-{quoted['text']}" for quoted in Queries(library).quoted(EACH)[:EACH]]
    everything, *answers = ask(library, [{"text": "-zebra"}, *({"text": one} for one in texts)])
    for text, answer in zip(texts, answers, strict=True):
        all_numbers = everything["lunr"]["numbers"]
        left = [number for number in all_numbers if holds_all(documents[number], text)]
        assert answer["ours"]["numbers"] == left, text
        assert len(left) < len(all_numbers), text
        assert [hit.number for hit in search.find(text).hits] == left, text


def test_most_of_the_queries_find_something(answers):
    assert sum(1 for one in answers if one["ours"]["numbers"]) > 0.8 * len(answers)


def test_the_command_line_answers_as_the_browser_does(search, answers):
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


def test_the_command_line_tells_what_the_browser_tells(library, search):
    texts = AS_A_WHOLE + Queries(library).misspelt(EACH) + EVERYDAY
    differing = [
        (text, told(search, text, library), answer["told"])
        for text, answer in zip(texts, ask(library, [{"text": one} for one in texts]), strict=True)
        if told(search, text, library) != answer["told"]
    ]
    assert differing == []


def told(search: Search, text: str, library: Library) -> dict:
    found = search.find(text)
    expanded = [asdict(one) for one in found.expanded]
    for one in expanded:
        one["isNear"], one["isSaid"] = one.pop("is_near"), one.pop("is_said")
        one["isMistyped"] = one.pop("is_mistyped")
    read = found.operators
    kept = found.by_operators & {hit.number for hit in found.hits}
    return {
        "expanded": expanded,
        "joined": [asdict(one) for one in found.joined],
        "corrected": [{"from": one.typed, "to": one.read_as} for one in found.corrected],
        "correctedToo": [{"from": one.typed, "to": one.read_as} for one in found.corrected_too],
        "unknown": [{"word": one.word, "near": list(one.near)} for one in found.unknown],
        "known": list(found.known),
        "passedOver": list(found.passed_over),
        "tooShort": list(found.too_short),
        "hasWords": found.has_words,
        "isOnlyCommon": found.is_only_common,
        "query": found.all_words,
        "holdingAll": sorted(found.holding_all & {hit.number for hit in found.hits}),
        "anyWords": found.any_words,
        "others": list(other_queries(text, found)),
        "byOperators": read and [list(read.words), read.query, read.is_any, sorted(kept)],
        "nearTopics": list(near_topics(text, library.taxonomies.topics)),
    }


def anchors(search: Search, answer: dict) -> list[list[str]]:
    """The anchors of the parts that the browser names for the first results."""
    return [
        [list(parts_of(search.resources[number]))[part + 1].anchor for part in parts]
        for number, parts in zip(answer["ours"]["numbers"][:10], answer["parts"], strict=True)
    ]
