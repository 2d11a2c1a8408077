from datetime import timedelta

import pytest
from menu_library import REVIEWED, TAXONOMIES, resource

from hub.domain.resource import Status
from hub.views.menu_request import MenuRequest
from hub.views.menu_score import WEIGHTS, fit_of

HOUSING = ("housing-officer",)
ALWAYS = ("reviewed-lately", "complete")


def reasons(one, roles=(), topics=(), newest=REVIEWED, **wishes):
    request = MenuRequest(roles, topics, 20, **wishes)
    return fit_of(one, request, TAXONOMIES, newest).reasons


def test_a_resource_for_the_role_asked_for_fits():
    assert reasons(resource("one"), HOUSING) == ("role-all", *ALWAYS)
    assert reasons(resource("one"), ("commissioner",)) == ALWAYS


def test_a_mixed_group_is_served_best_by_what_is_for_everyone_in_it():
    group = ("commissioner", "housing-officer")
    assert reasons(resource("one", roles=group), group) == ("role-all", *ALWAYS)
    assert reasons(resource("one"), group) == ("role-some", *ALWAYS)
    assert WEIGHTS["role-all"].points > WEIGHTS["role-some"].points


@pytest.mark.parametrize(
    ("topics", "asked", "reason"),
    [
        (("co-production", "leadership"), "co-production", "topic-main"),
        (("leadership", "co-production"), "co-production", "topic-other"),
        (("reflective-practice",), "learning-culture", "topic-below"),
        (("leadership", "supervision"), "learning-culture", "topic-below"),
        (("reflective-practice", "learning-culture"), "learning-culture", "topic-other"),
    ],
)
def test_the_nearer_a_topic_the_more_it_counts(topics, asked, reason):
    assert reasons(resource("one", topics=topics), topics=(asked,)) == (reason, *ALWAYS)


def test_a_topic_above_the_one_asked_for_does_not_match():
    one = resource("one", topics=("learning-culture",))
    assert reasons(one, topics=("reflective-practice",)) == ALWAYS


def test_more_than_one_of_the_topics_asked_for_counts_a_little_more():
    one = resource("one", topics=("leadership", "supervision"))
    asked = ("learning-culture", "leadership")
    assert reasons(one, topics=asked) == ("topic-main", "topic-more", *ALWAYS)


@pytest.mark.parametrize(
    ("level", "found"),
    [
        ("introductory", ("level-same", *ALWAYS)),
        ("intermediate", ("level-next", *ALWAYS)),
        ("advanced", ALWAYS),
        ("no-such-level", ALWAYS),
        (None, ALWAYS),
    ],
)
def test_nearer_levels_count_more(level, found):
    assert reasons(resource("one"), level=level) == found


@pytest.mark.parametrize(
    ("days", "found"),
    [
        (0, ("reviewed-lately",)),
        (366, ("reviewed-lately",)),
        (367, ("reviewed-before",)),
        (732, ("reviewed-before",)),
        (733, ()),
    ],
)
def test_freshness_is_measured_from_the_newest_review(days, found):
    newest = REVIEWED + timedelta(days)
    assert reasons(resource("one"), newest=newest) == (*found, "complete")


def test_a_sketch_counts_less_than_a_story_told_in_full():
    assert reasons(resource("one", status=Status.SKETCH)) == ("reviewed-lately",)


def test_the_points_are_the_sum_of_the_reasons():
    request = MenuRequest(HOUSING, ("co-production",), 20, level="introductory")
    fit = fit_of(resource("one"), request, TAXONOMIES, REVIEWED)
    assert fit.points == sum(WEIGHTS[reason].points for reason in fit.reasons) == 100


def test_every_weight_says_why_in_a_sentence():
    assert all(one.points > 0 and one.because.endswith(".") for one in WEIGHTS.values())
