"""The facets of the browser give what counting the slow way gives."""

import json
from pathlib import Path
from random import Random

import pytest
from find_oracle import (
    CARRIES,
    LONGER,
    Selection,
    count_with,
    fits,
    in_order,
    random_library,
    random_selection,
)
from node import run_node

from hub.views.facets import place_id
from hub.writers.facet_data import facet_data

ANSWERS = Path(__file__).parent / "find" / "answers.mjs"
SIZES = (0, 1, 2, 7, 31, 32, 33, 64, 100, 250)
MINUTES = (1, 5, 10, 20, 45, 60, 61, 480, LONGER, "")


def address(chosen: Selection) -> str:
    parts = []
    for facet, terms in chosen.terms.items():
        ids = [place_id(term) if facet == "place" else term for term in terms]
        parts.append(f"{facet}={','.join(ids)}")
    if chosen.minutes is not None:
        parts.append(f"minutes={chosen.minutes}")
    return f"?{'&'.join(parts)}"


@pytest.fixture(scope="module")
def cases():
    """Random libraries and selections, each with what Node makes of it."""
    random = Random(4)  # noqa: S311  (nothing here is a secret)
    libraries = [random_library(random, size) for size in SIZES]
    chosen = [[random_selection(random, made) for _ in range(25)] for made in libraries]
    given = [
        {
            "data": facet_data(made),
            "addresses": [address(one) for one in selections],
            "minutes": MINUTES,
        }
        for made, selections in zip(libraries, chosen, strict=True)
    ]
    ran = run_node([ANSWERS], given=json.dumps(given))
    assert ran.returncode == 0, ran.stderr
    answers = json.loads(ran.stdout)
    return [
        (made, selection, answer)
        for made, selections, each in zip(libraries, chosen, answers, strict=True)
        for selection, answer in zip(selections, each, strict=True)
    ]


def same_place(made, name):
    """Every spelling of a place in the library that has the same id."""
    return {
        one.location
        for one in made.resources
        if one.location and place_id(one.location) == place_id(name)
    }


def with_all_spellings(made, chosen):
    """The selection with every spelling of the places in it."""
    places = tuple(
        spelling for name in chosen.terms.get("place", ()) for spelling in same_place(made, name)
    )
    return Selection(dict(chosen.terms) | ({"place": places} if places else {}), chosen.minutes)


def test_results_are_those_of_counting_the_slow_way(cases):
    assert len(cases) == 250
    for made, selection, answer in cases:
        chosen = with_all_spellings(made, selection)
        expected = [number for number, one in enumerate(in_order(made)) if fits(one, chosen)]
        assert answer["numbers"] == expected, selection
        assert answer["count"] == len(expected)
        assert answer["dropped"] == []


def test_every_count_is_that_of_counting_the_slow_way(cases):
    compared = 0
    for made, selection, answer in cases:
        chosen = with_all_spellings(made, selection)
        for facet in CARRIES.keys() - {"place"}:
            for term, count in answer["counts"][facet].items():
                assert count == count_with(made, chosen, facet, term), (selection, facet, term)
                compared += 1
        for place, count in answer["counts"]["place"].items():
            rest = [one for one in made.resources if fits(one, chosen, "place")]
            named = [one for one in rest if one.location and place_id(one.location) == place]
            assert count == len(named)
    assert compared > 4000


def test_up_to_any_number_of_minutes_is_that_of_counting_the_slow_way(cases):
    for made, selection, answer in cases:
        chosen = with_all_spellings(made, selection)
        for minutes in MINUTES:
            other = Selection(chosen.terms, minutes or None)
            expected = sum(fits(one, other) for one in made.resources)
            assert answer["within"][str(minutes)] == expected, (selection, minutes)


def test_a_further_facet_never_gives_more(cases):
    for made, selection, answer in cases:
        chosen = with_all_spellings(made, selection)
        for facet in CARRIES.keys() - chosen.terms.keys():
            for count in answer["counts"][facet].values():
                assert count <= answer["count"]
        if chosen.minutes is None:
            assert all(count <= answer["count"] for count in answer["within"].values())


def test_leaving_a_facet_out_gives_what_is_promised_and_something_is_always_near(cases):
    promised = 0
    for made, selection, answer in cases:
        chosen = with_all_spellings(made, selection)
        facets = [*chosen.terms, *(["minutes"] if chosen.minutes else [])]
        counts = {
            facet: sum(fits(one, chosen, facet) for one in made.resources) for facet in facets
        }
        ways = {way["facet"]: way["count"] for way in answer["relaxations"]}
        assert ways == {facet: count for facet, count in counts.items() if count}
        assert list(ways.values()) == sorted(ways.values(), reverse=True)
        promised += len(ways)
        if selection.terms and made.resources:
            assert answer["nearest"]
    assert promised > 100


def test_the_fewest_minutes_are_those_of_the_shortest_that_fits_otherwise(cases):
    for made, selection, answer in cases:
        chosen = with_all_spellings(made, selection)
        minutes = [one.minutes for one in made.resources if fits(one, chosen, "minutes")]
        assert answer["fewestMinutes"] == min(minutes, default=None)
