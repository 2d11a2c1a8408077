"""Say what is wrong with the keys of a block: unknown, misplaced, steering the theme, missing."""

from collections.abc import Collection, Sequence
from itertools import islice

from hub.intake.field import Field
from hub.intake.field_example import field_as_yaml
from hub.intake.fields import THEME_KEYS
from hub.intake.marked import MarkedBlock, MarkedEntry
from hub.intake.nearest import did_you_mean, nearest
from hub.intake.problem_list import MOST_OF_ONE_CODE, Mark, ProblemList
from hub.intake.slot import fix_with_lines

_FEW = 10

_OTHER_WORDS = {
    "author": "authors",
    "date": "published",
    "description": "summary",
    "duration": "minutes",
    "name": "title",
    "reading-time": "minutes",
    "role": "roles",
    "sector": "sectors",
    "source": "sources",
    "tags": "topics",
    "time": "minutes",
    "topic": "topics",
}
"""Keys that other generators use, with ours."""


def refuse_unknown_keys(
    block: MarkedBlock,
    known: Collection[str],
    within: str,
    problems: ProblemList,
    told: Collection[str] = (),
) -> None:
    """Report the keys of a block that no field has, with the fields that were probably meant.

    Args:
        block: The block.
        known: Keys that it may have.
        within: Key of the field that holds the block; empty at the top.
        problems: Gets the problems.
        told: Keys that are reported elsewhere.
    """
    entries = block.entries.values()
    unknown = (entry for entry in entries if entry.key not in known and entry.key not in told)
    for entry in islice(unknown, MOST_OF_ONE_CODE):
        _refuse_unknown(entry, known, within, problems)


def _refuse_unknown(
    entry: MarkedEntry, known: Collection[str], within: str, problems: ProblemList
) -> None:
    other = _OTHER_WORDS.get(entry.key.strip().casefold())
    meant = (other,) if other and other in known else nearest(entry.key, _plain(known))
    places = f"in '{within}'" if within else "here"
    listed = "content/contribute/fields.md lists the fields"
    if len(known) <= _FEW:
        listed = f"the fields {places} are: {', '.join(known)}"
    fix = did_you_mean(_plain(known).get(word, word) for word in meant) or f"delete it; {listed}"
    problems.add("HUB111", entry.mark, f"'{entry.key[:40]}' is not a field {places}.", fix)


def refuse_theme_keys(block: MarkedBlock, problems: ProblemList) -> None:
    """Report keys with which a content file would steer the theme."""
    for entry in block.entries.values():
        if entry.key in THEME_KEYS:
            problems.add(
                "HUB112",
                entry.mark,
                f"'{entry.key}' steers how pages are built, which content files may not do.",
                f"delete the line with '{entry.key}'",
            )


def refuse_other_kind(entry: MarkedEntry, kinds: Sequence[str], problems: ProblemList) -> None:
    """Report a field that belongs to another kind of resource."""
    names = " or ".join(kind.replace("-", " ") for kind in kinds)
    problems.add(
        "HUB114",
        entry.mark,
        f"'{entry.key}' belongs in a {names}, not here.",
        f"delete it, or move the file to the folder of a {names}",
    )


def refuse_missing(field: Field, mark: Mark, within: str, problems: ProblemList) -> None:
    """Report a field that has to be there and is not."""
    places = f" in '{within}'" if within else ""
    fix, example = fix_with_lines("add, for example,", field_as_yaml(field))
    problems.add("HUB113", mark, f"'{field.key}' is missing{places}.", fix, example)


def _plain(known: Collection[str]) -> dict[str, str]:
    return {key.replace("_", "-"): key for key in known}
