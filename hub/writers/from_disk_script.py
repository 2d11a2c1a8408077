"""Write modules and data as one plain script, for a search page that was opened from a disk.

Browsers load no modules and fetch nothing from there. Each module becomes a function that is called
once, when another asks for it. Only the forms of import and export that the hub uses are known.
"""

import json
import posixpath
import re
from collections.abc import Callable, Iterable, Mapping

_IMPORT = re.compile(r'^import \{([^}]*)\} from "([^"]+)";$', re.MULTILINE)
_ASKED_FOR = re.compile(r'\bimport\("([^"]+)"\)')
_DEFAULT = re.compile(r"^export default class (\w+)", re.MULTILINE)
_EXPORT = re.compile(r"^export ((?:async )?(?:function|class|const) (\w+))", re.MULTILINE)
_UNKNOWN = re.compile(r"^(?:import|export)\b.*|.*\bimport\.meta\b.*", re.MULTILINE)
_COMMENT = re.compile(r"/\*\*.*?\*/", re.DOTALL)


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
    folder = posixpath.dirname(path)

    def loading(name: str) -> str:
        needed.append(posixpath.normpath(posixpath.join(folder, name)))
        return f"load({_text(needed[-1])})"

    def imported(found: re.Match[str]) -> str:
        names = found[1].replace(" as ", ": ")
        return f"const {{{names}}} = {loading(found[2])};"

    code = _IMPORT.sub(imported, _COMMENT.sub("", source))
    code = _ASKED_FOR.sub(lambda found: f"Promise.resolve({loading(found[1])})", code)
    exported = [name for _, name in _EXPORT.findall(code)]
    exported += [f"default: {name}" for name in _DEFAULT.findall(code)]
    code = _DEFAULT.sub(r"class \1", _EXPORT.sub(r"\1", code))
    if unknown := _UNKNOWN.search(code):
        message = f"{path}: this cannot go into a script for pages on a disk: {unknown[0].strip()}"
        raise ValueError(message)
    return f"(load, fetch) => {{\n{code}\nreturn {{ {', '.join(exported)} }};\n}}", needed


def _text(text: str) -> str:
    """Write a text for a script."""
    return json.dumps(text, ensure_ascii=True).replace("<", "\\u003c")
