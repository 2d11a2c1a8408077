"""Say what is wrong with the keys of a block: unknown, misplaced, steering the theme, missing."""

import posixpath
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import islice

from hub.domain.resource import ResourceKind
from hub.intake.field import Field, IdRule
from hub.intake.field_example import field_as_yaml
from hub.intake.fields import FIELDS, THEME_KEYS
from hub.intake.marked import MarkedBlock, MarkedEntry
from hub.intake.nearest import did_you_mean, id_from, nearest, plain_form
from hub.intake.problem_list import MOST_OF_ONE_CODE, Mark, ProblemList
from hub.intake.slot import fix_with_lines

_FEW = 10

_ENOUGH_TO_TELL = 2
"""Fields of another kind that show that a file is of that kind."""

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
    meant = meant_keys(entry.key, known)
    places = f"in '{within}'" if within else "here"
    listed = "content/contribute/fields.md lists the fields"
    if len(known) <= _FEW:
        listed = f"the fields {places} are: {', '.join(known)}"
    fix = did_you_mean(meant) or f"delete it; {listed}"
    problems.add("HUB111", entry.mark, f"'{entry.key[:40]}' is not a field {places}.", fix)


def meant_keys(key: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the keys that an unknown key may stand for; one when its meaning is clear."""
    plain, by_form = plain_form(key), _plain(known)
    for form in (_OTHER_WORDS.get(plain), by_form.get(plain), by_form.get(f"{plain}s")):
        if form is not None and form in known:
            return (form,)
    return tuple(by_form[word] for word in nearest(key, by_form))


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


def refuse_wrong_folder(block: MarkedBlock, kind: ResourceKind, problems: ProblemList) -> bool:
    """Report a resource that is of another kind than its folder; say whether it is one."""
    keys_of = {
        one: [field.key for field in FIELDS if field.kinds == (one,) and field.key in block.entries]
        for one in ResourceKind
    }
    most = max(ResourceKind, key=lambda one: len(keys_of[one]))
    if most is kind or keys_of[kind] or len(keys_of[most]) < _ENOUGH_TO_TELL:
        return False
    name = posixpath.basename(problems.file)
    folder = posixpath.dirname(posixpath.dirname(problems.file))
    shown = " and ".join(f"'{key}'" for key in keys_of[most][:_ENOUGH_TO_TELL])
    problems.add(
        "HUB114",
        block.entries[keys_of[most][0]].mark,
        f"With {shown} this is a {most.replace('-', ' ')}, but it lies in '{kind.folder}'.",
        f"move the file to {posixpath.join(folder, most.folder, name)}",
    )
    return True


def refuse_missing(field: Field, mark: Mark, within: str, problems: ProblemList) -> None:
    """Report a field that has to be there and is not."""
    places = f" in '{within}'" if within else ""
    fix, example = fix_with_lines("add, for example,", field_as_yaml(field))
    problems.add("HUB113", mark, f"'{field.key}' is missing{places}.", fix, example)


def refuse_missing_at_top(field: Field, problems: ProblemList) -> None:
    """Report a field that a file as a whole has to have and has not."""
    # An example from the table would not be the name of the file, and be refused in turn.
    file_id = id_from(posixpath.basename(problems.file).removesuffix(".md"))
    if isinstance(field.rule, IdRule) and file_id:
        field = replace(field, example=file_id)
    refuse_missing(field, Mark(1), "", problems)


def _plain(known: Collection[str]) -> dict[str, str]:
    return {key.replace("_", "-"): key for key in known}
