"""What the template of the page for team sessions gets, as `view`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PartView:
    """One kind of part of a session."""

    kind: str
    label: str
    note: str
    least: int
    """Fewest minutes; 0 where they depend on what is looked at, or on the time in hand."""


@dataclass(frozen=True, slots=True)
class TeamSessionView:
    """The words of a session; the script fills them with what it is about."""

    parts: tuple[PartView, ...]
    slots: tuple[int, ...]
    """Usual ones, at hand as buttons."""
    longest: int
    beside: int
    """Minutes of the shortest session beside looking at what it is about."""
    before: tuple[str, ...]
    roles: tuple[str, ...]
    materials: tuple[str, ...]
    warning: str
    """What to say when people are invited, with `{}` in the place of the content notes."""
    any_question: str
    any_try: str
