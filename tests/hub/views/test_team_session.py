"""A team session in words."""

import pytest
from library_making import body, resource, taxonomies

from hub.domain.resource import GroupSize, ResourceKind, Tool, Toolkit
from hub.views.session_words import ANY_QUESTION, ANY_TRY, BEFORE, MATERIALS
from hub.views.team_session import team_session, thing_to_try, usual_session

TERMS = taxonomies()
MODULE = resource(
    "ask",
    minutes=5,
    prompts=("Who?", "Why?"),
    body=body("Ask.\n\n## One thing to try this week\n\nAsk *one* person.\n"),
)
TOOL = Tool("Map", "See.", 25, GroupSize(3, 12), ("paper", "pens"), ("Write.",))
KIT = resource(
    "kit",
    kind=ResourceKind.TOOLKIT,
    minutes=5,
    toolkit=Toolkit("On Monday.", (TOOL,), ()),
    content_notes=("prison",),
)


def rows(session, kind):
    return [row for row in session.rows if row.kind == kind]


def test_each_part_says_when_it_starts_counted_from_the_welcome():
    session = team_session((MODULE,), 90, TERMS)
    assert [row.at for row in session.rows] == [
        "0:00", "0:05", "0:10", "0:20", "0:30", "1:15", "1:25",
    ]  # fmt: skip
    assert sum(row.minutes for row in session.rows) == 90


def test_questions_are_those_of_the_resource_and_how_to_talk_is_said_once():
    asked = rows(team_session((MODULE,), 30, TERMS), "prompt")
    assert [row.text for row in asked] == ["Who?", "Why?"]
    assert asked[0].note
    assert asked[1].note == ""


def test_a_resource_without_questions_gets_one_that_always_fits():
    asked = rows(team_session((resource("a", prompts=()),), 30, TERMS), "prompt")
    assert [row.text for row in asked] == [ANY_QUESTION]


def test_the_thing_to_try_is_that_of_the_first_resource_that_names_one():
    assert thing_to_try((KIT, MODULE)) == ("Ask one person.", "Ask")
    assert thing_to_try((KIT,)) == (ANY_TRY, "")


def test_of_several_resources_it_is_said_which_one_the_thing_to_try_comes_from():
    [row] = rows(team_session((KIT, MODULE), 60, TERMS), "try")
    assert (row.subject, row.text) == ("Ask", "Ask one person.")
    [row] = rows(team_session((MODULE,), 60, TERMS), "try")
    assert row.subject == ""
    [row] = rows(team_session((KIT, resource("other")), 60, TERMS), "try")
    assert (row.subject, row.text) == ("", ANY_TRY)


def test_the_first_tool_of_a_toolkit_is_used_where_there_is_time_and_its_materials_are_named():
    session = team_session((KIT,), 60, TERMS)
    [row] = rows(session, "tool")
    assert (row.subject, row.minutes) == ("Map", 25)
    assert session.materials == (*MATERIALS, "paper", "pens")
    assert team_session((KIT,), 20, TERMS).materials == MATERIALS


def test_a_session_on_several_resources_uses_a_tool_only_where_somebody_asked_for_one():
    for number in (None, 0, 2):
        assert not rows(team_session((KIT, MODULE), 90, TERMS, number), "tool")
    session = team_session((MODULE, KIT), 90, TERMS, 1)
    assert [row.subject for row in rows(session, "tool")] == ["Map"]
    assert session.materials == (*MATERIALS, "paper", "pens")
    assert not rows(team_session((KIT,), 90, TERMS, 0), "tool")


def test_what_people_may_want_to_know_beforehand_is_told_to_whoever_invites_them():
    assert "prison" in team_session((KIT,), 60, TERMS).before[-1]
    assert team_session((MODULE,), 60, TERMS).before == BEFORE


@pytest.mark.parametrize("slot", [1, 14])
def test_below_the_shortest_slot_there_is_no_agenda(slot):
    session = team_session((MODULE,), slot, TERMS)
    assert session.rows == ()
    assert session.shortest == 15


def test_a_resource_gets_a_usual_slot_of_its_own():
    assert usual_session(MODULE, TERMS).slot == 20
    assert usual_session(KIT, TERMS).slot == 45
