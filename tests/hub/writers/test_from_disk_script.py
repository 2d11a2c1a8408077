"""Modules and data as one plain script."""

import json

import pytest
from node import run_node

from hub.writers.from_disk_script import from_disk_script

START = """
function startFromDisk(modules, files) {
  const loaded = {};
  const load = (path) => (loaded[path] ??= modules[path](load, (name) => files[name]));
  globalThis.answer = load("a/main.mjs").default.answer;
}
"""
MODULES = {
    "a/main.mjs": (
        '/** A comment may say import("./nothing.mjs") and\n * export what it likes. */\n'
        'import { two as deux,\n  Three } from "../b/numbers.mjs";\n'
        "export default class Main {\n  static async answer() {\n"
        '    const { four } = await import("./four.mjs");\n'
        '    return [deux(), new Three().value, four, fetch("<t>")];\n  }\n}\n'
    ),
    "b/numbers.mjs": (
        'import { TWO } from "./two.mjs";\n'
        "export function two() {\n  return TWO;\n}\n"
        "export class Three {\n  value = 3;\n}\n"
    ),
    "b/two.mjs": "const hidden = 2;\nexport const TWO = hidden;\n",
    "a/four.mjs": "const hidden = 4;\nexport const four = hidden;\nexport async function five() {}",
}


def script(modules=MODULES, files=()) -> str:
    return from_disk_script(START, ["a/main.mjs"], modules.__getitem__, dict(files))


def test_modules_find_each_other_and_the_data_and_keep_their_secrets():
    made = script(files={"<t>": "</script>\u2028"}.items())
    ran = run_node(["-e", f"{made}answer().then((a) => console.log(JSON.stringify(a)))"])
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout) == [2, 3, 4, "</script>\u2028"]


def test_text_cannot_end_the_script_early():
    assert "</script" not in script(files={"t": "</script>"}.items())


def test_the_same_modules_give_the_same_script_in_any_order():
    assert script() == script(dict(reversed(MODULES.items())))


@pytest.mark.parametrize(
    "line",
    ['import "./side-effect.mjs";', "export { one };", "const here = import.meta.url;"],
)
def test_a_form_that_is_not_known_is_refused_by_name(line):
    with pytest.raises(ValueError, match=r"a/main\.mjs: this cannot go"):
        script(MODULES | {"a/main.mjs": f"{line}\n"})
