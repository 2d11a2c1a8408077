"""The plainest facts about the coverage of a hub, in words."""

from collections.abc import Sequence

from hub.domain.taxonomy import Term
from hub.library.library import Library
from hub.views.coverage import ANY_LENGTH, COVERAGE_BANDS, Coverage, CoverageBand
from hub.views.menu_words import listed
from hub.views.wording import counted

_NAMED = 3
"""At most so many terms are named in a sentence."""


def coverage_facts(library: Library, coverage: Coverage) -> tuple[str, ...]:
    """Return a few sentences: what there is, and which topics and roles have least.

    They speak of ten minutes, the time between two visits. An empty hub has one sentence.
    """
    if not library.resources:
        return ("There is nothing in the hub yet.",)
    short = next(band for band in COVERAGE_BANDS if band.id == "10-minutes")
    roles, topics = library.taxonomies.roles.terms, library.taxonomies.topics.terms
    found = (
        _all_together(coverage, short),
        _pairs(coverage, short, roles, topics),
        _least("topic", [(one, coverage.count(short, topic=one.id)) for one in topics]),
        _least("role", [(one, coverage.count(short, role=one.id)) for one in roles]),
    )
    return tuple(fact for fact in found if fact)


def _all_together(coverage: Coverage, short: CoverageBand) -> str:
    everything, quick = coverage.count(ANY_LENGTH), coverage.count(short)
    return (
        f"The hub has {counted(everything, 'resource')}. "
        f"{quick or 'None'} of them {'take' if quick > 1 else 'takes'} ten minutes or less."
    )


def _pairs(
    coverage: Coverage, short: CoverageBand, roles: Sequence[Term], topics: Sequence[Term]
) -> str:
    pairs = [(role.id, topic.id) for role in roles for topic in topics]
    quick = sum(coverage.count(short, *pair) > 0 for pair in pairs)
    empty = sum(coverage.count(ANY_LENGTH, *pair) == 0 for pair in pairs)
    if quick == len(pairs):
        return f"All {len(pairs)} pairs of a role and a topic have something for ten minutes."
    rest = f"{_have(empty)} nothing of any length" if empty else "the others have something longer"
    return (
        f"Of {len(pairs)} pairs of a role and a topic, "
        f"{_have(quick)} something for ten minutes; {rest}."
    )


def _least(noun: str, counts: Sequence[tuple[Term, int]]) -> str:
    """Name the terms with the lowest counts; nothing when all have the same."""
    numbers = sorted(count for _, count in counts)
    if numbers[0] == numbers[-1]:
        return ""
    ranked = sorted(counts, key=lambda one: one[1])[:_NAMED]
    tied = numbers.count(numbers[0])
    if tied > _NAMED:
        amount = counted(numbers[0], "resource") if numbers[0] else "nothing"
        names = listed([term.label for term, _ in ranked])
        return f"{tied} {noun}s have {amount} for ten minutes, such as {names}."
    names = listed([f"{term.label} ({count or 'none'})" for term, count in ranked])
    return f"{noun.capitalize()}s with the fewest resources for ten minutes: {names}."


def _have(number: int) -> str:
    return f"{number} {'has' if number == 1 else 'have'}"
