import pytest

from hub.views.menu_instance import Candidate, MenuInstance
from hub.views.menu_left_out import Reason, left_out_of, pins_of


def one(name, minutes=5, score=100, **more):
    fields = {"kind": "module", "topics": (name,), "formats": ("reading",)} | more
    return Candidate(name, minutes, score, **fields)


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (one("b", topics=("a",)), Reason.ALIKE),
        (one("b", topics=("c",), prerequisites=("c",)), Reason.ALIKE),
        (one("b", minutes=6), Reason.TOO_LONG),
        (one("b", minutes=5), Reason.ADDS_LITTLE),
        (one("b", minutes=3, prerequisites=("c",)), Reason.TOO_LONG),
    ],
)
def test_what_is_not_on_a_menu_has_a_reason(other, reason):
    unwanted = one("c", minutes=3, score=0, wanted=False)
    instance = MenuInstance(10, 3, (one("a"), other, unwanted))
    (found,) = left_out_of(instance, ("a",))
    assert (found.id, found.reason) == ("b", reason)


def test_a_menu_that_is_full_is_the_reason_when_time_is_left():
    instance = MenuInstance(20, 2, (one("a"), one("b"), one("c")))
    (found,) = left_out_of(instance, ("a", "b"))
    assert (found.id, found.reason, found.minutes) == ("c", Reason.FULL, 5)


def test_a_near_duplicate_names_what_it_is_like():
    instance = MenuInstance(20, 3, (one("a"), one("b", topics=("a",))))
    (found,) = left_out_of(instance, ("a",))
    assert found.like == "a"


def test_of_what_is_pinned_each_is_kept_that_fits_with_those_before_it():
    candidates = (one("a"), one("b"), one("c", minutes=9), one("d", topics=("a",)), one("e"))
    pins = pins_of(MenuInstance(18, 3, candidates, pinned=("a", "c", "b", "d", "e")))
    assert pins.kept == ("a", "c")
    assert [(each.id, each.reason, each.minutes_left, each.like) for each in pins.dropped] == [
        ("b", Reason.TOO_LONG, 4, None),
        ("d", Reason.ALIKE, 4, "a"),
        ("e", Reason.TOO_LONG, 4, None),
    ]


def test_what_would_fit_comes_first_then_what_is_worth_most_for_each_minute():
    longer = one("a", minutes=21, score=9_000)
    instance = MenuInstance(
        20, 3, (longer, one("b", score=90), one("c", minutes=10, score=190), one("d", score=90))
    )
    assert [each.id for each in left_out_of(instance, ())] == ["c", "b", "d", "a"]
