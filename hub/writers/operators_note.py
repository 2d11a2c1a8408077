"""Write what is told of AND, OR and NOT in a query. `operators-note.mjs` says the same."""

from collections.abc import Callable

from hub.search.operators import Operators
from hub.views.menu_words import listed

_PURPOSES = {
    ("AND",): "To find what has all words",
    ("NOT",): "To leave a word out",
    ("OR", "NOT"): "To leave a word out",
    ("AND", "NOT"): "To ask for some words and leave others out",
}
"""What a query does that has signs in place of operators."""


def operators_note(operators: Operators, count: int | None, command: Callable[[str], str]) -> str:
    """Return a line that says how operators were read, and what asks for what they mean.

    Args:
        operators: Those in the query.
        count: How many of the results they ask for; none where there are no results.
        command: Returns the command that asks another query.
    """
    are = "are read as plain words" if len(operators.words) > 1 else "is read as a plain word"
    read = f"{listed(operators.words)} {are} here."
    return read if count is None else f"{read} {_instead(operators, count, command)}".strip()


def _instead(operators: Operators, count: int, command: Callable[[str], str]) -> str:
    words, query = operators.words, operators.query
    if count:
        return f"{_PURPOSES[words]} ({count} of these): {command(query)}"
    if query:
        return f"{query} asks for that, and finds none of these."
    if "OR" not in words:
        return ""
    if operators.is_any:
        return "What matches any of your words is found already."
    return "What has a + or is in quotes must be there; of the other words any will do."
