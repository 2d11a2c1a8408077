"""The facets of the browser give what counting the slow way gives."""

import json
from dataclasses import replace
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
    """Random libraries and selections, each with what Node makes of it.

    Every other selection narrows what words have found: that is all its library holds then. The
    answer has the `whole` library, too, and the numbers in it of what was `found`.
    """
    random = Random(4)  # noqa: S311  (nothing here is a secret)
    libraries = [random_library(random, size) for size in SIZES]
    chosen = [[random_selection(random, made) for _ in range(25)] for made in libraries]
    found = [
        [sorted(random.sample(range(size), random.randint(0, size))) for _ in range(25)]
        for size in SIZES
    ]
    given = [
        {
            "data": facet_data(made),
            "asked": [
                {"address": address(one), "found": numbers if place % 2 else None}
                for place, (one, numbers) in enumerate(zip(selections, each, strict=True))
            ],
            "minutes": MINUTES,
        }
        for made, selections, each in zip(libraries, chosen, found, strict=True)
    ]
    ran = run_node([ANSWERS], given=json.dumps(given))
    assert ran.returncode == 0, ran.stderr
    answers = json.loads(ran.stdout)
    cases = []
    for made, part, selections, each in zip(libraries, given, chosen, answers, strict=True):
        for asked, selection, answer in zip(part["asked"], selections, each, strict=True):
            is_searched = asked["found"] is not None
            numbers = asked["found"] if is_searched else range(len(made.resources))
            answer |= {"whole": made, "found": numbers, "is_searched": is_searched}
            cases.append((held(made, numbers), selection, answer))
    return cases


def held(made, numbers):
    """The library of what was found."""
    resources = in_order(made)
    return replace(made, resources=tuple(resources[number] for number in numbers))


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
        in_turn = zip(answer["found"], in_order(made), strict=True)
        expected = [number for number, one in in_turn if fits(one, chosen)]
        assert answer["numbers"] == expected, selection
        assert answer["count"] == answer["countOf"] == len(expected)
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


def test_leaving_a_facet_out_gives_what_is_promised(cases):
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
    assert promised > 100


def test_what_meets_most_of_what_was_asked_is_the_nearest(cases):
    near = 0
    for _, selection, answer in cases:
        whole = answer["whole"]
        chosen = with_all_spellings(whole, selection)
        parts = [Selection({facet: ids}) for facet, ids in chosen.terms.items()]
        parts += [Selection({}, chosen.minutes)] if chosen.minutes else []
        met = [
            sum(fits(one, part) for part in parts)
            + (answer["is_searched"] and number in answer["found"])
            for number, one in enumerate(in_order(whole))
        ]
        order = sorted(filter(met.__getitem__, range(len(met))), key=lambda one: -met[one])
        assert answer["nearest"] == order[:3], selection
        near += bool(order)
        if selection.terms and whole.resources:
            assert answer["nearest"]
    assert near > 100


def test_the_fewest_minutes_are_those_of_the_shortest_that_fits_otherwise(cases):
    for made, selection, answer in cases:
        chosen = with_all_spellings(made, selection)
        minutes = [one.minutes for one in made.resources if fits(one, chosen, "minutes")]
        assert answer["fewestMinutes"] == min(minutes, default=None)
