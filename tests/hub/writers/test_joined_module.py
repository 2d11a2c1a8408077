"""A module and all that it imports as one module."""

import json

import pytest
from node import run_node

from hub.writers.joined_module import joined_module

MODULES = {
    "a/main.mjs": (
        '/** A comment may say import("./nothing.mjs"). */\n'
        'import { two as deux,\n  Three } from "../b/numbers.mjs";\n'
        'import { TWO } from "../b/two.mjs";\n'
        "const secret = [deux(), new Three().value, TWO];\n"
        "export const answer = () => secret;\n"
        "export function asked() {\n"
        '  return [import("./later.mjs"), import("../b/later.mjs")];\n}\n'
        "export default class Main {\n  value = secret.length;\n}\n"
    ),
    "b/numbers.mjs": (
        'import { TWO } from "./two.mjs";\nconst secret = "numbers";\n'
        "export function two() {\n  return TWO;\n}\n"
        "export class Three {\n  value = secret;\n}\n"
    ),
    "b/two.mjs": (
        "  // A comment of a line.\nglobalThis.times = (globalThis.times ?? 0) + 1;\n"
        "export const TWO = 2;\n"
    ),
    "a/later.mjs": 'export const name = "a";\n',
    "b/later.mjs": 'export const name = "b";\n',
}
USE = """
import Main, { answer, asked } from "./a/main.mjs";
const later = await Promise.all(asked());
const said = [answer(), new Main().value, later.map(({ name }) => name), globalThis.times];
console.log(JSON.stringify(said));
"""


def test_a_joined_module_does_all_it_did_alone_and_asks_for_what_comes_later(tmp_path):
    joined = joined_module("a/main.mjs", MODULES.__getitem__)
    files = {"a/main.mjs": joined, "use.mjs": USE}
    for path in ("a/later.mjs", "b/later.mjs"):
        files[path] = MODULES[path]
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    ran = run_node([tmp_path / "use.mjs"])
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout) == [[2, "numbers", 2], 3, ["a", "b"], 1]


def test_comments_stay_behind():
    assert "comment" not in joined_module("a/main.mjs", MODULES.__getitem__)


def test_modules_that_import_each_other_are_refused():
    modules = {
        "one.mjs": 'import { two } from "./two.mjs";\n',
        "two.mjs": 'import { one } from "./one.mjs";\n',
    }
    with pytest.raises(ValueError, match=r"one\.mjs: this imports itself, by way of two\.mjs"):
        joined_module("one.mjs", modules.__getitem__)


def test_a_form_that_is_not_known_is_refused_by_name():
    modules = MODULES | {"b/two.mjs": "export { TWO };\n"}
    with pytest.raises(ValueError, match=r"b/two\.mjs: this cannot go"):
        joined_module("a/main.mjs", modules.__getitem__)


def test_a_script_from_which_nothing_is_taken_exports_nothing():
    modules = {**MODULES, "a/runs.mjs": 'import { TWO } from "../b/two.mjs";\nuse(TWO);\n'}
    joined = joined_module("a/runs.mjs", modules.__getitem__)
    assert "use(TWO);" in joined
    assert "export" not in joined
