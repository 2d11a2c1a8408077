"""The library: one order, whatever the order of the files."""

from datetime import date
from itertools import permutations

from library_making import case_study, library, pathway, resource

from hub.domain.resource import ResourceKind


def test_the_order_of_files_does_not_matter():
    made = (resource("b"), resource("a"), resource("c", title="A"))
    assert len({library(*order) for order in map(tuple, permutations(made))}) == 1


def test_resources_are_found_by_id():
    made = library(resource("a"), case_study("b"))
    assert "a" in made
    assert "x" not in made
    assert made["b"].kind is ResourceKind.CASE_STUDY


def test_the_newest_review_dates_the_library():
    made = library(resource("a", reviewed=date(2026, 5, 5)), resource("b"))
    assert made.last_changed == date(2026, 5, 5)
    way = pathway("way", "a", "b", reviewed=date(2026, 6, 6))
    assert library(*made.resources, pathways=(way,)).last_changed == date(2026, 6, 6)
    assert library().last_changed is None
