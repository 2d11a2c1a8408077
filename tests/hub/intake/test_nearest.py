import pytest

from hub.intake.nearest import did_you_mean, id_from, nearest, plain_form


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Mental health", "mental-health"),
        ("children_and  families", "children-and-families"),
        ("Children & families", "children-and-families"),
        (" Co-Production! ", "co-production"),
        ("!!!", ""),
    ],
)
def test_words_are_compared_in_their_plain_form(written, plain):
    assert plain_form(written) == plain


@pytest.mark.parametrize(
    ("title", "made"),
    [
        ("Émile's café", "emile-s-cafe"),
        ("E\u0301mile", "emile"),
        ("Łódź, Århus & Straße", "lodz-arhus-and-strasse"),
        ("Æsop ØRE ISTANBUL İstanbul", "aesop-ore-istanbul-istanbul"),
        ("日本 plan", "plan"),
    ],
)
def test_an_id_has_the_plain_letter_for_one_with_an_accent(title, made):
    assert id_from(title) == made


def test_swapped_letters_are_near():
    assert nearest("comissoiner", ["commissioner", "governor"]) == ("commissioner",)


def test_at_most_three_are_offered():
    assert len(nearest("aaaa", ["aaab", "aaac", "aaad", "aaae"])) == 3


def test_nothing_near_is_no_question():
    assert nearest("banana", ["commissioner"]) == ()
    assert did_you_mean(()) == ""
    assert did_you_mean(("a", "b")) == "did you mean 'a' or 'b'?"
