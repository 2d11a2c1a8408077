"""Put keys right whose meaning is clear, each reported once: capitals, singulars, a lost indent.

Reading goes on with the key that was meant, so that a slip in a key does not cause a second problem
that says the field is missing.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from hub.intake.field import BlockRule, Field, IdsRule, TermsRule, TextsRule
from hub.intake.keys import meant_keys
from hub.intake.marked import Marked, MarkedBlock, MarkedEntry, MarkedList, MarkedText
from hub.intake.nearest import did_you_mean, plain_form
from hub.intake.problem_list import ProblemList
from hub.intake.slot import fix_with_lines
from hub.intake.yaml_text import dashed


def settled(
    block: MarkedBlock,
    fields: Sequence[Field],
    problems: ProblemList,
    within: str = "",
    told: Collection[str] = (),
) -> MarkedBlock:
    """Return a block with its keys as they were meant.

    Args:
        block: The block.
        fields: Fields that it may have.
        problems: Gets a problem for each key that is put right.
        within: Key of the field that holds the block; empty at the top.
        told: Keys that are reported elsewhere.
    """
    entries = dict(block.entries)
    known = {field.key: field for field in fields}
    for field in fields:
        if isinstance(field.rule, BlockRule) and field.key in entries:
            _move_in(field, field.rule, entries, known, problems)
    unknown = [one for one in entries.values() if one.key not in known and one.key not in told]
    for entry in unknown:
        meant = meant_keys(entry.key, known)
        if len(meant) == 1 and meant[0] not in entries:
            del entries[entry.key]
            value = _rename(entry, known[meant[0]], within, problems)
            entries[meant[0]] = MarkedEntry(meant[0], entry.mark, value)
    return MarkedBlock(entries, block.mark)


def _rename(entry: MarkedEntry, field: Field, within: str, problems: ProblemList) -> Marked:
    """Report a key that is written another way; return the value, in the form that is needed."""
    place = f"in '{within}'" if within else "here"
    what = f"'{entry.key[:40]}' is not a field {place}."
    value, written = entry.value, _as_list(entry.value, field)
    if written:
        lead = "write" if len(written) == 1 else "write it as a list"
        problems.add("HUB111", entry.mark, what, *fix_with_lines(lead, written))
        return MarkedList((value,), value.mark)
    is_typing_slip = not plain_form(field.key).startswith(plain_form(entry.key))
    fix = did_you_mean((field.key,)) if is_typing_slip else f"write  {field.key}:"
    problems.add("HUB111", entry.mark, what, fix)
    return value


def _as_list(value: Marked, field: Field) -> Sequence[str]:
    """Return the lines of a list with one entry, where a list belongs and its one entry stands."""
    if not isinstance(value, MarkedText) or not value.value.strip():
        return ()
    text = value.value.strip()
    if isinstance(field.rule, TextsRule):
        return (f"{field.key}:", *dashed((" ".join(text.split()),)))
    is_id = isinstance(field.rule, TermsRule | IdsRule) and plain_form(text) == text
    return (f"{field.key}: [{text}]",) if is_id else ()


def _move_in(
    field: Field,
    rule: BlockRule,
    entries: dict[str, MarkedEntry],
    known: Mapping[str, Field],
    problems: ProblemList,
) -> None:
    """Move keys into the block below which they stand without an indent, and report that once."""
    holder = entries[field.key]
    inside = _entries_of(holder.value)
    if inside is None:
        return
    keys = {nested.key for nested in rule.fields} - known.keys() - inside.keys()
    lost = [entry for entry in entries.values() if entry.key in keys]
    if not lost:
        return
    shown = ", ".join(f"'{entry.key}'" for entry in lost)
    is_one = len(lost) == 1
    verb, rest = ("stands", "it is") if is_one else ("stand", "they are")
    problems.add(
        "HUB118",
        lost[0].mark,
        f"{shown} {verb} below '{field.key}' without an indent, so {rest} not part of it.",
        f"indent by two spaces what belongs to '{field.key}':",
        (f"{field.key}:", *_indented_lines((*inside.values(), *lost), problems)),
    )
    for entry in lost:
        del entries[entry.key]
    moved = {entry.key: entry for entry in lost}
    block = MarkedBlock({**inside, **moved}, holder.value.mark)
    entries[field.key] = MarkedEntry(field.key, holder.mark, block)


def _entries_of(value: Marked) -> Mapping[str, MarkedEntry] | None:
    if isinstance(value, MarkedBlock):
        return value.entries
    is_empty = isinstance(value, MarkedText) and not value.value.strip()
    return {} if is_empty else None


def _indented_lines(entries: Sequence[MarkedEntry], problems: ProblemList) -> Iterator[str]:
    return (f"  {problems.line(entry.mark.line).strip()}" for entry in entries)
