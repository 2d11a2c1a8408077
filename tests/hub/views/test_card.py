"""What a list shows of a resource."""

from library_making import case_study, resource, taxonomies

from hub.domain.resource import Status
from hub.views.card import card_of


def test_a_card_shows_labels_instead_of_ids():
    card = card_of(resource("a", content_notes=("prison",)), taxonomies())
    assert (card.kind_label, card.level_label) == ("Module", "Introductory")
    assert (card.roles, card.content_notes) == (("Nurse",), ("Prison",))
    assert (card.outcome, card.outcome_label) == (None, None)


def test_a_card_of_a_case_study_says_how_it_turned_out():
    card = card_of(case_study("a", status=Status.SKETCH), taxonomies())
    assert card.outcome_label == "Mixed"
    assert card.is_sketch
