"""How much is told and read at most; the same as in `limits.test.mjs`."""

import pytest
from library_making import body, library, resource, taxonomies

from hub.domain.taxonomy import Synonym, Taxonomies, Taxonomy, Term
from hub.search.joined_words import are_often_together, pairs_in
from hub.search.near_topics import near_topics
from hub.search.query import read_query
from hub.search.search import Search
from hub.search.synonyms import read_names, synonyms_in

SIX = "ash bay cot dew elm fox"


def near_words() -> int:
    search = Search(library(resource("page", body=body("Kettla kettlb kettlc kettld kettlf.\n"))))
    return len(search.find("+kettlz").unknown[0].near)


def topics() -> int:
    terms = tuple(Term(f"home-{one}", f"Home {one}", "One.") for one in "abcdefgh")
    return len(near_topics("home", Taxonomy("topics", terms)))


def words_of_a_name() -> int:
    given = {one.id: one for one in taxonomies()}
    told = 0
    for words in (SIX, f"{SIX} gnu"):
        homes = Term("homes", "Home", "One.", (Synonym(words),))
        names = read_names(Taxonomies(**given | {"topics": Taxonomy("topics", (homes,))}))
        if [one.said for one in synonyms_in(words, names, {}, lambda _: True)] == [words]:
            told = len(words.split())
    return told


def letters_of_a_query() -> int:
    beginning = "- " * 495
    (clause,) = read_query(f"{beginning}{'x' * 30}").clauses
    return len(beginning) + len(clause.typed)


def resources_with_both_parts() -> int:
    """So many are found before nobody looks for the whole."""
    (whole,) = pairs_in("front desk")
    rows = ({"front": range(count), "desk": range(count)} for count in range(99))
    return next(len(row["desk"]) for row in rows if are_often_together(whole, row.__getitem__))


@pytest.mark.parametrize(
    ("most", "counted"),
    [
        (3, near_words),
        (6, topics),
        (6, words_of_a_name),
        (1000, letters_of_a_query),
        (10, resources_with_both_parts),
    ],
)
def test_there_is_a_most(most, counted):
    assert counted() == most
