"""Read a block of fields by the table: a tree in; typed values out, and a problem for the rest."""

from collections.abc import Sequence
from typing import TypeVar

from hub.intake.field import (
    AddressRule,
    BlockRule,
    BlocksRule,
    ChoiceRule,
    ChoicesRule,
    DateRule,
    Field,
    FilesRule,
    GroupSizeRule,
    IdRule,
    IdsRule,
    Need,
    NumberRule,
    ReferenceRule,
    TermRule,
    TermsRule,
    TextRule,
    TextsRule,
    YesRule,
)
from hub.intake.keys import refuse_missing, refuse_unknown_keys
from hub.intake.list_rules import (
    check_count,
    most_entries,
    refuse_repeat,
    refuse_split_prose,
)
from hub.intake.marked import Marked, MarkedBlock, MarkedList, MarkedText, Refused
from hub.intake.problem_list import Mark, ProblemList
from hub.intake.read_dates import read_date
from hub.intake.read_numbers import read_number
from hub.intake.read_texts import read_address, read_plain_text
from hub.intake.read_words import (
    read_choice,
    read_file,
    read_group_size,
    read_id,
    read_term,
    read_yes,
)
from hub.intake.settle_keys import settled
from hub.intake.slot import Slot, text_of, texts_of
from hub.intake.template_texts import (
    TEMPLATE_ID,
    is_to_write,
    refuse_template_id,
    refuse_to_write,
)
from hub.intake.terms import Terms
from hub.intake.values import Values

_Value = TypeVar("_Value")


def read_fields(
    block: MarkedBlock,
    fields: Sequence[Field],
    problems: ProblemList,
    terms: Terms | None,
    within: str = "",
) -> Values:
    """Read those keys of a block that the fields know. Other keys are left to the caller."""
    values = Values()
    for field in fields:
        if entry := block.entries.get(field.key):
            values.marks[field.key] = entry.value.mark
            _read(entry.value, Slot(field, within, values, problems, terms))
    return values


def _read(value: Marked, slot: Slot) -> None:
    match slot.field.rule:
        case BlockRule() as rule:
            _read_blocks((value,), rule.fields, slot)
        case BlocksRule() as rule:
            _read_list_of_blocks(value, rule, slot)
        case ChoicesRule() | FilesRule() | IdsRule() | TermsRule() | TextsRule():
            if (items := texts_of(value, slot)) is not None:
                _read_list(items, value, slot)
        case _:
            if (text := text_of(value, slot)) is not None and _is_written(text, slot):
                _read_single(text, slot)


def _read_single(text: MarkedText, slot: Slot) -> None:
    values, key, word = slot.values, slot.key, text.value.strip()
    match slot.field.rule:
        case TextRule() as rule:
            _keep(values.texts, key, read_plain_text(text, slot, rule.shortest, rule.longest))
        case NumberRule() as rule:
            _keep(values.numbers, key, read_number(word, rule, text.mark, slot))
        case DateRule():
            _keep(values.dates, key, read_date(word, text.mark, slot))
        case GroupSizeRule():
            _keep(values.sizes, key, read_group_size(word, text.mark, slot))
        case AddressRule():
            _keep(values.texts, key, read_address(text, slot))
        case IdRule() | ReferenceRule():
            _keep(values.texts, key, read_id(word, text.mark, slot))
        case TermRule() as rule:
            _keep(values.texts, key, read_term(word, rule.taxonomy, text.mark, slot))
        case ChoiceRule() as rule:
            _keep(values.texts, key, read_choice(word, rule.choices, text.mark, slot))
        case YesRule():
            _keep(values.texts, key, read_yes(word, text.mark, slot))


def _read_list(items: tuple[MarkedText, ...], value: Marked, slot: Slot) -> None:
    """Keep the entries of a list that keep their rule, each once."""
    is_prose = isinstance(slot.field.rule, TextsRule)
    if is_prose and isinstance(value, MarkedList) and refuse_split_prose(value, slot):
        return
    kept: dict[str, Mark] = {}
    # Entries beyond the limit are not even looked at: hostile files have thousands.
    for item in items[: most_entries(slot)]:
        entry = _entry(item, slot)
        if entry is None:
            continue
        if entry in kept:
            refuse_repeat(entry, item.mark, kept[entry], slot)
        kept.setdefault(entry, item.mark)
    slot.values.lists[slot.key] = tuple(kept)
    slot.values.item_marks[slot.key] = tuple(kept.values())
    written = len(value.items) if isinstance(value, MarkedList) else 0
    check_count(written, value.mark, slot)


def _entry(item: MarkedText, slot: Slot) -> str | None:
    word = item.value.strip()
    if not _is_written(item, slot):
        return None
    match slot.field.rule:
        case TermsRule() as rule:
            return read_term(word, rule.taxonomy, item.mark, slot)
        case ChoicesRule() as rule:
            return read_choice(word, rule.choices, item.mark, slot)
        case IdsRule():
            return read_id(word, item.mark, slot)
        case FilesRule():
            return read_file(word, item.mark, slot)
        case TextsRule() as rule:
            return read_plain_text(item, slot, 1, rule.longest)
    raise TypeError(slot.field.rule)


def _read_list_of_blocks(value: Marked, rule: BlocksRule, slot: Slot) -> None:
    if isinstance(value, MarkedList):
        _read_blocks(value.items[: rule.most], rule.fields, slot)
        check_count(len(value.items), value.mark, slot)
    elif isinstance(value, MarkedText) and not value.value.strip():
        slot.add_empty(value.mark)
    elif not isinstance(value, Refused):
        what = f"{slot.name} must be a list of blocks, each starting with a hyphen."
        slot.add_with_example("HUB208", value.mark, what)


def _read_blocks(items: tuple[Marked, ...], fields: Sequence[Field], slot: Slot) -> None:
    blocks = tuple(_block(item, fields, slot) for item in items)
    slot.values.blocks[slot.key] = tuple(block for block in blocks if block is not None)


def _block(item: Marked, fields: Sequence[Field], slot: Slot) -> Values | None:
    if isinstance(item, MarkedBlock):
        item = settled(item, fields, slot.problems, slot.key)
        values = read_fields(item, fields, slot.problems, slot.terms, slot.key)
        keys = tuple(field.key for field in fields)
        refuse_unknown_keys(item, keys, slot.key, slot.problems)
        for field in fields:
            if field.need is not Need.NEVER and field.key not in item.entries:
                refuse_missing(field, item.mark, slot.key, slot.problems)
        return values
    if not isinstance(item, Refused):
        names = ", ".join(field.key for field in fields)
        what = f"{slot.name} must hold fields of its own: {names}."
        slot.add_with_example("HUB209", item.mark, what)
    return None


def _is_written(text: MarkedText, slot: Slot) -> bool:
    """Say whether a value is an author's own; report one that the template brought."""
    if is_to_write(text.value):
        refuse_to_write(text.value, slot.name, text.mark, slot.problems)
        return False
    if isinstance(slot.field.rule, IdRule) and text.value.strip() == TEMPLATE_ID:
        refuse_template_id(slot.name, text.mark, slot.problems)
        return False
    return True


def _keep(values: dict[str, _Value], key: str, value: _Value | None) -> None:
    if value is not None:
        values[key] = value
