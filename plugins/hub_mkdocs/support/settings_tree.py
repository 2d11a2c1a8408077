"""Read a file of settings as it stands: its keys and values with their lines, or what is wrong."""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml
from mkdocs.exceptions import MkDocsException

from hub.writers.problem_report import printable

_VALUES = tuple(f"tag:yaml.org,2002:{kind}" for kind in ("timestamp", "int", "float", "bool"))
_NO_TEXT = re.compile("[\0\ud800-\udfff]")
"""Characters that can be spelt out, in quotes, and that no file or page can hold."""
_TAG = re.compile(r"could not determine a constructor for the tag '(?P<tag>[^']*)'")


class SettingsError(MkDocsException):
    """The settings cannot be used. The message holds every mistake that was found."""


def said_of(config_file: str, line: int, what: str, fix: str) -> str:
    """Return what is wrong on a line, and what to type."""
    return f"{config_file}:{line}: {printable(what)}\n    Fix: {printable(fix)}"


def settings_tree(config_file: str) -> yaml.MappingNode | None:
    """Return the settings as they stand in the file; nothing where the file is empty.

    Raises:
        SettingsError: The file cannot be read, or holds what no setting can be.
    """
    try:
        text = Path(config_file).read_bytes().decode("utf-8-sig")
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
    except OSError as error:
        what = f"cannot be read: {(error.strerror or 'no reason is given').lower()}."
        raise SettingsError(
            said_of(config_file, 1, what, "see that it is a file you may read")
        ) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        what = "is not saved as UTF-8."
        raise SettingsError(said_of(config_file, line, what, "save it again as UTF-8")) from None
    except yaml.YAMLError as error:
        raise SettingsError(not_yaml(config_file, error)) from None
    except RecursionError:
        what = "holds lists or blocks inside each other, thousands deep."
        raise SettingsError(
            said_of(config_file, 1, what, "delete the extra [ or { signs")
        ) from None
    if tree is not None and not isinstance(tree, yaml.MappingNode):
        what = "holds no settings: each is a line of its own."
        fix = "start with  site_name: The name of your hub"
        raise SettingsError(said_of(config_file, 1, what, fix))
    if mistakes := [*_mistakes(tree)] if tree else []:
        lines = (said_of(config_file, *one) for one in sorted(mistakes))
        raise SettingsError("\n".join(lines))
    return tree


def not_yaml(config_file: str, error: yaml.YAMLError) -> str:
    """Return what the parser says of a file, in words for people, with the line."""
    mark = getattr(error, "problem_mark", None)
    line = mark.line + 1 if mark else 1
    reason = getattr(error, "problem", None) or "it holds signs that no text has"
    if found := _TAG.match(reason):
        what = f"{found['tag']} is a sign for a kind of value that is not known here."
        fix = f"take {found['tag']} away; a text that begins with ! goes in quotes"
        return said_of(config_file, line, what, fix)
    fix = (
        "start every setting in the first column as  key: value  and indent what belongs to it by "
        "two spaces; put text with a colon, a bracket or a quote in quotes"
    )
    if r"'\t'" in reason:
        fix = "indent with spaces; a tab does not count"
    return said_of(config_file, line, f"cannot be read from here on: {reason}.", fix)


def _mistakes(tree: yaml.MappingNode) -> Iterator[tuple[int, str, str]]:
    """Yield line, what is wrong and what to type of all that no setting can be."""
    waiting: list[yaml.Node] = [tree]
    seen: set[int] = set()
    while waiting:
        node = waiting.pop()
        # An alias leads to a node that was met before, perhaps around it.
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            yield from _key_mistakes(node)
            waiting += [part for entry in node.value for part in entry]
        elif isinstance(node, yaml.SequenceNode):
            waiting += node.value
        elif _NO_TEXT.search(node.value):
            what = "The text here has a character, spelt out, that cannot be written down."
            yield node.start_mark.line + 1, what, "delete the sign that begins with a backslash"
        elif node.tag in _VALUES and not _is_value(node):
            what = f"{node.value[:40]} looks like a day or a number, and there is none such."
            yield node.start_mark.line + 1, what, "correct it; if it is a text, put it in quotes"


def _key_mistakes(block: yaml.MappingNode) -> Iterator[tuple[int, str, str]]:
    """Yield keys that are no text, and those that stand twice: the parser takes the last."""
    lines: dict[str, int] = {}
    for key, _ in block.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            what = "A list or a block stands where the name of a setting belongs."
            yield line, what, "write each setting as  name: value"
        elif key.value in lines:
            what = (
                f"{key.value}: stands here a second time; it stands on line {lines[key.value]} too."
            )
            yield line, what, "keep one and delete the other"
        else:
            lines[key.value] = line


def _is_value(node: yaml.Node) -> bool:
    try:
        yaml.SafeLoader("").construct_object(node)
    except (ValueError, LookupError, AttributeError, OverflowError):
        return False
    return True
