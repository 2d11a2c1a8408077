"""Where a setting stands in a file of settings, and where its value comes from."""

import os
from collections.abc import Iterable

import yaml


def place_in(tree: yaml.Node | None, path: Iterable[str]) -> tuple[int, yaml.Node | None]:
    """Return the line on which a setting stands, with its value, or the nearest thing around it."""
    line = 1
    for name in path:
        for key, value in entries_of(tree):
            if key.value == name:
                line, tree = key.start_mark.line + 1, value
    return line, tree


def origin_of(value: yaml.Node | None) -> str:
    """Return a sentence that says which variable a value comes from, if it does from any."""
    name = variable_of(value)
    return f" It comes from the environment, as {name}." if name else ""


def as_set(fix: str, key: str, value: yaml.Node | None) -> str:
    """Return what to type where the value is: in the file, or in the environment."""
    name = variable_of(value)
    return fix.replace(f"  {key}: ", f"  {name}=") if name else fix


def variable_of(value: yaml.Node | None) -> str:
    """Return the name of the variable that a value comes from; empty where it does from none."""
    if value is None or value.tag != "!ENV":
        return ""
    # The last of several stands in where none of the others is set.
    names = [value] if isinstance(value, yaml.ScalarNode) else value.value[:-1] or value.value
    return next((one.value for one in names if one.value in os.environ), "")


def entries_of(node: yaml.Node | None) -> list[tuple[yaml.Node, yaml.Node | None]]:
    """Return what a block holds; a list of names, some with a block, reads as one."""
    if isinstance(node, yaml.MappingNode):
        return [*node.value]
    if isinstance(node, yaml.SequenceNode):
        return [
            entry
            for one in node.value
            for entry in (entries_of(one) if isinstance(one, yaml.MappingNode) else [(one, None)])
        ]
    return []
