"""Whether the settings are such that a hub can be built from them."""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias
from urllib.parse import urlsplit

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files

from hub.writers.problem_report import printable
from hub_mkdocs.support.settings_place import as_set, entries_of, origin_of, place_in
from hub_mkdocs.support.settings_tree import SettingsError, settings_tree
from hub_mkdocs.support.settings_words import no_settings

_TOGETHER = (
    "hub-library",
    "hub-catalogue",
    "hub-menus",
    "hub-search",
    "hub-pathways",
    "hub-team-session",
    "hub-share",
    "hub-look",
    "hub-security",
)
_OTHER_SEARCHES = ("search", "material/search")
_TEMPLATE = "pages/resource.html"
"""Every folder of our templates has it."""

LAST_PORT = 65_535

_ELSEWHERE = ("https://", "http://")
_NO_ADDRESS = re.compile(r"""[\s<>"\\^`{|}]""")
"""What no address holds; readers' browsers and search engines would each make something of it."""


Mistake: TypeAlias = tuple[tuple[str, ...], str]
"""The keys that lead to a setting, and what is wrong with it."""


def require_hub_settings(config: MkDocsConfig) -> None:
    """Make sure that the plugins of the hub are on, once each, with our theme and a flat nav.

    Raises:
        PluginError: Something is missing or cannot be; the message names all of it.
    """
    tree = _tree(config)
    mistakes = []
    for path, said in hub_mistakes(config, tree):
        _, value = place_in(tree, path)
        what, _, fix = said.partition("\n")
        told = f"{what}{origin_of(value)}\n{as_set(fix, path[-1], value)}"
        mistakes.append(f"{name_of_file(config)}: {told}")
    if mistakes:
        raise PluginError("\n".join(mistakes))


def _tree(config: MkDocsConfig) -> yaml.MappingNode | None:
    """Return the settings as they stand in their file, where they come from one."""
    with suppress(SettingsError):
        return settings_tree(config.config_file_path) if config.config_file_path else None
    return None


def hub_mistakes(config: MkDocsConfig, tree: yaml.MappingNode | None) -> Iterator[Mistake]:
    """Yield all that a hub cannot be built with, and what to type instead.

    Args:
        config: The settings.
        tree: How they stand in the file; nothing where they come from none.
    """
    yield from _switched_off(tree)
    for check in (_plugins, _second_search, _theme, _nav, _site_url, _rest):
        yield from check(config)


def name_of_file(config: MkDocsConfig) -> str:
    """Return the name of the file that the settings come from, for messages."""
    return Path(config.config_file_path or "mkdocs.yml").name


def require_pages_of_nav(config: MkDocsConfig, files: Files) -> None:
    """Make sure that every page of the main navigation is there.

    Raises:
        PluginError: Some are not; the message names them.
    """
    mistakes = [
        f"{name_of_file(config)}: {path} under nav: leads to no page.\n"
        "    Fix: correct it, or take the line away"
        for _, path in map(_link, config.nav or [])
        if path and not path.startswith(_ELSEWHERE) and not files.get_file_from_path(path)
    ]
    if mistakes:
        raise PluginError("\n".join(mistakes))


def _plugins(config: MkDocsConfig) -> Iterator[Mistake]:
    # Pages link to each other across plugins, so one alone would leave dead links.
    if missing := [name for name in _TOGETHER if name not in config.plugins]:
        lines = "".join(f"\n      - {name}" for name in missing)
        yield (
            ("plugins",),
            (
                "plugins: lacks some of the hub, which work together.\n"
                f"    Fix: add under plugins:{lines}"
            ),
        )
    for name in config.plugins:
        # MkDocs numbers a plugin that is listed again.
        plugin, _, again = name.partition(" #")
        if again and plugin.startswith("hub-"):
            yield (
                ("plugins", plugin),
                f"plugins: lists {plugin} twice.\n    Fix: keep one of the two",
            )


def _switched_off(tree: yaml.MappingNode | None) -> Iterator[Mistake]:
    """Yield plugins with a plain `false`, or another nothing, which MkDocs takes for no settings.

    So it takes the plugin for on.
    """
    for listed in (value for key, value in entries_of(tree) if key.value == "plugins"):
        for name, value in entries_of(listed):
            if name.value in _OTHER_SEARCHES:
                continue  # told as that, whatever it is set to
            path = ("plugins", name.value)
            if isinstance(value, yaml.ScalarNode) and value.tag.endswith(":bool"):
                form = "- {}" if isinstance(listed, yaml.SequenceNode) else "{}: {{}}"
                without = "" if name.value in _TOGETHER else "  or take the line away"
                what = f"{name.value} under plugins: is {value.value}, but a plugin that is listed"
                yield path, f"{what} is on.\n    Fix: write  {form.format(name.value)}{without}"
            elif value is not None and not isinstance(value, yaml.MappingNode) and _is_plain(value):
                what, fix = no_settings(name.value)
                yield path, f"{what}\n    Fix: {fix}"


def _is_plain(value: yaml.Node) -> bool:
    """Tell whether a value stands in the file itself, and is not nothing."""
    return value.tag.startswith("tag:yaml.org") and not value.tag.endswith(":null")


def _second_search(config: MkDocsConfig) -> Iterator[Mistake]:
    others = [one for name in _OTHER_SEARCHES if (one := config.plugins.get(name))]
    # Material's has a setting of its own to be there and do nothing.
    if "hub-search" in config.plugins and any(one.config.get("enabled", True) for one in others):
        yield (
            # It stands in the list under one of these names.
            ("plugins", *_OTHER_SEARCHES, "/search"),
            (
                "plugins: lists search beside hub-search, so the site would carry the data of "
                "two searches.\n"
                "    Fix: take search out of the list; hub-search does its work"
            ),
        )


def _theme(config: MkDocsConfig) -> Iterator[Mistake]:
    ours = Path(config.theme.custom_dir or "") / _TEMPLATE
    if config.theme.name != "material" or not config.theme.custom_dir or not ours.is_file():
        yield (
            ("theme",),
            (
                "theme: is not that of the hub, so there is nothing to make pages from.\n"
                "    Fix: write below theme:\n      name: material\n"
                "      custom_dir: theme_overrides"
            ),
        )


def _nav(config: MkDocsConfig) -> Iterator[Mistake]:
    for entry in config.nav or []:
        label, path = _link(entry)
        if path is None:
            yield (
                ("nav", label),
                (
                    f"{label} under nav: is not a link.\n"
                    "    Fix: write each link as  - Label: page/index.md  in one flat list"
                ),
            )
        elif not path.startswith(_ELSEWHERE) and (
            path.startswith("/") or path.rpartition("/")[2] != "index.md"
        ):
            yield (
                ("nav", label),
                (
                    f"{path} under nav: is not the address of a page.\n"
                    "    Fix: write the folder of the page, without a slash before it, and "
                    f"index.md, as in  - {label}: about/index.md"
                ),
            )


def _link(entry: object) -> tuple[str, str | None]:
    """Return label and path of a link; no path where it is none."""
    if isinstance(entry, dict) and len(entry) == 1:
        label, path = next(iter(entry.items()))
        return str(label), path if isinstance(path, str) else None
    return str(entry), None


def _site_url(config: MkDocsConfig) -> Iterator[Mistake]:
    if config.site_url and not _is_on_the_web(config.site_url):
        yield (
            ("site_url",),
            (
                f"site_url is {shown_address(config.site_url)}, and nobody can open that.\n"
                "    Fix: write the address of the hub, as in  site_url: https://hub.example.org/"
            ),
        )


def shown_address(address: str) -> str:
    """Return an address without a name and password: what is said here stands in public logs."""
    return printable(re.sub("^([^/@]*//)?.*@", r"\1…@", address, flags=re.DOTALL))


def _is_on_the_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
        has_place = _is_host(parts.hostname or "") and parts.port != 0
    except ValueError:
        return False
    # Pages are appended to it, and it is published: no password, nothing after a ? or #.
    has_more = parts.username is not None or parts.query or parts.fragment
    is_plain = not has_more and not _NO_ADDRESS.search(address)
    return has_place and is_plain and address.startswith(_ELSEWHERE)


def _is_host(host: str) -> bool:
    """Tell whether a name may be that of a host; a dot at its end is fine."""
    parts = host.removesuffix(".").split(".")
    return all(part and part == part.strip("-") for part in parts)


def _rest(config: MkDocsConfig) -> Iterator[Mistake]:
    if not 0 < config.dev_addr.port <= LAST_PORT:
        yield (
            ("dev_addr",),
            (
                f"dev_addr ends with {config.dev_addr.port}, and there is no such port.\n"
                f"    Fix: write host and port, such as  dev_addr: 127.0.0.1:8000"
            ),
        )
    if not config.site_name.strip():
        yield ("site_name",), "site_name is empty.\n    Fix: write the name of the hub after it"
    if not config.use_directory_urls:
        yield (
            ("use_directory_urls",),
            (
                "use_directory_urls is false, but addresses of a hub end with a slash.\n"
                "    Fix: take the line away"
            ),
        )
    if not isinstance(config.extra.get("contact") or "", str):
        yield (
            ("extra", "contact"),
            (
                "contact under extra: is not a text.\n"
                "    Fix: write one way to reach the editors, such as an email address"
            ),
        )
