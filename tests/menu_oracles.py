"""Two ways to find the best menu that share nothing with the composer but the instance.

Both are written from the words in `hub.views.menu_value`, not from its code.
"""

from collections.abc import Iterable
from itertools import combinations

import highspy

from hub.views.menu_instance import Candidate, MenuInstance


def all_before(one: Candidate, by_id: dict[str, Candidate]) -> set[str]:
    found: set[str] = set()
    edge = set(one.prerequisites)
    while edge:
        found |= edge
        edge = {name for before in edge for name in by_id[before].prerequisites} - found
    return found


def are_alike(one: Candidate, other: Candidate, instance: MenuInstance) -> bool:
    both = len({*one.topics} & {*other.topics})
    either = len({*one.topics} | {*other.topics})
    return one.kind == other.kind and both / either >= instance.near_duplicate_percent / 100


def kept_pins(instance: MenuInstance) -> set[str]:
    """What is pinned and can stand together, with all before it: first come, first served."""
    by_id = {one.id: one for one in instance.candidates}
    kept: set[str] = set()
    for name in instance.pinned:
        more = [by_id[each] for each in kept | {name} | all_before(by_id[name], by_id)]
        if (
            sum(one.minutes for one in more) <= instance.budget
            and len(more) <= instance.max_items
            and not any(are_alike(one, other, instance) for one, other in combinations(more, 2))
        ):
            kept = {one.id for one in more}
    return kept


def is_menu(chosen: Iterable[Candidate], instance: MenuInstance) -> bool:
    """The five conditions, one a line."""
    by_id = {one.id: one for one in instance.candidates}
    chosen = list(chosen)
    ids = {one.id for one in chosen}
    called_for = set().union(*(all_before(one, by_id) for one in chosen if one.wanted))
    return (
        sum(one.minutes for one in chosen) <= instance.budget
        and len(chosen) <= instance.max_items
        and all(name in ids for one in chosen for name in one.prerequisites)
        and all(one.wanted or one.id in called_for for one in chosen)
        and not any(are_alike(one, other, instance) for one, other in combinations(chosen, 2))
        and kept_pins(instance) <= ids
    )


def kept_rules(chosen: Iterable[Candidate]) -> tuple[bool, bool]:
    """Whether there are two formats, and whether there is an honest story."""
    wanted = [one for one in chosen if one.wanted]
    return len({name for one in wanted for name in one.formats}) >= 2, any(
        one.honest for one in wanted
    )


def worth(chosen: Iterable[Candidate], instance: MenuInstance) -> int:
    bonuses = instance.bonuses
    wanted = [one for one in chosen if one.wanted]
    total = sum(one.score for one in wanted)
    for topic in {one.topics[0] for one in wanted}:
        for nth in range(len([one for one in wanted if one.topics[0] == topic])):
            losses = bonuses.same_topic_losses
            total -= losses[nth] if nth < len(losses) else losses[-1]
    total += bonuses.new_kind * len({one.kind for one in wanted})
    formats, honest = kept_rules(wanted)
    return total + bonuses.second_format * formats + bonuses.honest_story * honest


def all_menus(instance: MenuInstance) -> list[tuple[Candidate, ...]]:
    most = min(len(instance.candidates), instance.max_items)
    return [
        chosen
        for size in range(most + 1)
        for chosen in combinations(instance.candidates, size)
        if is_menu(chosen, instance)
    ]


def best_by_trying_all(instance: MenuInstance) -> tuple[int, int, tuple[str, ...]]:
    """Return value, minutes and sorted ids of the one best menu."""
    ranked = min(
        (
            -worth(menu, instance),
            sum(one.minutes for one in menu),
            len(menu),
            -sum(one.lot for one in menu),
            ids,
        )
        for menu in all_menus(instance)
        for ids in [sorted(one.id for one in menu)]
    )
    return -ranked[0], ranked[1], tuple(ranked[4])


def best_value_by_integer_program(instance: MenuInstance) -> int:
    """Return the value of the best menu, found by HiGHS."""
    model = highspy.Highs()
    model.setOptionValue("output_flag", False)
    for gap in ("mip_rel_gap", "mip_abs_gap"):
        model.setOptionValue(gap, 0.0)
    candidates = instance.candidates
    if not candidates:
        return 0
    by_id = {one.id: one for one in candidates}
    taken = {one.id: model.addBinary() for one in candidates}
    model.addConstr(sum(one.minutes * taken[one.id] for one in candidates) <= instance.budget)
    model.addConstr(sum(taken.values()) <= instance.max_items)
    for one in candidates:
        for name in one.prerequisites:
            model.addConstr(taken[one.id] <= taken[name])
        if not one.wanted:
            callers = [c for c in candidates if c.wanted and one.id in all_before(c, by_id)]
            model.addConstr(
                taken[one.id] <= sum((taken[c.id] for c in callers), start=0 * taken[one.id])
            )
    for one, other in combinations(candidates, 2):
        if are_alike(one, other, instance):
            model.addConstr(taken[one.id] + taken[other.id] <= 1)
    for name in kept_pins(instance):
        model.addConstr(taken[name] >= 1)
    model.maximize(_objective(model, instance, taken))
    return round(model.getObjectiveValue())


def _objective(model: highspy.Highs, instance: MenuInstance, taken: dict):
    wanted = [one for one in instance.candidates if one.wanted]
    bonuses = instance.bonuses
    nothing = 0 * next(iter(taken.values()))

    def there_is(some: Iterable[Candidate]):
        found = model.addBinary()
        model.addConstr(found <= sum((taken[one.id] for one in some), start=nothing))
        return found

    total = sum((one.score * taken[one.id] for one in wanted), start=nothing)
    for topic in sorted({one.topics[0] for one in wanted}):
        on_topic = [one for one in wanted if one.topics[0] == topic]
        nth = [model.addBinary() for _ in on_topic]
        model.addConstr(sum(taken[one.id] for one in on_topic) == sum(nth))
        losses = bonuses.same_topic_losses
        for place, there in enumerate(nth):
            total -= losses[min(place, len(losses) - 1)] * there
    for kind in sorted({one.kind for one in wanted}):
        total += bonuses.new_kind * there_is(one for one in wanted if one.kind == kind)
    names = sorted({name for one in wanted for name in one.formats})
    formats = [there_is(one for one in wanted if name in one.formats) for name in names]
    second = model.addBinary()
    model.addConstr(2 * second <= sum(formats, start=nothing))
    honest = there_is(one for one in wanted if one.honest)
    return total + bonuses.second_format * second + bonuses.honest_story * honest
