"""Read mkdocs.yml for a command: settings out, or every mistake with its line and what to type."""

import os
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import yaml
from mkdocs.config.base import BaseConfigOption
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.plugins import get_plugins

from hub_mkdocs.support.hub_settings import hub_mistakes, shown_address
from hub_mkdocs.support.settings_place import as_set, entries_of, origin_of, place_in, variable_of
from hub_mkdocs.support.settings_tree import SettingsError, not_yaml, said_of, settings_tree
from hub_mkdocs.support.settings_words import advice_on

_PLUGIN = re.compile(
    r"Plugin '(?P<plugin>[^']+)' (?:option '(?P<option>[^']+)': )?(?P<rest>.*)", re.DOTALL
)
_NAMED = re.compile(
    r"The \"(?P<plugin>.+)\" plugin is not installed|"
    r"Invalid config options for the '(?P<given>.+)' plugin"
)
_PART = re.compile(r"Sub-option '(?P<option>[^']+)': (?P<rest>.*)", re.DOTALL)
_UNKNOWN = re.compile(r"Unrecognised configuration name: (?P<name>.*)", re.DOTALL)
_QUOTED = re.compile(r"""\s*(["']).*\1\s*""", re.DOTALL)
_NEXT_PLUGIN = re.compile(r"\n(?=Plugin ')")


@dataclass(frozen=True, slots=True, order=True)
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
    tree = settings_tree(config_file)
    config = _read(config_file)
    config.load_dict({key: value for key, value in options.items() if value is not None})
    mistakes = {
        _mistake(config_file, tree, key, said, config.get(key))
        for key, said in _said_by_mkdocs(config)
    }
    # What the hub needs can only be looked for in settings that MkDocs can read.
    for path, said in () if mistakes else hub_mistakes(config, tree):
        line, value = place_in(tree, path)
        what, _, fix = said.partition("\n")
        text = f"{config_file}:{line}: {what}{origin_of(value)}\n{as_set(fix, path[-1], value)}"
        mistakes.add(_Mistake(line, text))
    if mistakes:
        raise SettingsError("\n".join(one.text for one in sorted(mistakes)))
    return config


def place_of(config_file: str, key: str) -> str:
    """Return file and line of a setting; empty where that file does not have it."""
    keys = (name for name, _ in entries_of(settings_tree(config_file)) if name.value == key)
    return next((f"{config_file}:{name.start_mark.line + 1}" for name in keys), "")


def _read(config_file: str) -> MkDocsConfig:
    config = MkDocsConfig(config_file_path=os.path.abspath(config_file))  # noqa: PTH100
    try:
        with Path(config_file).open("rb") as file:
            config.load_file(file)
    except (MkDocsException, OSError, ValueError, TypeError, RecursionError) as error:
        raise SettingsError(_not_read(config_file, error)) from None
    return config


def _said_by_mkdocs(config: MkDocsConfig) -> Iterator[tuple[str, str]]:
    """Check the settings; yield the key of each mistake, and what MkDocs says of it."""
    # Checking takes the list of plugins apart.
    plugins = deepcopy(config.data.get("plugins"))
    try:
        errors, warnings = config.validate()
    except (ValueError, TypeError) as error:
        # MkDocs does not look for everything that can be wrong with a value.
        again = _read(config.config_file_path)
        schema = config._schema  # noqa: SLF001  (there is no other way)
        yield next(key for key, option in schema if _breaks_off(option, again[key])), str(error)
        return
    for key, said in (*errors, *warnings):
        yield from ((key, one) for one in _NEXT_PLUGIN.split(str(said)))
    if any(key == "plugins" for key, _ in errors):
        # MkDocs stops at the first plugin with a mistake.
        yield from (("plugins", said) for said in _said_of_plugins(plugins, config))


def _breaks_off(option: BaseConfigOption[object], value: object) -> bool:
    """Tell whether the check of a setting fails in a way that was not meant."""
    try:
        option.validate(value)
    except (ValueError, TypeError):
        return True
    return False


def _said_of_plugins(plugins: object, config: MkDocsConfig) -> Iterator[str]:
    """Yield what MkDocs says of the settings of each plugin, had it come to it."""
    known = get_plugins()
    for name, settings in _entries_of(plugins):
        # MkDocs looks for a plugin of the theme first.
        ours = f"{config.theme.name}/{name}"
        name = ours if ours in known else name  # noqa: PLW2901
        given = settings or {}
        if name in known and isinstance(given, dict):
            own = {key: one for key, one in given.items() if key != "enabled"}
            for said in chain(*known[name].load()().load_config(own, config.config_file_path)):
                yield f"Plugin '{name}' option '{said[0]}': {said[1]}"
        elif name in known:
            yield f"Invalid config options for the '{name}' plugin."
        else:
            yield f'The "{name}" plugin is not installed'


def _entries_of(plugins: object) -> Iterator[tuple[str, object]]:
    """Yield name and settings of each plugin that has a name."""
    for entry in plugins if isinstance(plugins, list) else ():
        named = entry.items() if isinstance(entry, dict) else ((entry, None),)
        yield from ((name, settings) for name, settings in named if isinstance(name, str))


def _not_read(config_file: str, error: Exception) -> str:
    """Return why MkDocs cannot read a file of which we can, or one that it builds on."""
    cause = error.__context__
    if isinstance(cause, yaml.MarkedYAMLError) and cause.problem_mark:
        return not_yaml(cause.problem_mark.name, cause)
    return said_of(config_file, 1, *advice_on((), str(error)))


def _mistake(
    config_file: str, tree: yaml.MappingNode | None, key: str, said: str, given: object
) -> _Mistake:
    """Return what MkDocs says of a setting, in words for people, with the line of the setting."""
    path = [key]
    if found := _PLUGIN.match(said):
        path += [one for one in (found["plugin"], found["option"]) if one]
        said = found["rest"]
    elif found := _NAMED.match(said):
        path.append(found["plugin"] or found["given"])
    while found := _PART.match(said):
        path.append(found["option"])
        said = found["rest"]
    if (found := _UNKNOWN.match(said)) and path[-1] != found["name"]:
        path.append(found["name"])
    line, value = place_in(tree, path)
    shown = shown_address(given) if isinstance(given, str) and path == [key] else ""
    what, fix = advice_on(tuple(path), said, shown)
    fix = as_set(fix, key, value)
    name = variable_of(value)
    if _QUOTED.fullmatch(os.environ.get(name, "")):
        fix = f"take the quotes away that are part of its value: {shown_address(os.environ[name])}"
    return _Mistake(line, said_of(config_file, line, f"{what}{origin_of(value)}", fix))
