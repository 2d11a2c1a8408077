"""Write modules and data as one plain script, for a search page that was opened from a disk.

Browsers load no modules and fetch nothing from there. Each module becomes a function that is called
once, when another asks for it.
"""

import json
from collections.abc import Callable, Iterable, Mapping

from hub.writers.script_module import script_module


def from_disk_script(
    start: str, entries: Iterable[str], read: Callable[[str], str], files: Mapping[str, str]
) -> str:
    """Return the script.

    Args:
        start: A script with the function `startFromDisk`, which is called with all the rest.
        entries: Paths of modules that are needed, relative to the root of the site.
        read: Returns the text of a module.
        files: Texts that would be fetched, by file name.

    Raises:
        ValueError: A module uses a form of import or export that is not known.
    """
    modules: dict[str, str] = {}
    waiting = list(entries)
    while waiting:
        path = waiting.pop()
        if path not in modules:
            modules[path], needed = _function(path, read(path))
            waiting += needed
    listed = ",\n".join(f"{_text(path)}: {modules[path]}" for path in sorted(modules))
    texts = ",\n".join(f"{_text(name)}: {_text(files[name])}" for name in sorted(files))
    return f'"use strict";\n(() => {{\n{start}\nstartFromDisk({{{listed}}}, {{{texts}}});\n}})();\n'


def _function(path: str, source: str) -> tuple[str, list[str]]:
    """Return a module as a function, and the paths of the modules that it needs."""
    needed: list[str] = []

    def loaded(path: str) -> str:
        needed.append(path)
        return f"load({_text(path)})"

    module = script_module(path, source, loaded, lambda path: f"Promise.resolve({loaded(path)})")
    return f"(load, fetch) => {{\n{module.function_body}\n}}", needed


def _text(text: str) -> str:
    """Write a text for a script."""
    return json.dumps(text, ensure_ascii=True).replace("<", "\\u003c")
