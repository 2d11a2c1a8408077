"""Print JSON that is JSON on any console, and to any program that reads what was printed."""

import codecs
import json
import re
import sys

import click

_HALVES = re.compile("[\ud800-\udfff]")
"""No letters, so UTF-8 cannot write them; an argument that is no text may hold some."""
_BEYOND_ASCII = re.compile("[^\0-\x7f]")


def echo_json(text: str) -> None:
    """Print JSON as it is; where the console has another encoding than UTF-8, in ASCII.

    What cannot be written stands there as JSON escapes it: `main` would escape it as Python does.
    """
    # Without a console, as some services run commands, there is nothing to write to.
    encoding = codecs.lookup(getattr(sys.stdout, "encoding", None) or "ascii").name
    beyond = _HALVES if encoding == "utf-8" else _BEYOND_ASCII
    click.echo(beyond.sub(lambda found: json.dumps(found[0])[1:-1], text), nl=False)
