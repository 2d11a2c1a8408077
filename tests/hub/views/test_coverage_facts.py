"""What the coverage of a hub comes to, in words."""

from dataclasses import replace

from library_making import library, resource, taxonomies

from hub.domain.taxonomy import Taxonomy, Term
from hub.views.coverage import coverage_of
from hub.views.coverage_facts import coverage_facts


def facts(*resources):
    made = library(*resources)
    return coverage_facts(made, coverage_of(made))


def test_an_empty_hub_says_so_and_no_more():
    assert facts() == ("There is nothing in the hub yet.",)


def test_the_facts_tell_how_much_there_is_and_where_there_is_least_in_ten_minutes():
    found = facts(
        resource("a", topics=("homes", "setbacks")),
        resource("b", topics=("homes", "culture"), roles=("nurse", "officer")),
        resource("c", topics=("data",), minutes=11),
    )
    assert found == (
        "The hub has 3 resources. 2 of them take ten minutes or less.",
        (
            "Of 8 pairs of a role and a topic, 5 have something for ten minutes; "
            "2 have nothing of any length."
        ),
        (
            "Topics with the fewest resources for ten minutes: "
            "Data (none), Setbacks (1) and Culture (2)."
        ),
        "Roles with the fewest resources for ten minutes: Officer (1) and Nurse (2).",
    )


def test_where_nothing_is_short_enough_it_says_none():
    assert facts(resource("a", minutes=30))[0] == (
        "The hub has 1 resource. None of them takes ten minutes or less."
    )


def test_of_many_that_have_equally_little_three_are_named_and_all_are_counted():
    topics = Taxonomy("topics", tuple(Term(name, name.upper(), "") for name in "abcde"))
    made = library(resource("r", topics=("c",)), taxonomies=replace(taxonomies(), topics=topics))
    found = coverage_facts(made, coverage_of(made))
    assert found[2] == "4 topics have nothing for ten minutes, such as A, B and D."


def test_where_all_have_the_same_nothing_is_called_least():
    both = ("nurse", "officer")
    assert facts(resource("a", topics=("homes", "setbacks", "data"), roles=both)) == (
        "The hub has 1 resource. 1 of them takes ten minutes or less.",
        "All 8 pairs of a role and a topic have something for ten minutes.",
    )


def test_where_something_takes_longer_than_ten_minutes_it_is_not_called_empty():
    found = facts(
        resource("a", topics=("homes", "setbacks", "data"), roles=("nurse", "officer"), minutes=12),
        resource("b"),
    )
    assert found[1] == (
        "Of 8 pairs of a role and a topic, 1 has something for ten minutes; "
        "the others have something longer."
    )
