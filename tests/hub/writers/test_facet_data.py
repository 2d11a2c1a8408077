"""The facets as the browser gets them: small, and on the numbers of the list."""

import base64
import gzip
import json
from dataclasses import replace
from random import Random

from find_oracle import random_library
from library_making import library, resource

from hub.domain.taxonomy import Synonym, Taxonomy
from hub.writers.facet_data import facet_data


def data_of(*resources):
    return json.loads(facet_data(library(*resources)))


def terms(data, facet):
    found = next(one for one in data["facets"] if one["id"] == facet)
    return {term: column for term, _, column, *_ in found["terms"]}


def test_numbers_are_places_in_the_list_with_the_shortest_first():
    data = data_of(
        resource("a", minutes=10, roles=("officer",)),
        resource("b", minutes=3),
        resource("c", minutes=10),
    )
    assert data["count"] == 3
    assert data["minutes"] == [[3, 1], [10, 2]]
    assert terms(data, "role")["officer"] == [1]


def test_few_are_told_as_steps_and_many_as_bits():
    made = [
        resource(f"r{n:03}", roles=("nurse",) if n % 2 else ("officer", "nurse")) for n in range(64)
    ]
    made.append(resource("z", topics=("data",)))
    data = data_of(*made)
    assert base64.b64decode(terms(data, "role")["officer"] + "=") == b"\x55" * 8
    assert terms(data, "topic")["data"] == [64]
    assert terms(data, "topic")["culture"] == ""


def test_a_parent_holds_what_stands_below_it():
    data = data_of(resource("a", topics=("setbacks",)))
    assert terms(data, "topic")["culture"] == terms(data, "topic")["setbacks"] == [0]


def test_places_are_told_with_the_name_that_people_write():
    data = data_of(resource("a", location="Tyne and Wear"), resource("b", location="Łódź"))
    found = next(one for one in data["facets"] if one["id"] == "place")
    assert found["terms"] == [["tyne-and-wear", "Tyne and Wear", [0]], ["lodz", "Łódź", [1]]]


def test_other_words_for_a_term_come_with_it_and_those_never_shown_come_apart():
    made = library(resource("a"))
    roles = made.taxonomies.roles
    nurse = replace(roles["nurse"], synonyms=(Synonym("RGN", "health"),), found_by=("ward",))
    officer = replace(roles["officer"], found_by=("landlord",))
    named = replace(made.taxonomies, roles=Taxonomy("roles", (nurse, officer)))
    data = json.loads(facet_data(library(resource("a"), taxonomies=named)))
    rows = next(one["terms"] for one in data["facets"] if one["id"] == "role")
    assert [row[3:] for row in rows] == [[["RGN"], ["ward"]], [[], ["landlord"]]]


def test_time_is_in_the_minutes_and_nowhere_else():
    assert "time" not in [one["id"] for one in data_of(resource("a"))["facets"]]


def test_a_resource_costs_at_most_ten_bytes():
    random = Random(1)  # noqa: S311  (nothing here is a secret)
    made = facet_data(random_library(random, 2000))
    assert len(gzip.compress(made.encode())) <= 10 * 2000
