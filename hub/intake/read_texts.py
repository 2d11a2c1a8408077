"""Read plain text: one line, no HTML, neither too short nor too long."""

import re

from hub.intake.decode import hidden_character
from hub.intake.field import Need
from hub.intake.marked import MarkedText
from hub.intake.problem_list import Mark
from hub.intake.slot import Slot
from hub.intake.yaml_text import SMART_QUOTES, quoted

_SPACE = re.compile(r"[ \t\n]+")
_LOOKS_LIKE_HTML = re.compile(r"<[A-Za-z/!]")
_LOST_TEXT = re.compile(r"\s+(#\S.*)$")
_ADDRESS = re.compile(r"https?://[^\s/?#@\\]+\.[^\s/?#@\\]+(?:[/?#]\S*)?", re.IGNORECASE)
_SHOWN = 40
"""Characters of a long text that a message quotes."""
_LONG = 200


def read_plain_text(text: MarkedText, slot: Slot, shortest: int, longest: int) -> str | None:
    """Return plain text on one line; `None` with a problem when it does not keep the rule."""
    plain = _SPACE.sub(" ", text.value).strip()
    if not text.is_quoted and (lost := _lost_text(text, slot)):
        slot.add(
            "HUB116",
            text.mark,
            f"The text '{lost[:_SHOWN]}' comes after a #, so it is not part of {slot.name}.",
            f"put quotes around the whole:  {quoted(f'{plain} {lost}')[:_LONG]}",
        )
        return None
    if hidden := hidden_character(plain):
        slot.add(
            "HUB003",
            text.mark,
            f"{slot.name} has the character {hidden}, which cannot be shown on a page.",
            "leave out the sign \\ and what belongs to it",
        )
        return None
    if found := _LOOKS_LIKE_HTML.search(plain):
        _refuse_html(text, slot, plain[found.start() :])
        return None
    if not shortest <= len(plain) <= longest:
        _refuse_length(text.mark, slot, plain, (shortest, longest))
        return None
    if not text.is_quoted and plain[0] in SMART_QUOTES and plain[-1] in SMART_QUOTES:
        slot.add(
            "HUB505",
            text.mark,
            f"{slot.name} has curly quotes around it, and readers will see them.",
            f"leave them out, or use straight quotes:  {quoted(plain.strip(SMART_QUOTES))}",
        )
    return plain


def read_address(text: MarkedText, slot: Slot) -> str | None:
    """Return a web address; `None` with a problem for anything but http and https."""
    address = text.value.strip()
    if _ADDRESS.fullmatch(address) and not _LOOKS_LIKE_HTML.search(address):
        return address
    is_bare = not re.match(r"[A-Za-z][\w+.-]*:", address) and " " not in address
    leave = ", or leave the key out" if slot.field.need is Need.NEVER else ""
    fix = f"write an address that starts with https://{leave}"
    if is_bare and "." in address:
        fix = f"write  {slot.key}: https://{address[:200].lstrip('/')}"
    what = f"{slot.name} must be a web address, but it says '{address[:_SHOWN]}'."
    slot.add("HUB218", text.mark, what, fix)
    return None


def _lost_text(text: MarkedText, slot: Slot) -> str:
    """Return what follows on the line after ` #` and looks like text, not like a note."""
    rest = slot.problems.line(text.mark.line)[text.mark.column - 1 :]
    found = _LOST_TEXT.match(rest.removeprefix(text.value))
    return found[1] if found and rest.startswith(text.value) else ""


def _refuse_html(text: MarkedText, slot: Slot, found: str) -> None:
    slot.add(
        "HUB214",
        text.mark,
        f"{slot.name} has '{found[:20]}', which looks like HTML; fields hold plain text.",
        "leave the sign < out, or write it in words",
    )


def _refuse_length(mark: Mark, slot: Slot, plain: str, limits: tuple[int, int]) -> None:
    (shortest, longest), length = limits, len(plain)
    rule = f"at most {longest}" if shortest == 1 else f"{shortest} to {longest}"
    has = f"has {length} character{'' if length == 1 else 's'}"
    if plain.isdecimal():
        has = f"is the number {plain[:_SHOWN]}"
        rule = f"a text of {rule} characters"
    over = length - longest
    advice = f"shorten it by {over} character{'' if over == 1 else 's'}"
    slot.add(
        "HUB212",
        mark,
        f"{slot.name} {has}; it must {'be' if plain.isdecimal() else 'have'} {rule}.",
        advice if over > 0 else "say more: who, what, how",
    )
