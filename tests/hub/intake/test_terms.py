import pytest
from content_making import base_text

from hub.intake.read_taxonomies import read_taxonomies
from hub.intake.terms import advice_on

TAXONOMIES = read_taxonomies(base_text("taxonomies.yml").encode(), "t.yml").terms.taxonomies


def fix(word: str, taxonomy: str = "topics") -> str:
    return advice_on(word, TAXONOMIES[taxonomy], "t.yml").fix


def test_at_most_three_terms_are_suggested_and_the_nearest_comes_first():
    suggestions = fix("commissioning-learning-leadership-health").partition("?")[0]
    assert suggestions.count("'") == 6
    assert fix("comissioning").startswith("did you mean 'commissioning'?")


@pytest.mark.parametrize("word", ["debreif", "clinical-supervison", "reflective practise"])
def test_terms_are_found_through_their_synonyms_and_labels(word):
    assert "'reflective-practice'" in fix(word)


def test_a_short_taxonomy_is_listed_and_a_long_one_is_named():
    assert fix("x", "levels") == "The levels are: introductory, intermediate, advanced."
    assert fix("x") == "The topics are listed in t.yml, or propose it: content/contribute says how."


def test_an_endless_word_is_cut():
    assert len(advice_on("x" * 50_000, TAXONOMIES.topics, "t.yml").what) < 120
