from menu_library import library, resource

from hub.views.menu_candidates import candidates_of
from hub.views.menu_instance import HIGHEST_LOT
from hub.views.menu_lots import lot_of
from hub.views.menu_request import MenuRequest
from hub.views.menu_shelf import shelf_of

REQUEST = MenuRequest(("housing-officer", "commissioner"), ("leadership",), 20)


def test_the_same_request_draws_the_same_lots():
    turned = MenuRequest(("commissioner", "housing-officer"), ("leadership",), 60, level="advanced")
    assert lot_of("a", REQUEST) == lot_of("a", turned)


def test_another_request_draws_other_lots_so_that_luck_is_shared_out():
    names = [f"resource-{number}" for number in range(50)]
    other = MenuRequest(("housing-officer",), ("leadership",), 20)
    assert max(names, key=lambda name: lot_of(name, REQUEST)) != max(
        names, key=lambda name: lot_of(name, other)
    )


def test_lots_are_spread_over_all_there_are():
    lots = [lot_of(f"resource-{number}", REQUEST) for number in range(4_000)]
    assert 0 <= min(lots) < 10
    assert HIGHEST_LOT - 10 < max(lots) <= HIGHEST_LOT
    quarters = [
        sum(lot * 4 // (HIGHEST_LOT + 1) == quarter for lot in lots) for quarter in range(4)
    ]
    assert all(900 < quarter < 1_100 for quarter in quarters)


def test_lots_are_those_that_any_other_program_would_draw():
    """FNV-1a of 32 bits, whose published value for "foobar" is 0xbf9cf968."""
    assert lot_of("foobar", MenuRequest((), (), 5)) == (0xBF9CF968 ^ 0xBF9C) & HIGHEST_LOT
    assert lot_of("a", MenuRequest(("c", "b"), ("d",), 5)) == lot_of(
        "a b c d", MenuRequest((), (), 9)
    )


def test_every_candidate_draws_its_lot():
    request = MenuRequest((), (), 20)
    (one,) = candidates_of(shelf_of(library(resource("a"))), request).instance.candidates
    assert one.lot == lot_of("a", request)
