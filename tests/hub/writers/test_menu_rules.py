from hub.views.menu_score import WEIGHTS
from hub.writers.menu_rules import SUMMARY, TITLE, menu_rules

PAGE = menu_rules()


def test_readers_are_told_every_reason_and_its_points():
    for weight in WEIGHTS.values():
        assert f"| {weight.because} | {weight.points} |" in PAGE


def test_readers_are_told_the_sizes_and_rules():
    words = " ".join(PAGE.split())
    for told in (
        (
            "at most 3 resources for up to 15 minutes; at most 5 resources for up to 40 "
            "minutes; at most 7 for longer."
        ),
        "share 80 percent of their topics or more",
        "From 15 minutes, it has a case study of something that did not work",
        "each different kind of resource earns 200 points",
        (
            "the second resource with the same main topic counts 50 points less, the third "
            "100 less, and each further one 150 less."
        ),
        "of at most 5 minutes",
        "What you take off does not come back",
        "without one dish on which all others stay",
    ):
        assert told in words


def test_the_page_has_a_title_and_a_summary_of_its_own():
    assert TITLE
    assert 40 <= len(SUMMARY) <= 240
    assert "nothing about you" in PAGE.lower()
