"""Which term a word leads to where several have it; the same as in `names.test.mjs`."""

import pytest
from library_making import taxonomies

from hub.domain.taxonomy import Synonym, Taxonomies, Taxonomy, Term
from hub.search.synonyms import read_names, synonyms_in

BY_LABEL = Term("label", "Hostel", "One.")
BY_SYNONYM = Term("synonym", "Homes", "One.", (Synonym("hostels"), Synonym("flat")))
BY_NEAR = Term("near", "Night", "One.", found_by=("hostel", "flats", "sofa"))
LATER = Term("later", "Day", "One.", found_by=("sofa",))


@pytest.mark.parametrize(
    "terms",
    [(BY_NEAR, BY_SYNONYM, BY_LABEL, LATER), (BY_LABEL, BY_SYNONYM, BY_NEAR, LATER)],
    ids=["label last", "label first"],
)
def test_a_label_wins_over_a_synonym_and_a_synonym_over_a_word_that_only_leads_there(terms):
    given = {one.id: one for one in taxonomies()} | {"topics": Taxonomy("topics", terms)}
    names = read_names(Taxonomies(**given))
    said = {word: names[word].term for word in ("hostel", "flat", "sofa")}
    assert said == {"hostel": "label", "flat": "synonym", "sofa": "near"}


def led(text):
    terms = (
        Term("learn", "Test and learn", "One.", (Synonym("experiment"),)),
        Term(
            "expert", "Peers", "One.", (Synonym("expert by experience"), Synonym("strengths-led"))
        ),
    )
    given = {one.id: one for one in taxonomies()} | {"topics": Taxonomy("topics", terms)}
    names = read_names(Taxonomies(**given))
    return [one.term for one in synonyms_in(text, names, {}, lambda _: True)]


@pytest.mark.parametrize(
    "text", ["expert by experience", "experts by experience", "experts by experiences"]
)
def test_every_word_of_a_name_may_be_in_the_plural(text):
    assert led(text) == ["expert"]


def test_one_of_several_words_leads_to_a_term_where_no_page_says_it():
    terms = (
        Term("work", "Night work", "One.", (Synonym("the late shift"),), ("shift patterns",)),
        Term("shift", "Shift", "One.", (Synonym("turn of duty"),)),
    )
    given = {one.id: one for one in taxonomies()} | {"topics": Taxonomy("topics", terms)}
    names = read_names(Taxonomies(**given))
    alone = {text: synonyms_in(text, names, {}, lambda _: False) for text in ("late", "pattern")}
    assert [(one.term, one.is_near) for (one,) in alone.values()] == [("work", True)] * 2
    for text in ("shift", "night", "the", "of", "late duty"):
        assert synonyms_in(text, names, {}, lambda _: False) == (), text
    assert synonyms_in("late", names, {}, lambda _: True) == ()


def test_a_name_with_a_plural_inside_may_be_written_as_one_word():
    assert led("strengthsled") == ["expert"]


def test_a_word_with_the_stem_of_a_name_is_not_that_name():
    assert led("experience") == []
