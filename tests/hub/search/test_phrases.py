"""Words in quotes are found where they stand one after the other, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from library_making import body, library, resource
from phrase_oracle import holds_all

from hub.search.documents import documents_of
from hub.search.search import Search

TEXT = """The duty to refer is a duty. Refer early.

Co-production needs time. Housing & health, and day-to-day peer support.

## People first

Support for people. A peer
support worker, and pay.

- one thing
- another thing
"""


@pytest.fixture(scope="module")
def search():
    return Search(library(resource("page", title="Peer support pays", body=body(TEXT))))


@pytest.mark.parametrize(
    "phrase",
    [
        "duty to refer",
        "duty of refer",
        "Duties to referring",
        "is a duty refer early",
        "co-production needs time",
        "coproduction needs",
        "co production needs time",
        "housing and health",
        "housing & health",
        "day-to-day peer",
        "day to day peer",
        "day day peer",
        "peer support worker",
        "the duty",
        "worker, and pay.",
        "one thing",
    ],
)
def test_words_in_order_are_found(search, phrase):
    assert search.find(f'"{phrase}"').hits


@pytest.mark.parametrize(
    "phrase",
    [
        "refer duty",
        "early duty",
        "to refer to duty",
        "time needs co-production",
        "coproduction time",
        "health and housing",
        "support peer",
        "duty early",
        "early co-production",
        "thing another",
        "early needs",
        "support support",
        "peer support nobody",
    ],
)
def test_words_in_another_order_or_apart_are_not(search, phrase):
    assert not search.find(f'"{phrase}"').hits


@pytest.mark.parametrize("common", range(12))
def test_no_number_of_common_words_leads_from_one_line_into_the_next(common):
    lines = "People in crisis.\n\nHousing comes first.\n\n- rent\n- arrears\n"
    search = Search(library(resource("page", body=body(lines))))
    between = " ".join(["the"] * common)
    assert not search.find(f'"crisis {between} housing"').hits
    assert not search.find(f'"rent {between} arrears"').hits


def test_seven_common_words_in_a_row_are_found_in_one_line():
    search = Search(
        library(resource("page", body=body("Beds and what it is that you have: rent.\n")))
    )
    assert search.find('"beds and what it is that you have rent"').hits


def test_a_phrase_can_be_asked_of_one_field(search):
    assert search.find('title:"peer support"').hits
    assert not search.find('title:"peer support worker"').hits
    assert search.find('body:"peer support worker"').hits


def test_a_phrase_can_be_left_out(search):
    assert not search.find('duty -"peer support worker"').hits
    assert search.find('duty -"worker peer"').hits


def test_a_phrase_alone_can_be_left_out_as_a_word_can():
    pages = ("Early help.", "Help early.", "Help.", "Early help again.")
    search = Search(
        library(*(resource(f"page-{at}", body=body(f"{page}\n")) for at, page in enumerate(pages)))
    )

    def ids(text):
        return [search.resources[hit.number].id for hit in search.find(text).hits]

    assert ids("-zebra") == ["page-0", "page-1", "page-2", "page-3"]
    assert ids('-"early help"') == ["page-1", "page-2"]
    assert ids('-"early help" -"help early"') == ["page-2"]
    assert ids('-"early help" -again') == ["page-1", "page-2"]
    assert ids('-"the of"') == []


def test_one_word_in_quotes_must_be_there(search):
    assert not search.find('"zebra" duty').hits
    assert search.find('"duty" zebra').hits


def test_common_words_in_quotes_are_passed_over_and_told(search):
    found = search.find('"what did not need" "the time"')
    assert found.hits
    assert found.passed_over == ("what", "did", "not", "the")
    assert search.find("what did not need").passed_over == ()


def test_what_nobody_would_quote_costs_no_more_than_a_line():
    search = Search(library(resource("page", body=body(f"{'word ' * 500}\n"))))
    assert search.find(" ".join(['"word word"'] * 100)).hits
    assert search.find(f'"{"word " * 500}').hits


CHUNKS = (
    "tea",
    "teas",
    "tea-to-tea",
    "milk",
    "milk-tea",
    "milktea",
    "tea,",
    "the",
    "of",
    "&",
    "Tea/milk",
    "jam",
)
WORDS = ("tea", "milk", "milk-tea", "milktea", "the", "of", "jam")
LINES = st.lists(st.lists(st.sampled_from(CHUNKS), max_size=6).map(" ".join), max_size=3)
PAGES = st.lists(st.tuples(st.sampled_from(CHUNKS), LINES), min_size=1, max_size=4)
PHRASES = st.lists(st.sampled_from(WORDS), min_size=2, max_size=4).map(" ".join)


@given(pages=PAGES, phrase=PHRASES, start=st.sampled_from(["", "title:", "body:"]))
def test_a_phrase_finds_what_looking_at_the_texts_finds(pages, phrase, start):
    made = library(
        *(
            resource(f"r{number}", title=f"{title} tea", body=body("\n\n".join(lines) + "\n"))
            for number, (title, lines) in enumerate(pages)
        )
    )
    search = Search(made)
    query = f'{start}"{phrase}"'
    if len([word for word in phrase.split() if word not in {"the", "of"}]) < 2:
        return
    expected = [
        number for number, document in enumerate(documents_of(made)) if holds_all(document, query)
    ]
    assert sorted(hit.number for hit in search.find(query).hits) == expected
