"""Time bands."""

from hub.domain.duration import MENU_BUDGETS, TIME_BANDS


def test_every_length_is_in_a_band_and_shorter_is_also_up_to_longer():
    for minutes in range(1, 481):
        held = [band.id for band in TIME_BANDS if band.holds(minutes)]
        assert held
        assert ("longer" in held) == (minutes > 60)
    assert [band.id for band in TIME_BANDS if band.holds(10)] == [
        "10-minutes",
        "20-minutes",
        "45-minutes",
        "60-minutes",
    ]


def test_budgets_grow():
    assert list(MENU_BUDGETS) == sorted(set(MENU_BUDGETS))
