"""Turn what MkDocs says of a setting into what a maintainer can do about it."""

import re
from collections.abc import Iterable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugins

from hub.intake.nearest import nearest, plain_form

_TYPES = {
    "int": "a whole number",
    "str": "a text",
    "bool": "true or false",
    "float": "a number",
    "list": "a list",
    "dict": "a block of settings",
    "date": "a day such as 2026-11-25",
    "NoneType": "nothing",
}
_LONGEST_SAID = 300
_NO_HOST = "does not appear to be an IPv4 or IPv6 address"
"""Said of an address to serve at, and of one of the web with such a host in brackets."""
_NAV = "write each link as  - Label: page/index.md"

_WORDS: tuple[tuple[str, str, str], ...] = (
    (r"Required configuration not provided", "{name} is missing.", "add  {key}: and a value"),
    (
        r"Expected type: <class '(?P<want>[\w.]+)'> but received: <class '(?P<got>[\w.]+)'>",
        "{name} is {got}, and {want} belongs here.",
        "write {want} after  {key}:",
    ),
    (
        r"Expected one of: \((?P<want>.*)\) but received: (?P<got>.*)",
        "{name} is {got}.",
        "write one of {want}",
    ),
    (
        r".*str, bytes,? or os\.PathLike object, not '?(?P<got>\w+)",
        "{name} names a folder or a file by {got}, and a text belongs there.",
        "write its name",
    ),
    (
        r"unhashable type: '(?P<got>\w+)'",
        "{name} holds {got} where a text belongs.",
        "write a text there",
    ),
    (
        r"maximum recursion depth",
        "{name} builds on itself, or holds blocks inside each other without an end.",
        "see what it names after  INHERIT:",
    ),
    (
        r"The URL isn't valid|Invalid IPv6 URL",
        "{name} is {given}no address.",
        "write one that begins with https://",
    ),
    (
        r"Expected a string, got <class '(?P<got>[\w.]+)'>",
        "{name} is {got}, and an address belongs here.",
        "write one that begins with https://",
    ),
    (r"Expected nav|.*nav item", "nav: is not a list of links.", _NAV),
    (
        r".* was specified multiple times|was specified multiple times",
        "{key} is listed twice under plugins:.",
        "keep one of the two",
    ),
    (
        r"The \"(?P<got>.*)\" plugin is not installed",
        "There is no plugin {got}.",
        "correct its name or take the line away",
    ),
    (
        r"'(?P<got>.*)' is not a valid plugin name",
        "{got} under plugins: is no name of a plugin.",
        "take the line away, or write the name of a plugin",
    ),
    (
        r"Invalid Plugins configuration\Z",
        "An entry of plugins: is not one plugin.",
        "write each plugin on a line of its own, as  - hub-library",
    ),
    (
        r"Invalid Plugins configuration",
        "plugins: is no list.",
        "write each plugin on a line of its own, as  - hub-library",
    ),
    (
        r"Invalid config options for the '(?P<got>.*)' plugin",
        "What stands below {got}: are no settings.",
        "write each setting on a line of its own, as  name: value",
    ),
    (
        r"The path '(?P<got>.*)' isn't an existing (?P<want>directory|file)",
        "{name} names {got}, which is not there.",
        "correct the name, or make what it names",
    ),
    (
        r"The '(docs|site)_dir' should not be within",
        "site_dir: and docs_dir: lie one inside the other, so a build would delete content.",
        "put the site in a folder of its own, as in  site_dir: site",
    ),
    (
        rf".*{_NO_HOST}|Must be a string of format|'.*' is not a valid port",
        "{name} is no address to serve the hub at.",
        "write host and port, as in  dev_addr: 127.0.0.1:8000",
    ),
    (
        r"Expected a list of items, but a <class '(?P<got>\w+)'> was given",
        "{name} is {got}, and a list belongs here.",
        "write each entry on a line of its own, after a hyphen",
    ),
    (
        r"The configuration is invalid.*but received: <class '(?P<got>\w+)'>",
        "{name} is {got}, and a block of settings belongs here.",
        "write each setting on a line of its own, as  name: value",
    ),
)


def advice_on(path: tuple[str, ...], said: str, given: str = "") -> tuple[str, str]:
    """Return what is wrong with a setting, and what to type.

    Args:
        path: The keys that lead to the setting; the second is a plugin where the first is
            `plugins`. Empty for the file as a whole.
        said: What MkDocs says of it.
        given: Its value as it may be shown, where that is a text.
    """
    if said.startswith("Unrecognised configuration name"):
        return _unknown(path)
    if path != ("dev_addr",) and _NO_HOST in said:
        said = "The URL isn't valid"
    what, _, fix = said.partition(" Fix: ")
    name = _name(path)
    if fix:
        return f"{name} {what}", fix
    for pattern, what, fix in _WORDS:
        if found := re.match(pattern, said):
            words = {
                key: _TYPES.get(one.rpartition(".")[2], one)
                for key, one in found.groupdict().items()
            }
            words |= {"name": name, "key": path[-1] if path else "site_name"}
            words["given"] = f"{given}, and that is " if given.strip() else ""
            return what.format(**words), fix.format(**words)
    # Of settings that are not ours we know no more than MkDocs does.
    said = " ".join(said.split())[:_LONGEST_SAID].rstrip(".")
    return f"{name}: {said}.", "correct it, or take it away"


def no_settings(plugin: str) -> tuple[str, str]:
    """Return what is wrong where something else than settings stands below a plugin."""
    return advice_on(("plugins", plugin), f"Invalid config options for the '{plugin}' plugin")


def _name(path: tuple[str, ...]) -> str:
    """Return the words for a setting: "page_size of hub-catalogue"."""
    if not path:
        return "This file"
    if path[0] == "plugins" and len(path) > 1:
        plugin, *options = path[1:]
        return f"{options[-1]} of {plugin}" if options else plugin
    return path[-1]


def _unknown(path: tuple[str, ...]) -> tuple[str, str]:
    by_form = {plain_form(name): name for name in _known(path)}
    near = [by_form[form] for form in nearest(path[-1], by_form)]
    place = f" of {path[1]}" if path[0] == "plugins" else ""
    what = f"{path[-1]} is not a setting{place}."
    if near:
        return f"{what} Did you mean {' or '.join(near)}?", "correct its name"
    return what, "take it away"


def _known(path: tuple[str, ...]) -> Iterable[str]:
    """Return the names of the settings among which one stands."""
    if path[0] != "plugins":
        return (name for name, _ in MkDocsConfig._schema)  # noqa: SLF001  (there is no other way)
    plugin = get_plugins().get(path[1])
    return (name for name, _ in plugin.load().config_scheme) if plugin else ()
