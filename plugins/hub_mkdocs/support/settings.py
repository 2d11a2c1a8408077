"""Read mkdocs.yml for a command: settings out, or every mistake with its line and what to type."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException, PluginError

from hub.writers.problem_report import printable
from hub_mkdocs.support.hub_settings import require_hub_settings
from hub_mkdocs.support.settings_words import advice_on

_PLUGIN = re.compile(
    r"Plugin '(?P<plugin>[^']+)' (?:option '(?P<option>[^']+)': )?(?P<rest>.*)", re.DOTALL
)
_PART = re.compile(r"Sub-option '(?P<option>[^']+)': (?P<rest>.*)", re.DOTALL)
_UNKNOWN = re.compile(r"Unrecognised configuration name: (?P<name>.*)", re.DOTALL)


class SettingsError(MkDocsException):
    """The settings cannot be used. The message holds every mistake that was found."""


@dataclass(frozen=True, slots=True)
class _Mistake:
    """One mistake in the settings."""

    line: int
    text: str


def load_settings(config_file: str, **options: object) -> MkDocsConfig:
    """Return the settings in a file, where nothing is wrong with them.

    A warning of MkDocs stops, too: a setting that nothing reads is a mistake of somebody.

    Raises:
        SettingsError: Something is wrong.
    """
    tree = _tree(config_file)
    config = MkDocsConfig(config_file_path=os.path.abspath(config_file))  # noqa: PTH100
    try:
        with Path(config_file).open("rb") as file:
            config.load_file(file)
    except MkDocsException as error:
        raise SettingsError(_said(config_file, 1, *advice_on((), str(error)))) from None
    config.load_dict({key: value for key, value in options.items() if value is not None})
    errors, warnings = config.validate()
    mistakes = sorted(
        {_mistake(config_file, tree, key, str(said)) for key, said in (*errors, *warnings)},
        key=lambda one: (one.line, one.text),
    )
    if mistakes:
        raise SettingsError("\n".join(one.text for one in mistakes))
    try:
        require_hub_settings(config)
    except PluginError as error:
        raise SettingsError(str(error)) from None
    return config


def _tree(config_file: str) -> yaml.MappingNode | None:
    """Return the settings as they stand in the file; nothing where the file is empty."""
    try:
        text = Path(config_file).read_bytes().decode("utf-8-sig")
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
    except OSError as error:
        what = f"cannot be read: {(error.strerror or 'no reason is given').lower()}."
        raise SettingsError(
            _said(config_file, 1, what, "see that it is a file you may read")
        ) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        what = "is not saved as UTF-8."
        raise SettingsError(_said(config_file, line, what, "save it again as UTF-8")) from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        reason = getattr(error, "problem", None) or "it holds signs that no text has"
        raise SettingsError(_said(config_file, line, *_not_yaml(reason))) from None
    except RecursionError:
        what = "holds lists or blocks inside each other, thousands deep."
        raise SettingsError(_said(config_file, 1, what, "delete the extra [ or { signs")) from None
    if tree is not None and not isinstance(tree, yaml.MappingNode):
        what = "holds no settings: each is a line of its own."
        fix = "start with  site_name: The name of your hub"
        raise SettingsError(_said(config_file, 1, what, fix))
    _refuse_twice(config_file, tree)
    return tree


def _not_yaml(reason: str) -> tuple[str, str]:
    fix = (
        "start every setting in the first column as  key: value  and indent what belongs to it by "
        "two spaces; put text with a colon, a bracket or a quote in quotes"
    )
    if r"'\t'" in reason:
        fix = "indent with spaces; a tab does not count"
    return f"cannot be read from here on: {reason}.", fix


def _refuse_twice(config_file: str, tree: yaml.MappingNode | None) -> None:
    """Stop at a setting that stands twice: the parser would silently take the last."""
    seen: dict[str, int] = {}
    for key, _ in tree.value if tree else ():
        line = key.start_mark.line + 1
        if key.value in seen:
            what = (
                f"{key.value}: stands here a second time; it stands on line {seen[key.value]} too."
            )
            raise SettingsError(_said(config_file, line, what, "keep one and delete the other"))
        seen[key.value] = line


def _mistake(config_file: str, tree: yaml.MappingNode | None, key: str, said: str) -> _Mistake:
    """Return what MkDocs says of a setting, in words for people, with the line of the setting."""
    path = [key]
    if found := _PLUGIN.match(said):
        path += [one for one in (found["plugin"], found["option"]) if one]
        said = found["rest"]
    while found := _PART.match(said):
        path.append(found["option"])
        said = found["rest"]
    if (found := _UNKNOWN.match(said)) and path[-1] != found["name"]:
        path.append(found["name"])
    line = _line(tree, path)
    return _Mistake(line, _said(config_file, line, *advice_on(tuple(path), said)))


def _line(tree: yaml.Node | None, path: Iterable[str]) -> int:
    """Return the line on which a setting stands, or the nearest thing around it."""
    line = 1
    for name in path:
        for key, value in _entries(tree):
            if key.value == name:
                line, tree = key.start_mark.line + 1, value
    return line


def _entries(node: yaml.Node | None) -> list[tuple[yaml.Node, yaml.Node | None]]:
    """Return what a block holds; a list of names, some with a block, reads as one."""
    if isinstance(node, yaml.MappingNode):
        return [*node.value]
    if isinstance(node, yaml.SequenceNode):
        return [
            entry
            for one in node.value
            for entry in (_entries(one) if isinstance(one, yaml.MappingNode) else [(one, None)])
        ]
    return []


def _said(config_file: str, line: int, what: str, fix: str) -> str:
    return f"{config_file}:{line}: {printable(what)}\n    Fix: {printable(fix)}"
