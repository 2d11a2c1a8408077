import pytest

from hub.intake.field import (
    BlocksRule,
    ChoiceRule,
    ChoicesRule,
    DateRule,
    FilesRule,
    IdsRule,
    NumberRule,
    TermRule,
    TermsRule,
    TextRule,
    TextsRule,
)
from hub.writers.rule_words import rule_words


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (TextRule(longest=90), "text, at most 90 characters"),
        (TextRule(40, 240), "text, 40 to 240 characters"),
        (NumberRule(1, 480), "a whole number from 1 to 480"),
        (DateRule(), "a date such as 2026-03-31, from 1990 to 2100"),
        (ChoiceRule(("a", "b")), "one of: a, b"),
        (ChoicesRule(("a", "b")), "a list of some of: a, b"),
        (TermRule("outcomes"), "the id of an outcome in taxonomies.yml"),
        (TermsRule("topics", most=5), "a list of 1 to 5 ids from topics in taxonomies.yml"),
        (TermsRule("topics", fewest=0), "a list of at most 20 ids from topics in taxonomies.yml"),
        (TextsRule(most=5, longest=9), "a list of 1 to 5 texts, each of at most 9 characters"),
        (IdsRule(), "a list of at most 20 ids of other resources"),
        (FilesRule(), "a list of at most 20 paths of files in the hub"),
        (BlocksRule((), fewest=1), "a list of 1 to 30 blocks of the fields below"),
    ],
)
def test_a_rule_is_said_in_words(rule, words):
    assert rule_words(rule) == words


def test_a_rule_without_words_is_a_mistake_in_the_program():
    with pytest.raises(TypeError):
        rule_words(object())
