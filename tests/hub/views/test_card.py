"""What a list shows of a resource."""

import pytest
from library_making import case_study, resource, taxonomies

from hub.domain.resource import GroupSize, ResourceKind, Status, Tool, Toolkit
from hub.views.card import card_of


def test_a_card_shows_labels_instead_of_ids():
    card = card_of(resource("a", content_notes=("prison",)), taxonomies())
    assert (card.kind_label, card.level_label) == ("Module", "Introductory")
    assert (card.roles, card.content_notes) == (("Nurse",), ("Prison",))
    assert (card.outcome, card.outcome_label) == (None, None)


def kit(*minutes):
    tools = tuple(
        Tool(f"t{n}", "P", m, GroupSize(1, 2), (), ("Go.",)) for n, m in enumerate(minutes)
    )
    return resource("a", kind=ResourceKind.TOOLKIT, toolkit=Toolkit("Now.", tools, ()))


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        ((30,), "Time to read; using its tool takes 30 minutes."),
        ((30, 30), "Time to read; each of its tools takes 30 minutes."),
        ((30, 10, 60), "Time to read; its tools take 10 to 60 minutes each."),
    ],
)
def test_a_card_of_a_toolkit_tells_reading_from_using(minutes, said):
    assert card_of(kit(*minutes), taxonomies()).tools == said
    assert card_of(resource("b"), taxonomies()).tools is None


def test_a_card_of_a_case_study_says_how_it_turned_out():
    card = card_of(case_study("a", status=Status.SKETCH), taxonomies())
    assert card.outcome_label == "Mixed"
    assert card.is_sketch
