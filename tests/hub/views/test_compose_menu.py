from dataclasses import replace
from random import Random
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from menu_making import hub_like, pinned, small, tied, worthless
from menu_oracles import (
    all_before,
    all_menus,
    are_alike,
    best_by_trying_all,
    best_value_by_integer_program,
    is_menu,
    kept_pins,
    kept_rules,
    worth,
)
from menu_strategies import BUDGETS, candidates, instances

import hub.views.compose_menu as compose_menu_module
from hub.domain.duration import MENU_BUDGETS
from hub.views import menu_sieve
from hub.views.compose_menu import MenuAnswer, compose_menu, compose_menus
from hub.views.menu_instance import Candidate, MenuInstance
from hub.views.menu_value import value_of

PATIENT = settings(deadline=None, max_examples=40)


def chosen_by(answer: MenuAnswer, instance: MenuInstance) -> list[Candidate]:
    return [one for one in instance.candidates if one.id in answer.ids]


@pytest.mark.parametrize("seed", range(0, 600, 50))
def test_no_menu_is_better_than_the_answer_to_small_instances(seed):
    for each in range(seed, seed + 50):
        instance = small(each)
        answer = compose_menu(instance)
        assert (answer.value, answer.minutes, answer.ids) == best_by_trying_all(instance), each
        assert answer.gap == 0


@pytest.mark.parametrize("seed", range(0, 300, 50))
def test_of_menus_equal_in_value_time_and_lots_the_smaller_ids_win(seed):
    for each in range(seed, seed + 50):
        instance = tied(each)
        answer = compose_menu(instance)
        assert (answer.value, answer.minutes, answer.ids) == best_by_trying_all(instance), each


@pytest.mark.parametrize("seed", range(0, 300, 50))
def test_no_menu_is_better_than_the_answer_when_candidates_are_sieved(seed, monkeypatch):
    """As very many are: here a few are, and fewer still are composed first."""
    monkeypatch.setattr(compose_menu_module, "MANY", 0)
    monkeypatch.setattr(menu_sieve, "_HOPEFUL", 1)
    monkeypatch.setattr(menu_sieve, "_HOPEFUL_OF_EACH", 1)
    for each in range(seed, seed + 50):
        instance = small(each)
        answer = compose_menu(instance)
        assert (answer.value, answer.minutes, answer.ids) == best_by_trying_all(instance), each


@pytest.mark.parametrize("minutes", [5, 10, 20, 40, 60])
def test_sieving_very_many_candidates_changes_no_answer(minutes, monkeypatch):
    instances = [hub_like(seed, 160, minutes, topics=3 + 4 * seed) for seed in range(3)]
    sieved = [compose_menu(instance) for instance in instances]
    monkeypatch.setattr(compose_menu_module, "MANY", 160)
    assert sieved == [compose_menu(instance) for instance in instances]


@pytest.mark.parametrize("seed", range(0, 200, 20))
def test_an_integer_program_finds_no_more_value(seed):
    for each in range(seed, seed + 20):
        instance = small(each, most=30)
        assert compose_menu(instance).value == best_value_by_integer_program(instance), each


@pytest.mark.parametrize("minutes", [10, 20, 30, 60])
def test_an_integer_program_finds_no_more_value_at_the_size_of_a_hub(minutes):
    for seed, topics in enumerate((4, 8, 23, 8, 23)):
        instance = hub_like(seed, 50, minutes, topics)
        assert compose_menu(instance).value == best_value_by_integer_program(instance), seed


@settings(deadline=None, max_examples=150)
@given(instances())
def test_no_menu_is_better_than_the_answer(instance):
    answer = compose_menu(instance)
    assert (answer.value, answer.minutes, answer.ids) == best_by_trying_all(instance)


@PATIENT
@given(instances(14))
def test_menu_1_a_menu_never_takes_longer_than_the_time_there_is(instance):
    answer = compose_menu(instance)
    assert sum(one.minutes for one in chosen_by(answer, instance)) == answer.minutes
    assert answer.minutes <= instance.budget


@PATIENT
@given(instances(14))
def test_menu_2_a_menu_holds_all_that_its_resources_build_on(instance):
    by_id = {one.id: one for one in instance.candidates}
    answer = compose_menu(instance)
    assert all(all_before(one, by_id) <= {*answer.ids} for one in chosen_by(answer, instance))


@PATIENT
@given(instances(14))
def test_menu_3_nothing_unwanted_is_on_a_menu_unless_something_wanted_builds_on_it(instance):
    by_id = {one.id: one for one in instance.candidates}
    chosen = chosen_by(compose_menu(instance), instance)
    called_for = set().union(*(all_before(one, by_id) for one in chosen if one.wanted))
    assert all(one.wanted or one.id in called_for for one in chosen)


@PATIENT
@given(instances(14))
def test_menu_4_a_menu_is_small(instance):
    most = 3 if instance.budget <= 15 else 5 if instance.budget <= 40 else 7
    assert len(compose_menu(instance).ids) <= most


@PATIENT
@given(instances(14))
def test_menu_5_no_two_near_duplicates_are_on_a_menu(instance):
    chosen = chosen_by(compose_menu(instance), instance)
    assert not any(are_alike(a, b, instance) for a in chosen for b in chosen if a is not b)


@PATIENT
@given(instances())
def test_menu_5_a_menu_keeps_as_many_of_its_rules_as_any_menu_can(instance):
    """Two formats; from 15 minutes an honest story."""

    def rules(chosen) -> int:
        formats, honest = kept_rules(chosen)
        return formats + (honest and instance.budget >= 15)

    answer = compose_menu(instance)
    assert rules(chosen_by(answer, instance)) == max(map(rules, all_menus(instance)))


@PATIENT
@given(instances(14), st.randoms(use_true_random=False))
def test_menu_7_the_order_of_the_candidates_changes_nothing(instance, random: Random):
    shuffled = list(instance.candidates)
    random.shuffle(shuffled)
    assert compose_menu(replace(instance, candidates=tuple(shuffled))) == compose_menu(instance)


@PATIENT
@given(instances(14))
def test_menu_9_the_value_is_that_of_the_menu_and_no_gap_is_left(instance):
    answer = compose_menu(instance)
    chosen = chosen_by(answer, instance)
    assert is_menu(chosen, instance)
    assert answer.value == worth(chosen, instance) == value_of(instance, answer.ids)
    assert answer.gap == 0


@PATIENT
@given(instances(12), st.data())
def test_menu_12_one_more_candidate_never_lowers_the_value(instance, data):
    names = [one.id for one in instance.candidates]
    more = data.draw(candidates(names, "s1"))
    larger = replace(instance, candidates=(*instance.candidates, more))
    assert compose_menu(larger).value >= compose_menu(instance).value


@PATIENT
@given(instances(12), st.data())
def test_menu_12_a_dominated_candidate_never_changes_the_value(instance, data):
    """A copy of another that is longer and worth less, and shuts out the same."""
    plain = [one for one in instance.candidates if one.wanted]
    if plain:
        one = data.draw(st.sampled_from(plain))
        worse = replace(one, id="s1", minutes=one.minutes + 1, score=max(0, one.score - 1))
        larger = replace(instance, candidates=(*instance.candidates, worse))
        assert compose_menu(larger).value == compose_menu(instance).value


@PATIENT
@given(instances(12), BUDGETS)
def test_menu_12_more_time_never_lowers_the_value(instance, minutes):
    less, more = sorted((minutes, instance.budget))
    assert compose_menu(instance.within(more)).value >= compose_menu(instance.within(less)).value


@PATIENT
@given(instances(12), st.data())
def test_menu_12_having_done_what_a_candidate_builds_on_never_lowers_the_value(instance, data):
    if instance.candidates:
        known = data.draw(st.sampled_from(instance.candidates))
        freed = replace(known, prerequisites=())
        others = tuple(one for one in instance.candidates if one is not known)
        easier = replace(instance, candidates=(*others, freed))
        assert compose_menu(easier).value >= compose_menu(instance).value


@PATIENT
@given(instances(14))
def test_menus_for_several_times_are_the_menus_for_each(instance):
    together = compose_menus(instance, MENU_BUDGETS)
    assert together == tuple(compose_menu(instance.within(one)) for one in MENU_BUDGETS)


@pytest.mark.parametrize("seed", range(6))
def test_menus_for_several_times_are_the_menus_for_each_at_the_size_of_a_hub(seed):
    instance = hub_like(seed, 120, 60)
    together = compose_menus(instance, MENU_BUDGETS)
    assert together == tuple(compose_menu(instance.within(one)) for one in MENU_BUDGETS)


@pytest.mark.parametrize("most_steps", [0, 10, 100, 1_000])
@pytest.mark.parametrize("seed", range(8))
def test_a_menu_found_with_little_work_says_how_far_it_may_be_from_the_best(seed, most_steps):
    instance = hub_like(seed, 60, 60, topics=5)
    answer = compose_menu(instance, most_steps)
    best = compose_menu(instance).value
    assert is_menu(chosen_by(answer, instance), instance)
    assert answer.value == value_of(instance, answer.ids)
    assert answer.value <= best <= answer.value + answer.gap


@pytest.mark.parametrize("seed", range(0, 200, 50))
def test_no_menu_is_better_than_the_answer_among_those_that_hold_what_is_pinned(seed):
    for each in range(seed, seed + 50):
        instance = pinned(small(each), each)
        answer = compose_menu(instance)
        assert (answer.value, answer.minutes, answer.ids) == best_by_trying_all(instance), each
        assert kept_pins(instance) <= {*answer.ids}


@pytest.mark.parametrize("seed", range(0, 150, 50))
def test_pins_are_kept_when_candidates_are_sieved(seed, monkeypatch):
    monkeypatch.setattr(compose_menu_module, "MANY", 0)
    monkeypatch.setattr(menu_sieve, "_HOPEFUL", 1)
    monkeypatch.setattr(menu_sieve, "_HOPEFUL_OF_EACH", 1)
    for each in range(seed, seed + 50):
        instance = pinned(small(each), each)
        answer = compose_menu(instance)
        assert (answer.value, answer.minutes, answer.ids) == best_by_trying_all(instance), each


@pytest.mark.parametrize("minutes", [20, 60])
def test_an_integer_program_finds_no_more_value_beside_what_is_pinned(minutes):
    for seed in range(3):
        instance = pinned(hub_like(seed, 50, minutes, topics=8), seed)
        assert compose_menu(instance).value == best_value_by_integer_program(instance), seed


def test_menus_for_several_times_each_keep_the_pins_that_fit():
    instance = pinned(hub_like(4, 60, 60), 4)
    together = compose_menus(instance, MENU_BUDGETS)
    assert together == tuple(compose_menu(instance.within(one)) for one in MENU_BUDGETS)


@pytest.mark.parametrize("seed", range(40))
def test_of_two_tries_that_ran_out_of_work_the_better_is_kept_with_a_true_bound(seed, monkeypatch):
    monkeypatch.setattr(compose_menu_module, "MANY", 0)
    monkeypatch.setattr(menu_sieve, "_HOPEFUL", 2)
    instance = small(seed, most=30)
    for most_steps in (0, 20, 60, 200):
        answer = compose_menu(instance, most_steps)
        assert answer.value <= best_value_by_integer_program(instance)
        assert best_value_by_integer_program(instance) <= answer.value + answer.gap


def test_work_ends_in_time_when_no_menu_stands_out_among_forty_kinds_and_formats():
    instance = worthless(1, size=120)
    start = process_time()
    answer = compose_menu(instance)
    assert process_time() - start < 10
    assert is_menu(chosen_by(answer, instance), instance)
    assert answer.value + answer.gap >= 7 * 200 + 100_000


def test_no_candidates_make_an_empty_menu():
    assert compose_menu(MenuInstance(20, 5, ())) == MenuAnswer((), 0, 0)
    assert compose_menus(MenuInstance(20, 5, ()), (5, 60)) == (MenuAnswer((), 0, 0),) * 2


def test_no_minutes_to_compose_for_make_no_menus():
    assert compose_menus(hub_like(1, 10, 20), ()) == ()
