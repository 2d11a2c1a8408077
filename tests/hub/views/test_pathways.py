"""A walk along pathways: stops, minutes, and where a resource stands."""

from library_making import library, pathway, resource

from hub.views.pathways import minutes_of, pathways_through, stops_of


def walked(made, name="way"):
    [way] = [one for one in made.pathways if one.id == name]
    return [
        (stop.number, stop.resource.id, [one.id for one in stop.first])
        for stop in stops_of(made, way)
    ]


def test_the_minutes_of_a_pathway_are_those_of_all_its_steps():
    way = pathway("way", "a", "b")
    made = library(resource("a", minutes=4), resource("b", minutes=12), pathways=(way,))
    assert minutes_of(made, way) == 16


def test_stops_come_in_the_editors_order_each_with_its_reason():
    made = library(resource("a"), resource("b"), pathways=(pathway("way", "b", "a"),))
    assert walked(made) == [(1, "b", []), (2, "a", [])]
    assert [stop.why for stop in stops_of(made, made.pathways[0])] == [
        "Because of b.",
        "Because of a.",
    ]


def test_what_a_step_builds_on_is_told_when_it_lies_beside_the_pathway():
    made = library(
        resource("first"),
        resource("before", prerequisites=("first",)),
        resource("a", prerequisites=("before",)),
        resource("b", prerequisites=("a", "before")),
        pathways=(pathway("way", "a", "b"),),
    )
    assert walked(made) == [(1, "a", ["first", "before"]), (2, "b", [])]


def test_a_resource_knows_its_place_on_each_pathway_and_its_neighbours_there():
    made = library(
        *map(resource, "abcx"), pathways=(pathway("one", "a", "b", "c"), pathway("two", "b", "a"))
    )
    places = pathways_through(made)
    found = [
        (one.pathway.id, one.number, one.previous and one.previous.id, one.next and one.next.id)
        for one in places["b"]
    ]
    assert found == [("one", 2, "a", "c"), ("two", 1, None, "a")]
    assert [one.next for one in places["c"]] == [None]
    assert "x" not in places


def test_pathways_are_in_the_order_of_their_titles_whatever_the_order_of_the_files():
    ways = (pathway("b", "a", "x", title="alpha"), pathway("a", "a", "x", title="Beta"))
    made = library(resource("a"), resource("x"), pathways=ways)
    assert made == library(resource("x"), resource("a"), pathways=ways[::-1])
    assert [one.id for one in made.pathways] == ["b", "a"]
