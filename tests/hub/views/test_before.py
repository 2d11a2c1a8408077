"""What comes before a resource, and what builds on it."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from library_making import library, resource

from hub.views.before import what_builds_on, what_comes_before


def before(made, name):
    return [one.id for one in what_comes_before(made, made[name])]


def test_what_comes_before_is_closed_and_starts_at_the_beginning():
    made = library(
        resource("last", prerequisites=("middle",)),
        resource("middle", prerequisites=("first",)),
        resource("first"),
    )
    assert before(made, "last") == ["first", "middle"]
    assert before(made, "first") == []


def test_the_authors_order_is_kept_where_two_orders_are_possible():
    made = library(resource("a"), resource("z"), resource("end", prerequisites=("z", "a")))
    assert before(made, "end") == ["z", "a"]


def test_what_two_resources_build_on_is_named_once():
    made = library(
        resource("root"),
        resource("left", prerequisites=("root",)),
        resource("right", prerequisites=("root",)),
        resource("end", prerequisites=("left", "right")),
    )
    assert before(made, "end") == ["root", "left", "right"]


def test_a_chain_may_be_as_long_as_the_library():
    names = [f"r{number:04d}" for number in range(3_000)]
    rest = (resource(name, prerequisites=(last,)) for last, name in pairwise(names))
    made = library(resource(names[0]), *rest)
    assert before(made, names[-1]) == names[:-1]


def test_what_builds_on_a_resource_is_listed_shortest_first_and_one_step_far():
    made = library(
        resource("start"),
        resource("long", minutes=20, prerequisites=("start",)),
        resource("short", minutes=5, prerequisites=("start",)),
        resource("far", prerequisites=("short",)),
    )
    found = what_builds_on(made)
    assert [one.id for one in found["start"]] == ["short", "long"]
    assert "far" not in found


@st.composite
def libraries(draw):
    """Libraries without circles: a resource names only those made before it."""
    made = []
    for number in range(draw(st.integers(1, 9))):
        earlier = [one.id for one in made]
        chosen = draw(st.lists(st.sampled_from(earlier), unique=True)) if earlier else []
        made.append(resource(f"r{number}", prerequisites=tuple(chosen)))
    return library(*made)


def all_needed(made, name):
    """The closure by brute force: add until nothing is added."""
    found = set(made[name].prerequisites)
    while grown := {more for one in found for more in made[one].prerequisites} - found:
        found |= grown
    return found


@given(libraries())
def test_every_stop_stands_after_all_that_it_builds_on_and_nothing_is_missing(made):
    for one in made.resources:
        found = before(made, one.id)
        assert len(found) == len(set(found))
        assert set(found) == all_needed(made, one.id)
        for place, name in enumerate(found):
            assert set(made[name].prerequisites) <= set(found[:place])


@given(libraries())
def test_building_on_is_the_other_side_of_prerequisites(made):
    found = {
        (needed, one.id) for needed, resources in what_builds_on(made).items() for one in resources
    }
    assert found == {(needed, one.id) for one in made.resources for needed in one.prerequisites}
