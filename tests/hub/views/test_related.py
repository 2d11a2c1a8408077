"""What to read next."""

from library_making import case_study, library, resource

from hub.views.related import AT_MOST, related_resources


def related(made, name):
    return [one.id for one in related_resources(made)[name]]


def test_what_an_editor_named_comes_first_and_in_the_editors_order():
    made = library(resource("a", related=("z", "y")), resource("y"), resource("z"), resource("b"))
    assert related(made, "a")[:2] == ["z", "y"]


def test_a_resource_is_never_related_to_itself_or_to_what_comes_before_it():
    made = library(resource("a", prerequisites=("b",)), resource("b"), resource("c"))
    assert related(made, "a") == ["c"]


def test_sharing_the_primary_topic_counts_more_than_sharing_another():
    made = library(
        resource("a", topics=("homes", "data")),
        resource("main", topics=("homes",)),
        resource("other", topics=("culture", "data")),
    )
    assert related(made, "a") == ["main", "other"]


def test_another_kind_comes_before_the_same_kind():
    made = library(resource("a"), resource("b"), case_study("c"))
    assert related(made, "a") == ["c", "b"]


def test_nothing_is_related_by_chance():
    assert related(library(resource("a"), resource("b", topics=("data",))), "a") == []


def test_a_large_topic_is_looked_at_in_a_window_and_still_gives_enough():
    made = library(*(resource(f"r{number:04d}") for number in range(200)))
    found = related_resources(made)
    assert all(len(found[one.id]) == AT_MOST for one in made.resources)
    assert all(one.id not in related(made, one.id) for one in made.resources[:3])
