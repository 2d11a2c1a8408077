"""The dependency rule of ARCHITECTURE.md, kept by reading imports."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sample_files import REPOSITORY

STAGES = ("domain", "intake", "library", "search", "views", "writers", "commands")
SITE_ENGINES = {"mkdocs", "material", "jinja2", "properdocs", "zensical", "hub_mkdocs"}
TOUCHES_DISK = {"write_text", "read_text", "write_bytes", "read_bytes", "mkdir", "unlink"}
MAY_BE_SAFE = {
    "main.html": 1,
    "pages/pathway.html": 1,
    "pages/plain.html": 1,
    "pages/resource.html": 1,
}


def imports_of(source: str) -> Iterator[str]:
    """Yield every module a Python file imports, wherever in the file it does."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def _place(stage: str) -> int:
    return STAGES.index(stage) if stage in STAGES else -1


def broken_rules(path: str, source: str) -> list[str]:
    """Say which rules a file breaks. `path` is relative to the repository."""
    found = []
    parts = path.split("/")
    for name in imports_of(source):
        top, _, rest = name.partition(".")
        if parts[0] == "hub":
            if top in SITE_ENGINES:
                found.append(f"{path}: hub/ must not know the site engine, and imports {name}")
            if name == "hub" or (top == "hub" and not rest):
                found.append(f"{path}: import from the stage, not from hub itself")
            stage, other = parts[1], rest.split(".")[0]
            if top == "hub" and stage in STAGES and STAGES.index(stage) < _place(other):
                found.append(f"{path}: hub/{stage} may not import hub/{other}, a later stage")
            if stage == "domain" and top not in ("hub", *_STANDARD):
                found.append(f"{path}: hub/domain uses the standard library only, not {name}")
        elif parts[:2] == ["plugins", "hub_mkdocs"] and top == "hub_mkdocs":
            plugin, other = parts[2], rest.split(".")[0]
            if other not in (plugin, "support"):
                found.append(f"{path}: plugin {plugin} must not import plugin {other}")
    return found


_STANDARD = ("collections", "dataclasses", "datetime", "enum", "typing", "types", "functools", "re")


def python_files() -> list[Path]:
    return sorted([*(REPOSITORY / "hub").rglob("*.py"), *(REPOSITORY / "plugins").rglob("*.py")])


def test_every_import_follows_the_flow_from_domain_to_commands():
    found = [
        problem
        for path in python_files()
        for problem in broken_rules(
            path.relative_to(REPOSITORY).as_posix(), path.read_text("utf-8")
        )
    ]
    assert found == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("hub/views/menus.py", "import mkdocs.config"),
        ("hub/writers/page.py", "def f():\n    from jinja2 import Environment"),
        ("hub/domain/resource.py", "from hub.intake.fields import FIELDS"),
        ("hub/domain/resource.py", "import yaml"),
        ("hub/intake/fields.py", "import hub.library.load"),
        ("hub/library/load.py", "from hub.views.facets import FACETS"),
        ("hub/views/facets.py", "from hub import load_library"),
        ("plugins/hub_mkdocs/menus/plugin.py", "from hub_mkdocs.catalogue.rows import card_page"),
    ],
)
def test_a_wrong_import_is_noticed(path, source):
    assert broken_rules(path, source)


def test_only_loading_and_commands_touch_the_disk():
    found = []
    for path in sorted((REPOSITORY / "hub").rglob("*.py")):
        shown = path.relative_to(REPOSITORY).as_posix()
        if shown == "hub/library/load.py" or shown.startswith("hub/commands/"):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                is_open = getattr(node.func, "id", "") == "open"
                called = getattr(node.func, "attr", "")
                if is_open or called in TOUCHES_DISK:
                    found.append(f"{shown}:{node.lineno}: {called or 'open'}")
    assert found == []


def test_safe_stands_only_in_the_reviewed_places():
    templates = REPOSITORY / "theme_overrides"
    found = {
        path.relative_to(templates).as_posix(): len(re.findall(r"\|\s*safe\b", text))
        for path in sorted(templates.rglob("*.html"))
        if re.search(r"\|\s*safe\b", text := path.read_text("utf-8"))
    }
    assert found == MAY_BE_SAFE


def test_modules_stay_small():
    long = {
        path.relative_to(REPOSITORY).as_posix(): lines
        for path in python_files()
        if (lines := len(path.read_text("utf-8").splitlines())) > 400
    }
    assert long == {}


def test_every_style_sheet_of_a_component_lies_beside_its_template_or_stands_alone():
    """The joined style sheet is made from components/<name>/<name>.css; others would be lost."""
    for path in (REPOSITORY / "theme_overrides" / "components").glob("*/*.css"):
        assert path.stem == path.parent.name
