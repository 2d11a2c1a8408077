"""Whether somebody looks at what is printed."""

from typing import TextIO


def is_terminal(stream: TextIO | None) -> bool:
    """Tell whether a stream leads to a terminal; some services run commands without streams."""
    return stream is not None and stream.isatty()
