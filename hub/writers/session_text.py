"""Write a team session for a terminal or an email: plain text, 72 columns wide."""

import textwrap
from collections.abc import Iterable, Iterator

from hub.views.session_words import ROLES
from hub.views.team_session import SessionRow, TeamSession
from hub.views.wording import counted
from hub.writers.problem_report import printable

_WIDTH = 72
_TEXT = " " * 6
"""The space below the time of a part."""


def session_text(session: TeamSession) -> str:
    """Return the agenda, what to have ready, and the questions; or the shortest slot there is."""
    title = "; ".join(one.title for one in session.resources)
    lines = _wrapped(f"Team session, {counted(session.slot, 'minute')}: {title}")
    if not session.rows:
        shortest = counted(session.shortest, "minute")
        return "\n".join((*lines, "", f"The shortest slot for this is {shortest}.", ""))
    for row in session.rows:
        lines += ["", *_row(row)]
    if session.prompts_left:
        lines += ["", *_wrapped(f"No time for {counted(session.prompts_left, 'more prompt')}.")]
    for heading, entries in (
        ("Before the session", session.before),
        ("Who does what", ROLES),
        ("Have ready", session.materials),
    ):
        lines += ["", heading.upper(), *_listed(entries)]
    return "\n".join((*lines, ""))


def _row(row: SessionRow) -> Iterator[str]:
    name = f"{row.label}: {row.subject}" if row.subject else row.label
    head, *rest = _wrapped(name, _WIDTH - len(_TEXT) - 8)
    minutes = f"{row.minutes} min"
    yield f"{row.at:<6}{head}{minutes:>{_WIDTH - len(_TEXT) - len(head)}}"
    yield from (f"{_TEXT}{line}" for line in rest)
    for text in (row.text, row.note):
        yield from (f"{_TEXT}{line}" for line in _wrapped(text, _WIDTH - len(_TEXT)))


def _listed(entries: Iterable[str]) -> Iterator[str]:
    for entry in entries:
        yield from textwrap.wrap(
            printable(entry), _WIDTH, initial_indent="- ", subsequent_indent="  "
        )


def _wrapped(text: str, width: int = _WIDTH) -> list[str]:
    return textwrap.wrap(printable(text), width)
