"""Small turns of phrase."""

import pytest

from hub.views.wording import counted, lower_first, with_article


@pytest.mark.parametrize(
    ("label", "inside"),
    [("Housing officer", "housing officer"), ("NHS manager", "NHS manager"), ("A", "a"), ("", "")],
)
def test_a_label_inside_a_sentence_starts_small_unless_it_is_an_abbreviation(label, inside):
    assert lower_first(label) == inside


@pytest.mark.parametrize(
    ("label", "phrase"),
    [("Outreach worker", "an outreach worker"), ("Commissioner", "a commissioner")],
)
def test_a_label_gets_the_article_that_fits(label, phrase):
    assert with_article(label) == phrase


def test_one_is_singular_and_everything_else_is_not():
    assert counted(1, "dish", "dishes") == "1 dish"
    assert counted(0, "dish", "dishes") == "0 dishes"
    assert counted(2, "minute") == "2 minutes"
