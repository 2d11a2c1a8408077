"""Facets: every term with exactly the resources that carry it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from library_making import case_study, library, resource, taxonomies

from hub.domain.resource import ResourceKind
from hub.views.facets import (
    FACET_BY_ID,
    FACETS,
    facet_terms,
    place_id,
    term_counts,
    term_ids_of,
)


def ids(term):
    return [one.id for one in term.resources]


def terms(made, facet_id):
    return {term.id: term for term in facet_terms(made, FACET_BY_ID[facet_id])}


def test_up_to_ten_minutes_holds_everything_that_takes_ten_minutes_or_less():
    made = library(resource("a", minutes=4), resource("b", minutes=10), resource("c", minutes=61))
    time = terms(made, "time")
    assert ids(time["5-minutes"]) == ["a"]
    assert ids(time["10-minutes"]) == ["a", "b"]
    assert ids(time["60-minutes"]) == ["a", "b"]
    assert ids(time["longer"]) == ["c"]


def test_a_parent_topic_counts_what_stands_below_it_once():
    made = library(resource("a", topics=("setbacks", "culture")), resource("b", topics=("homes",)))
    assert ids(terms(made, "topic")["culture"]) == ["a"]
    assert terms(made, "topic")["culture"].count == 1


def test_terms_keep_the_order_of_their_taxonomy_and_empty_ones_stay():
    assert list(terms(library(), "role")) == ["nurse", "officer"]
    assert terms(library(), "role")["nurse"].count == 0


def test_a_kind_is_called_in_the_plural_and_lives_in_its_folder():
    kind = terms(library(resource("a", kind=ResourceKind.TOOLKIT)), "kind")["toolkit"]
    assert (kind.label, kind.url) == ("Toolkits", "toolkits/")


def test_only_case_studies_have_an_outcome():
    made = library(case_study("a"), resource("b"))
    assert ids(terms(made, "outcome")["mixed"]) == ["a"]
    assert ids(terms(made, "involvement")["consulted"]) == ["a"]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Stoke-on-Trent", "stoke-on-trent"),
        ("King County, Washington", "king-county-washington"),
        ("Ynys Môn", "ynys-mon"),
        ("Київ", "place-4ec43ff9"),
    ],
)
def test_a_place_has_an_id_that_an_address_can_hold(name, found):
    assert place_id(name) == found


def test_spellings_of_a_place_that_differ_in_signs_are_one():
    made = library(
        resource("a", location="Stoke-on-Trent"),
        resource("b", location="Stoke on Trent"),
        resource("c", location="Coventry"),
        resource("d"),
    )
    places = terms(made, "place")
    assert {name: ids(term) for name, term in places.items()} == {
        "coventry": ["c"],
        "stoke-on-trent": ["a", "b"],
    }
    assert places["stoke-on-trent"].label == "Stoke on Trent"
    assert places["coventry"].url == "places/coventry/"


RESOURCES = st.lists(
    st.builds(
        lambda number, minutes, roles, topics: resource(
            f"r{number}", minutes=minutes, roles=tuple(roles), topics=tuple(topics)
        ),
        st.integers(0, 10_000),
        st.integers(1, 90),
        st.lists(st.sampled_from(["nurse", "officer"]), min_size=1, unique=True),
        st.lists(st.sampled_from(["culture", "setbacks", "homes"]), min_size=1, unique=True),
    ),
    unique_by=lambda one: one.id,
)


@given(RESOURCES)
def test_a_term_lists_a_resource_exactly_when_the_resource_carries_it(resources):
    made = library(*resources)
    counts = term_counts(made)
    for facet in FACETS:
        for term in facet_terms(made, facet):
            carrying = {
                one.id for one in resources if term.id in term_ids_of(one, facet, taxonomies())
            }
            assert set(ids(term)) == carrying
            assert term.count == counts[facet.id, term.id] == len(carrying)
            minutes = [one.minutes for one in term.resources]
            assert minutes == sorted(minutes)
