"""Read a module of the hub's scripts, and give it the form of a function that returns its exports.

In that form several modules fit into one file and keep their secrets. Only the forms of import and
export that the hub uses are known.
"""

import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass

_IMPORT = re.compile(r'^import \{([^}]*)\} from "([^"]+)";$', re.MULTILINE)
_ASKED_FOR = re.compile(r'\bimport\("([^"]+)"\)')
_DEFAULT = re.compile(r"^export default class (\w+)", re.MULTILINE)
_EXPORT = re.compile(r"^export ((?:async )?(?:function|class|const) (\w+))", re.MULTILINE)
_UNKNOWN = re.compile(r"^(?:import|export)\b.*|.*\bimport\.meta\b.*", re.MULTILINE)
_COMMENT = re.compile(r"/\*\*.*?\*/\n?|^[ \t]*//[^\n]*\n", re.DOTALL | re.MULTILINE)
"""Before what it is about, or on lines of its own."""


@dataclass(frozen=True, slots=True)
class ScriptModule:
    """A module without comments, its imports written as other code, its exports not marked."""

    code: str
    exported: tuple[str, ...]
    """Names of what others may import."""
    default: str
    """What its default export is called in the module; empty when there is none."""

    @property
    def function_body(self) -> str:
        """The body of a function that returns what the module exports."""
        default = (f"default: {self.default}",) if self.default else ()
        return f"{self.code}\nreturn {{ {', '.join((*self.exported, *default))} }};"


def script_module(
    path: str, source: str, loaded: Callable[[str], str], asked_for: Callable[[str], str]
) -> ScriptModule:
    """Return the module.

    Args:
        path: Where it is, relative to the root of the site.
        source: Its text.
        loaded: Returns code that stands for the module at a path.
        asked_for: Returns code that stands for a promise of it.

    Raises:
        ValueError: The module uses a form of import or export that is not known.
    """
    folder = posixpath.dirname(path)

    def whole(name: str) -> str:
        return posixpath.normpath(posixpath.join(folder, name))

    def imported(found: re.Match[str]) -> str:
        names = found[1].replace(" as ", ": ")
        return f"const {{{names}}} = {loaded(whole(found[2]))};"

    code = _IMPORT.sub(imported, _COMMENT.sub("", source))
    code = _ASKED_FOR.sub(lambda found: asked_for(whole(found[1])), code)
    exported = tuple(name for _, name in _EXPORT.findall(code))
    default = "".join(_DEFAULT.findall(code))
    code = _DEFAULT.sub(r"class \1", _EXPORT.sub(r"\1", code))
    if unknown := _UNKNOWN.search(code):
        message = f"{path}: this cannot go into a script with others: {unknown[0].strip()}"
        raise ValueError(message)
    return ScriptModule(code.strip(), exported, default)
