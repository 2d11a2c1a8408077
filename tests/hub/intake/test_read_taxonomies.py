from pathlib import Path

import pytest
from content_making import base_text

from hub.domain.taxonomy import TAXONOMY_IDS, Synonym
from hub.intake.read_taxonomies import read_taxonomies
from hub.intake.taxonomy_rules import NEEDED_TERMS


def read(*changes: tuple[str, str]):
    text = base_text("taxonomies.yml")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return read_taxonomies(text.encode(), "content/taxonomies.yml")


def test_terms_keep_their_order_words_and_lines():
    read_file = read()
    topics = read_file.terms.taxonomies.topics
    assert read_file.problems == ()
    assert read_file.terms.are_trusted
    assert [term.id for term in topics][:2] == ["learning-culture", "reflective-practice"]
    term = topics["reflective-practice"]
    assert (term.parent, term.line) == ("learning-culture", 6)
    assert term.synonyms == (Synonym("debrief"), Synonym("clinical supervision", "health"))
    assert topics.ancestors("reflective-practice") == ("learning-culture",)


def test_the_taxonomies_of_this_hub_are_sound():
    path = Path(__file__).parents[3] / "content" / "taxonomies.yml"
    read_file = read_taxonomies(path.read_bytes(), "content/taxonomies.yml")
    assert read_file.problems == ()
    assert all(taxonomy.terms for taxonomy in read_file.terms.taxonomies)


@pytest.mark.parametrize("taxonomy_id", TAXONOMY_IDS)
def test_every_taxonomy_is_needed(taxonomy_id):
    read_file = read((f"\n{taxonomy_id}:" if taxonomy_id != "roles" else "roles:", "\nother:"))
    assert "HUB305" in {problem.code for problem in read_file.problems}
    assert not read_file.terms.are_trusted


@pytest.mark.parametrize(
    ("taxonomy_id", "term_id"),
    [(key, term) for key, terms in NEEDED_TERMS.items() for term in terms],
)
def test_every_term_that_the_hub_uses_is_needed(taxonomy_id, term_id):
    start = base_text("taxonomies.yml").index(f"\n{taxonomy_id}:")
    head, tail = base_text("taxonomies.yml")[:start], base_text("taxonomies.yml")[start:]
    text = head + tail.replace(f"id: {term_id},", "id: other,", 1)
    found = read_taxonomies(text.encode(), "content/taxonomies.yml").problems
    assert f"'{term_id}'" in " ".join(problem.what for problem in found if problem.code == "HUB310")


def test_a_circle_of_parents_never_hangs_what_comes_after():
    topics = read(
        (
            "description: Time and permission to learn.}",
            "description: Time., parent: reflective-practice}",
        )
    ).terms.taxonomies.topics
    assert topics.ancestors("reflective-practice") == ()


def test_sound_terms_are_kept_beside_broken_ones():
    read_file = read(("{id: data, label: Data,", "{id: data, label: '',"))
    topics = read_file.terms.taxonomies.topics
    assert "data" not in topics
    assert "scaling" in topics


def test_words_that_lead_to_a_term_are_kept_apart_from_its_names():
    read_file = read(("synonyms: [arson]", "synonyms: [arson], found_by: [sofa surfing, '']"))
    term = read_file.terms.taxonomies.topics["housing-access"]
    assert term.synonyms == (Synonym("arson"),)
    assert term.found_by == ("sofa surfing",)
    assert [problem.code for problem in read_file.problems] == ["HUB210"]


def test_broken_synonyms_are_left_out():
    read_file = read(("synonyms: [arson]", "synonyms: [arson, '', {sector: health}, '<b>x</b>']"))
    assert read_file.terms.taxonomies.topics["housing-access"].synonyms == (Synonym("arson"),)
    assert [problem.code for problem in read_file.problems] == ["HUB210", "HUB113", "HUB214"]
