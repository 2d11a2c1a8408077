from hypothesis import given
from menu_strategies import instances

from hub.views.compose_menu import compose_menu
from hub.views.menu_courses import Course, courses_of
from hub.views.menu_instance import Candidate, MenuInstance


def dish(name, score, minutes=10, kind="module", formats=("reading",), before=()):
    return Candidate(name, minutes, score, kind, (name,), formats, before)


def served(*dishes):
    instance = MenuInstance(60, 7, dishes)
    return [f"{course}: {name}" for course, name in courses_of(instance, [d.id for d in dishes])]


def test_a_menu_has_a_short_way_in_a_main_dish_and_something_to_take_away():
    assert served(
        dish("a", 100, kind="toolkit"),
        dish("b", 300),
        dish("c", 200, minutes=5, kind="case-study"),
        dish("d", 50),
    ) == ["starter: c", "main: b", "side: d", "take-away: a"]


def test_a_single_dish_is_the_main():
    assert served(dish("a", 100, minutes=3)) == ["main: a"]


def test_an_empty_menu_has_no_courses():
    assert served() == []


def test_a_starter_takes_five_minutes_at_most_and_is_no_toolkit():
    assert served(
        dish("a", 300), dish("b", 200, minutes=6), dish("c", 100, minutes=5, kind="toolkit")
    ) == ["main: a", "side: b", "take-away: c"]


def test_a_toolkit_is_the_main_only_when_nothing_else_was_asked_for():
    assert served(dish("kit", 900, kind="toolkit"), dish("a", 100)) == [
        "main: a",
        "take-away: kit",
    ]
    assert served(dish("kit", 900, kind="toolkit")) == ["main: kit"]


def test_a_starter_is_no_longer_than_the_main():
    assert served(dish("a", 300, minutes=3), dish("b", 200, minutes=5)) == ["main: a", "side: b"]


def test_a_starter_builds_on_nothing_in_the_menu():
    assert served(
        dish("a", 300), dish("b", 200, minutes=5, before=("a",)), dish("c", 100, minutes=5)
    ) == ["starter: c", "main: a", "side: b"]


def test_a_toolkit_is_taken_away_rather_than_something_to_talk_about():
    assert served(
        dish("a", 300), dish("b", 200, formats=("discussion",)), dish("c", 100, kind="toolkit")
    ) == ["main: a", "side: b", "take-away: c"]
    assert served(dish("a", 300), dish("b", 200, formats=("story", "checklist"))) == [
        "main: a",
        "take-away: b",
    ]


def test_what_the_main_dish_builds_on_comes_before_it_the_basics_first():
    assert served(
        dish("main", 300, before=("x",)),
        dish("x", 200, before=("y",)),
        dish("y", 100),
        dish("z", 250, minutes=5),
    ) == ["starter: z", "first: y", "first: x", "main: main"]


def test_what_the_main_dish_builds_on_may_be_the_starter():
    assert served(dish("main", 300, before=("x",)), dish("x", 0, minutes=4)) == [
        "starter: x",
        "main: main",
    ]


def test_what_others_build_on_is_not_taken_away():
    assert served(
        dish("a", 300),
        dish("b", 200, kind="toolkit"),
        dish("c", 100, before=("b",)),
        dish("d", 50, before=("c",)),
    ) == ["main: a", "side: b", "side: c", "side: d"]


def test_equal_scores_go_by_id():
    assert served(dish("b", 100), dish("a", 100), dish("c", 100)) == [
        "main: a",
        "side: b",
        "side: c",
    ]


def test_every_course_has_a_heading():
    assert [course.label for course in Course] == [
        "To start",
        "Before the main",
        "Main",
        "On the side",
        "To take away",
    ]


@given(instances(10))
def test_menu_2_everything_comes_after_what_it_builds_on_and_courses_are_in_order(instance):
    before = {one.id: one.prerequisites for one in instance.candidates}
    answer = compose_menu(instance)
    courses = courses_of(instance, answer.ids)
    names = [name for _, name in courses]
    order = [list(Course).index(course) for course, _ in courses]
    assert sorted(names) == list(answer.ids)
    assert order == sorted(order)
    for place, name in enumerate(names):
        assert set(before[name]) <= set(names[:place])
