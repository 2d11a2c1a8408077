"""The agenda of a team session: it fills the slot, and never hurries the reading."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_files import REPOSITORY

from hub.views.session_agenda import (
    USUAL_SLOTS,
    PartKind,
    SessionItem,
    agenda_of,
    sensible_slot,
    shortest_slot,
)

CASES = json.loads((REPOSITORY / "tests/cases/sessions/agendas.json").read_text("utf-8"))

ITEMS = st.lists(
    st.builds(SessionItem, st.uuids().map(str), st.integers(1, 60), st.integers(0, 5),
              st.integers(0, 90)),
    min_size=1, max_size=8,
)  # fmt: skip


def as_data(agenda):
    return {
        "shortest": agenda.shortest,
        "prompts_left": agenda.prompts_left,
        "parts": [
            [part.kind.value, part.minutes, part.resource, part.prompt] for part in agenda.parts
        ],
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_agenda_of_a_case_is_the_one_expected(case):
    items = [SessionItem(**item) for item in case["items"]]
    assert as_data(agenda_of(items, case["slot"])) == case["agenda"]
    assert sensible_slot(items) == case["sensible"]


@given(ITEMS, st.integers(0, 480))
def test_the_parts_fill_the_slot_or_there_are_none(items, slot):
    agenda = agenda_of(items, slot)
    assert agenda.shortest == shortest_slot(items)
    if slot < agenda.shortest:
        assert agenda.parts == ()
        return
    assert sum(part.minutes for part in agenda.parts) == slot
    assert all(part.minutes > 0 for part in agenda.parts)


@given(ITEMS, st.integers(0, 480))
def test_everything_is_looked_at_for_the_minutes_it_needs_and_no_prompt_comes_twice(items, slot):
    agenda = agenda_of(items, slot)
    if not agenda.parts:
        return
    looks = [part for part in agenda.parts if part.kind is PartKind.LOOK]
    assert [(part.resource, part.minutes) for part in looks] == [
        (item.id, item.minutes) for item in items
    ]
    asked = [(part.resource, part.prompt) for part in agenda.parts if part.kind is PartKind.PROMPT]
    assert 1 <= len(asked) == len(set(asked))
    in_all = sum(item.prompts for item in items)
    assert agenda.prompts_left == in_all - (len(asked) if in_all else 0)


@given(ITEMS, st.integers(0, 480))
def test_no_prompt_is_left_out_while_another_part_is_longer_than_it_must_be(items, slot):
    agenda = agenda_of(items, slot)
    if agenda.parts and agenda.prompts_left:
        least = {PartKind.WELCOME: 2, PartKind.PROMPT: 4, PartKind.TRY: 2, PartKind.CLOSE: 2}
        more = sum(part.minutes - least.get(part.kind, part.minutes) for part in agenda.parts)
        # The thing to try gets as long as a question before a third one is asked.
        assert more < 4 + 2
        assert PartKind.OPEN not in {part.kind for part in agenda.parts}


@given(ITEMS, st.integers(0, 480))
def test_the_thing_to_try_has_as_long_as_a_question_wherever_there_are_three(items, slot):
    minutes = {kind: [] for kind in PartKind}
    for part in agenda_of(items, slot).parts:
        minutes[part.kind].append(part.minutes)
    if len(minutes[PartKind.PROMPT]) > 2:
        assert minutes[PartKind.TRY][0] >= 4


@given(st.integers(1, 300))
def test_the_slot_that_is_suggested_has_time_for_a_second_question(minutes):
    item = SessionItem("a", minutes, 2)
    slot = sensible_slot((item,))
    asked = [one for one in agenda_of((item,), slot).parts if one.kind is PartKind.PROMPT]
    assert len(asked) == 2
    assert slot in USUAL_SLOTS or slot % 15 == 0


@pytest.mark.parametrize(("tool", "slot"), [(25, 45), (66, 90), (72, 20), (240, 20)])
def test_the_slot_that_is_suggested_has_time_for_a_tool_unless_that_makes_a_workshop(tool, slot):
    assert sensible_slot((SessionItem("a", 5, 2, tool),)) == slot
