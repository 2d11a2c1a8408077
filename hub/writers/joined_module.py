"""Write a module and all that it imports as one: a slow phone asks once, and not for each."""

import json
import posixpath
import re
from collections.abc import Callable

from hub.writers.script_module import ScriptModule, script_module


def joined_module(entry: str, read: Callable[[str], str]) -> str:
    """Return the module at a path with every module that it imports inside.

    What is asked for later, with `import("…")`, stays a file of its own.

    Args:
        entry: Path of the module, relative to the root of the site.
        read: Returns the text of a module.

    Raises:
        ValueError: A form of import or export is not known, or modules import each other.
    """
    modules: dict[str, ScriptModule] = {}
    under_way: list[str] = []

    def loaded(path: str) -> str:
        if path in under_way:
            message = f"{path}: this imports itself, by way of {under_way[-1]}."
            raise ValueError(message)
        if path not in modules:
            under_way.append(path)
            modules[path] = script_module(path, read(path), loaded, asked_for)
            under_way.pop()
        return _constant(path)

    def asked_for(path: str) -> str:
        address = posixpath.relpath(path, posixpath.dirname(entry))
        return f"import({json.dumps(address if address.startswith('.') else f'./{address}')})"

    name = loaded(entry)
    # A module is there before those that import it.
    functions = (
        f"const {_constant(path)} = (() => {{\n{module.function_body}\n}})();\n"
        for path, module in modules.items()
    )
    names = ", ".join(modules[entry].exported)
    exported = f"export const {{ {names} }} = {name};\n" if names else ""
    default = f"export default {name}.default;\n" if modules[entry].default else ""
    return "".join(functions) + exported + default


def _constant(path: str) -> str:
    """Return what a module is called in the file, which no variable of ours is called."""
    return "$" + re.sub(r"\W", "_", path.removesuffix(".mjs"))
