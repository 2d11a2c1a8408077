"""Finding done the slow, plain way, and random libraries and selections to try it on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random

from library_making import case_study, library, resource, taxonomies

from hub.domain.resource import LivedExperience, Paid, Resource, ResourceKind
from hub.library.library import Library

PLACES = (None, "Plymouth", "Stoke-on-Trent", "Tyne & Wear", "Tyne and Wear", "Łódź")
LONGER = "longer"

CARRIES: Mapping[str, Callable[[Resource], set[str]]] = {
    "role": lambda one: set(one.roles),
    # In the taxonomies of the tests, `setbacks` stands below `culture`.
    "topic": lambda one: set(one.topics) | ({"culture"} if "setbacks" in one.topics else set()),
    "kind": lambda one: {one.kind.value},
    "sector": lambda one: set(one.sectors),
    "level": lambda one: {one.level},
    "format": lambda one: set(one.formats),
    "outcome": lambda one: {one.case_study.outcome} if one.case_study else set(),
    "involvement": lambda one: (
        {one.lived_experience.involvement} if one.lived_experience else set()
    ),
    "place": lambda one: {one.location} if one.location else set(),
}


@dataclass(frozen=True)
class Selection:
    """What a reader has chosen. Places are chosen by name here, and by id in addresses."""

    terms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    minutes: int | str | None = None


def in_order(made: Library) -> list[Resource]:
    """The resources as their numbers count them."""
    return sorted(made.resources, key=lambda one: (one.minutes, one.title.casefold(), one.id))


def fits(one: Resource, chosen: Selection, but: str = "") -> bool:
    """Say whether a resource meets a selection, one part of it left aside."""
    for facet, terms in chosen.terms.items():
        if facet != but and not CARRIES[facet](one) & set(terms):
            return False
    if chosen.minutes is None or but == "minutes":
        return True
    if chosen.minutes == LONGER:
        return one.minutes > 60
    return one.minutes <= chosen.minutes


def count_with(made: Library, chosen: Selection, facet: str, term: str) -> int:
    """Count what a term gives in place of what is chosen in its facet."""
    return sum(fits(one, chosen, facet) and term in CARRIES[facet](one) for one in made.resources)


def _some(random: Random, values: tuple[str, ...], least: int = 1) -> tuple[str, ...]:
    return tuple(random.sample(values, random.randint(least, len(values))))


def random_resource(random: Random, number: int) -> Resource:
    """A resource with terms of every facet."""
    values = taxonomies()
    lived = LivedExperience(random.choice(values.involvement.terms).id, "Asked.", Paid.NO)
    given = {
        "minutes": random.choice((1, 3, 5, 10, 20, 45, 60, 61, 90)),
        "roles": _some(random, ("nurse", "officer")),
        "topics": _some(random, ("culture", "setbacks", "homes", "data")),
        "level": random.choice(values.levels.terms).id,
        "formats": _some(random, ("reading", "activity")),
        "location": random.choice(PLACES),
        "lived_experience": random.choice((None, lived)),
    }
    if random.random() < 0.4:
        return case_study(f"r{number}", random.choice(values.outcomes.terms).id, **given)
    return resource(f"r{number}", kind=random.choice([ResourceKind.MODULE]), **given)


def random_library(random: Random, size: int) -> Library:
    """A library of so many resources."""
    return library(*(random_resource(random, number) for number in range(size)))


def random_selection(random: Random, made: Library) -> Selection:
    """A selection of terms that the library knows, in some facets or none."""
    terms = {}
    for facet, carried in CARRIES.items():
        known = sorted({term for one in made.resources for term in carried(one)})
        if known and random.random() < 0.25:
            terms[facet] = tuple(random.sample(known, random.randint(1, min(3, len(known)))))
    minutes = random.choice((None, None, 1, 4, 10, 17, 60, 480, LONGER))
    return Selection(terms, minutes)
