"""Write which resources carry which term, and its names, small enough for a phone to fetch once.

A resource is its number in `shortest_first` of the library, as in the search data. So "up to N
minutes" is where the numbers stop, and a term is a row of bits that ends with its last resource.
"""

import base64
import json
from itertools import groupby

from hub.library.library import Library
from hub.library.shortest_first import shortest_first
from hub.views.facets import FACETS, FacetTerm, facet_terms

_BITS = 8


def _row_of_bits(numbers: tuple[int, ...]) -> str:
    """Return numbers as bits, the lowest first, in base64: half of all is a byte for six."""
    row = bytearray(numbers[-1] // _BITS + 1 if numbers else 0)
    for number in numbers:
        row[number // _BITS] |= 1 << number % _BITS
    return base64.b64encode(row).decode().rstrip("=")


def _steps(numbers: tuple[int, ...]) -> list[int]:
    """Return numbers as the steps from one to the next, the first from nought."""
    return [here - before for before, here in zip((0, *numbers), numbers, strict=False)]


def _shorter(numbers: tuple[int, ...]) -> str | list[int]:
    """Return whichever form is shorter: steps for a term that few carry, bits for the others."""
    steps, bits = _steps(numbers), _row_of_bits(numbers)
    return steps if len(json.dumps(steps, separators=(",", ":"))) < len(bits) + 2 else bits


def _term(term: FacetTerm, numbers: dict[str, int]) -> list[object]:
    """Return a term with other words for it; lists that are empty are left off the end."""
    column = _shorter(tuple(numbers[one.id] for one in term.resources))
    row: list[object] = [term.id, term.label, column]
    if term.synonyms or term.found_by:
        row.append(term.synonyms)
    if term.found_by:
        row.append(term.found_by)
    return row


def facet_data(library: Library) -> str:
    """Return the facets of a library as JSON text: minutes in runs, then every term of each."""
    resources = shortest_first(library.resources)
    numbers = {resource.id: number for number, resource in enumerate(resources)}
    data = {
        "count": len(resources),
        "minutes": [
            [minutes, len(list(same))]
            for minutes, same in groupby(resource.minutes for resource in resources)
        ],
        "facets": [
            {
                "id": facet.id,
                "terms": [_term(term, numbers) for term in facet_terms(library, facet)],
            }
            for facet in FACETS
            if facet.id != "time"
        ],
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"
