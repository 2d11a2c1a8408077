"""Words of titles that no term and no synonym reaches."""

from library_making import library, resource

from hub.views.title_words import unreached_title_words


def test_words_that_a_term_has_are_left_out_and_forms_of_a_word_are_one():
    found = unreached_title_words(
        library(
            resource("a", title="Homes and kettles in 2026"),
            resource("b", title="The kettle, a nurse and a lamp"),
        )
    )
    assert [(one.word, [resource.id for resource in one.resources]) for one in found] == [
        ("kettle", ["a", "b"]),
        ("lamp", ["b"]),
    ]


def test_a_word_is_reached_by_any_form_of_it_as_the_search_finds_it():
    found = unreached_title_words(library(resource("a", title="Nursing kettles")))
    assert [one.word for one in found] == ["kettles"]


def test_a_word_twice_in_a_title_counts_once():
    (found,) = unreached_title_words(library(resource("a", title="Kettle kettles")))
    assert len(found.resources) == 1
