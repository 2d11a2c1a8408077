"""A field that is being read: its rule, its name in messages, and where its value goes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from hub.intake.bullets import is_bullet, pasted_list
from hub.intake.field import Field, TermsRule, TextRule, TextsRule
from hub.intake.field_example import field_as_yaml
from hub.intake.marked import Marked, MarkedBlock, MarkedList, MarkedText, Refused
from hub.intake.problem_list import Mark, ProblemList
from hub.intake.terms import Terms, ids_meant
from hub.intake.values import Values
from hub.intake.yaml_text import SMART_QUOTES, dashed, quoted

_FEW_KEYS = 3
"""Keys that a message names."""

_LONGEST_WORD = 60
"""Characters beyond which a text is taken for prose, which needs quotes in a list."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One field of one block."""

    field: Field
    within: str
    """Key of the field whose block it stands in; empty at the top."""
    values: Values
    """Gets the value when it keeps the rule."""
    problems: ProblemList
    terms: Terms | None
    """`None` where no field holds terms: plain pages and taxonomies."""

    @property
    def key(self) -> str:
        """The key, as authors write it."""
        return self.field.key

    @property
    def name(self) -> str:
        """What the field is called in a message."""
        return f"'{self.key}' in '{self.within}'" if self.within else f"'{self.key}'"

    def add(self, code: str, mark: Mark, what: str, fix: str, example: Sequence[str] = ()) -> None:
        """Report a problem with the value."""
        self.problems.add(code, mark, what, fix, example)

    def add_with_example(
        self, code: str, mark: Mark, what: str, lead: str = "write, for example,"
    ) -> None:
        """Report a problem with the value; the fix is the field as it could stand in a file."""
        self.problems.add(code, mark, what, *fix_with_lines(lead, field_as_yaml(self.field)))

    def add_empty(self, mark: Mark) -> None:
        """Report that there is no value."""
        self.add_with_example("HUB210", mark, f"{self.name} is empty.")


def fix_with_lines(lead: str, lines: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return a fix and its example: one line stands in the fix itself, more stand below it."""
    if len(lines) == 1:
        return f"{lead}  {lines[0]}", ()
    return f"{lead.rstrip(',')}:", lines


def text_of(value: Marked, slot: Slot) -> MarkedText | None:
    """Return a value that is text and not empty; `None` with a problem when it is not."""
    if isinstance(value, MarkedText):
        if value.value.strip():
            return _straight(value, slot)
        slot.add_empty(value.mark)
    elif isinstance(value, MarkedList):
        what = f"{slot.name} must be one text, but it is a list."
        if joined := _joined(value):
            slot.add("HUB209", value.mark, what, f"write  {slot.key}: {joined}")
        else:
            slot.add_with_example("HUB209", value.mark, what)
    elif isinstance(value, MarkedBlock):
        what = f"{slot.name} must be one text, but there are fields below it."
        slot.add_with_example("HUB209", value.mark, what)
    return None


def texts_of(value: Marked, slot: Slot) -> tuple[MarkedText, ...] | None:
    """Return a list of texts, without the entries that are none; `None` when it is no list."""
    if isinstance(value, MarkedList):
        return tuple(text for item in value.items if (text := _entry(item, slot)))
    if isinstance(value, MarkedText):
        _refuse_text_for_list(value, slot)
    elif isinstance(value, MarkedBlock):
        what = f"{slot.name} must be a list, but there are fields below it."
        slot.add_with_example("HUB209", value.mark, what)
    return None


def _straight(text: MarkedText, slot: Slot) -> MarkedText:
    """Return a word without the curly quotes around it, which are reported; prose as it is."""
    word = text.value.strip()
    is_prose = isinstance(slot.field.rule, TextRule | TextsRule)
    if is_prose or text.is_quoted or not (word[0] in SMART_QUOTES and word[-1] in SMART_QUOTES):
        return text
    bare = word.strip(SMART_QUOTES).strip()
    what = f"The quotes in {word[:_LONGEST_WORD]} are curly, and only straight quotes count."
    slot.add("HUB115", text.mark, what, f"write it without them:  {bare[:_LONGEST_WORD]}")
    return MarkedText(bare, text.mark)


def _entry(item: Marked, slot: Slot) -> MarkedText | None:
    if isinstance(item, MarkedText):
        if item.value.strip():
            return _straight(item, slot)
        slot.add("HUB210", item.mark, f"{slot.name} has an empty entry.", "delete it or fill it in")
    elif isinstance(item, MarkedBlock) and slot.within and len(item.entries) > 1:
        shown = ", ".join(list(item.entries)[:_FEW_KEYS])
        slot.add(
            "HUB209",
            item.mark,
            f"This entry of {slot.name} has fields of its own: {shown}.",
            f"if it starts another entry of '{slot.within}', give its hyphen as many spaces as the "
            "first one has",
        )
    elif not isinstance(item, Refused):
        slot.add_with_example(
            "HUB209",
            item.mark,
            f"Each entry of {slot.name} must be one text, but this one has parts.",
            "put quotes around an entry with a colon or brackets, or write, for example,",
        )
    return None


def _refuse_text_for_list(value: MarkedText, slot: Slot) -> None:
    text = value.value.strip()
    if not text:
        slot.add_empty(value.mark)
        return
    if text.endswith("]") and "[" not in text:
        what = f"{slot.name} is a list whose bracket is closed and not opened."
        slot.add("HUB208", value.mark, what, f"open it:  {slot.key}: [{text}")
        return
    what = f"{slot.name} must be a list, but it is one text."
    if is_bullet(text) and (pasted := pasted_list(slot.problems.lines, value.mark.line)):
        slot.add("HUB208", value.mark, what, "write a hyphen before each entry:", pasted)
        return
    if isinstance(slot.field.rule, TextsRule) and not slot.field.example.startswith("["):
        lines = (f"{slot.key}:", *dashed((" ".join(text.split()),)))
        slot.add("HUB208", value.mark, what, "write each entry after a hyphen:", lines)
        return
    is_prose = any(mark in text for mark in "[]{}:#\"'?") or len(text) > _LONGEST_WORD
    as_list = _ids_in(text, slot) or (quoted(text) if is_prose else text)
    fix = f"put brackets around it:  {slot.key}: [{as_list}]"
    slot.add("HUB208", value.mark, what, fix)


def _ids_in(text: str, slot: Slot) -> str:
    """Return the ids of the terms that a text lists by their labels; empty when one is unknown."""
    if not isinstance(slot.field.rule, TermsRule) or slot.terms is None:
        return ""
    taxonomy = slot.terms.taxonomies[slot.field.rule.taxonomy]
    words = re.split(r" *[,;] *", text.strip("[] "))
    found = [term_ids[0] for word in words if (term_ids := ids_meant(word, taxonomy))]
    return ", ".join(dict.fromkeys(found)) if len(found) == len(words) else ""


def _joined(value: MarkedList) -> str:
    texts = [item.value for item in value.items if isinstance(item, MarkedText)]
    return quoted(", ".join(texts)) if texts else ""
