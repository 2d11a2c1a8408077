from menu_library import library, resource, story, toolkit

from hub.views.menu_candidates import candidates_of
from hub.views.menu_request import MenuRequest
from hub.views.menu_shelf import shelf_of

HOUSING = ("housing-officer",)


def found(request, *resources):
    return candidates_of(shelf_of(library(*resources)), request)


def ids(request, *resources):
    return [one.id for one in found(request, *resources).instance.candidates]


def test_menu_3_with_topics_asked_for_only_what_matches_one_of_them_is_wanted():
    request = MenuRequest(HOUSING, ("learning-culture", "leadership"), 20)
    below = resource("below", topics=("supervision",), roles=("commissioner",))
    other = resource("other", topics=("co-production", "leadership"))
    assert ids(request, below, other, resource("neither")) == ["below", "other"]


def test_menu_3_without_topics_what_matches_a_role_is_wanted():
    request = MenuRequest(("housing-officer", "commissioner"), (), 20)
    assert ids(
        request,
        resource("a"),
        resource("b", roles=("commissioner",)),
        resource("c", roles=("health-worker",)),
    ) == ["a", "b"]


def test_without_roles_and_topics_everything_is_wanted():
    request = MenuRequest((), (), 20)
    assert ids(request, resource("a"), resource("b", roles=("commissioner",))) == ["a", "b"]


def test_a_topic_that_nothing_is_on_gives_no_candidates():
    assert ids(MenuRequest(HOUSING, ("leadership",), 20), resource("a")) == []
    assert ids(MenuRequest(HOUSING, ("leadership",), 20)) == []


def test_what_the_wanted_build_on_comes_in_unwanted_and_worth_nothing():
    request = MenuRequest(HOUSING, ("leadership",), 20)
    first = resource("first")
    second = resource("second", prerequisites=("first",))
    third = resource("third", topics=("leadership",), prerequisites=("second",))
    candidates = found(request, first, second, third)
    by_id = {one.id: one for one in candidates.instance.candidates}
    assert [(one.id, one.wanted, one.score > 0) for one in by_id.values()] == [
        ("first", False, False),
        ("second", False, False),
        ("third", True, True),
    ]
    assert by_id["third"].prerequisites == ("second",)
    assert [*candidates.fits] == ["third"]


def test_what_is_done_is_not_offered_again_and_asks_for_nothing():
    first = resource("first")
    second = resource("second", prerequisites=("first",))
    third = resource("third", prerequisites=("second",))
    request = MenuRequest(HOUSING, (), 20, done=("second",))
    (other, last) = found(request, first, second, third).instance.candidates
    assert (other.id, last.id, last.prerequisites) == ("first", "third", ())


def test_what_is_left_out_takes_along_what_builds_on_it():
    first = resource("first", content_notes=("prison",))
    second = resource("second", prerequisites=("first",))
    other = resource("other", topics=("supervision",))
    assert ids(MenuRequest(HOUSING, (), 20, leave_out=("prison",)), first, second, other) == [
        "other"
    ]


def test_leaving_out_a_topic_leaves_out_the_topics_below_it():
    kept = resource("kept")
    below = resource("below", topics=("leadership", "supervision"))
    assert ids(MenuRequest(HOUSING, (), 20, leave_out=("learning-culture",)), kept, below) == [
        "kept"
    ]


def test_what_is_taken_off_takes_along_what_builds_on_it():
    request = MenuRequest(HOUSING, (), 20, without=("a",))
    assert ids(request, resource("a"), resource("b", prerequisites=("a",)), resource("c")) == ["c"]


def test_what_is_pinned_is_wanted_whatever_it_is_about():
    request = MenuRequest(HOUSING, ("leadership",), 20, formats=("story",), pinned=("b", "gone"))
    other = resource("b", prerequisites=("c",))
    candidates = found(request, resource("a", topics=("leadership",)), other, resource("c"))
    assert [(one.id, one.wanted) for one in candidates.instance.candidates] == [
        ("b", True),
        ("c", False),
    ]
    assert candidates.instance.pinned == ("b",)


def test_what_is_done_or_taken_off_is_not_pinned():
    request = MenuRequest(HOUSING, (), 20, done=("a",), pinned=("a", "b"), without=("b",))
    assert found(request, resource("a"), resource("b"), resource("c")).instance.pinned == ()


def test_formats_narrow_what_is_wanted_and_not_what_it_builds_on():
    first = resource("first")
    second = toolkit("second", prerequisites=("first",))
    request = MenuRequest(HOUSING, (), 20, formats=("activity",))
    candidates = found(request, first, second).instance.candidates
    assert [(one.id, one.wanted) for one in candidates] == [("first", False), ("second", True)]


def test_case_studies_of_mixed_or_no_success_are_honest():
    request = MenuRequest(HOUSING, (), 20)
    told = (story("a", "mixed"), story("b", "did-not-work"), story("c", "worked"), resource("d"))
    honest = {one.id: one.honest for one in found(request, *told).instance.candidates}
    assert honest == {"a": True, "b": True, "c": False, "d": False}


def test_the_score_is_the_points_times_the_minutes():
    candidates = found(MenuRequest(HOUSING, (), 20), resource("a", minutes=7))
    assert candidates.instance.candidates[0].score == 7 * candidates.fits["a"].points


def test_the_instance_has_the_sizes_and_rules_of_its_minutes():
    sizes = {
        minutes: (instance.max_items, instance.bonuses.honest_story > 0)
        for minutes in (1, 14, 15, 16, 40, 41, 480)
        for instance in [found(MenuRequest(HOUSING, (), minutes)).instance]
    }
    assert sizes == {
        1: (3, False),
        14: (3, False),
        15: (3, True),
        16: (5, True),
        40: (5, True),
        41: (7, True),
        480: (7, True),
    }
