"""Taxonomies: terms, parents and children."""

from library_making import taxonomies

from hub.domain.taxonomy import TAXONOMY_IDS


def test_ancestors_are_named_nearest_first_and_children_in_order():
    topics = taxonomies().topics
    assert topics.ancestors("setbacks") == ("culture",)
    assert topics.ancestors("culture") == ()
    assert [term.id for term in topics.children("culture")] == ["setbacks"]


def test_a_taxonomy_is_found_by_its_id_and_all_are_listed_in_order():
    made = taxonomies()
    assert made["roles"] is made.roles
    assert tuple(one.id for one in made) == TAXONOMY_IDS
    assert "nurse" in made.roles
    assert made.roles["nurse"].label == "Nurse"
    assert [term.id for term in made.roles] == ["nurse", "officer"]
