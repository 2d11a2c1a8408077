"""What a mistyped word is read as."""

import pytest
from library_making import body, library, resource

from hub.search.search import Search


def read_as(typed: str, text: str) -> list[str]:
    found = Search(library(resource("one", body=body(text)))).find(typed)
    return [one.read_as for one in found.corrected]


@pytest.mark.parametrize(
    ("typed", "word", "other"),
    [
        ("offcer", "officer", "offer"),
        ("comittee", "committee", "comitted"),
        ("hosptial", "hospital", "hosptiat"),
        ("housiing", "housing", "housking"),
    ],
)
def test_the_likelier_slip_wins_however_common_the_other_word_is(typed, word, other):
    assert read_as(typed, f"{word}. {other} {other}s. " + f"{other} " * 80) == [word]


def test_of_two_likely_slips_the_commoner_word_wins():
    assert read_as("hosing", f"housing {'hosting ' * 40}") == ["hosting"]


def test_the_word_that_is_told_is_one_that_pages_say():
    assert read_as("comissioners", "A commissioner.") == ["commissioner"]
    assert read_as("crises", "A crisis.") == ["crisis"]
    assert read_as("presence", "What they presented.") == ["presented"]
    assert read_as("ethics", "Ethnic minorities.") == ["ethnic"]


def test_a_short_word_without_its_ending_is_no_slip():
    assert read_as("trans", "A training. Trained.") == []
    assert read_as("wales", "Walking. A walk.") == []
    assert read_as("hosues", "Housing, houses.") == ["housing"]


def test_a_short_stem_that_is_alike_by_chance_is_no_slip():
    assert read_as("addiction", "Additional. Additionally.") == []
