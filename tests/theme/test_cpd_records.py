"""What a reader copies for each body, against the texts in `tests/cases/cpd/`."""

import json
from pathlib import Path

import pytest
from node import run_node
from sample_files import REPOSITORY

from hub.library.load import load_library
from hub.writers.my_learning_json import my_learning_json

CASES = REPOSITORY / "tests" / "cases" / "cpd"
RECORD = REPOSITORY / "theme_overrides" / "assets" / "hub" / "core" / "my-learning" / "record.mjs"
IDS = ("nmc", "plain", "probation-institute", "social-work-england")

WRITE = f"""
import {{ readFileSync }} from "node:fs";
import {{ recordText }} from {json.dumps(RECORD.as_uri())};
const {{ forms, fields }} = JSON.parse(readFileSync(0, "utf-8"));
const texts = forms.map((form) => [form.id, recordText(form, fields)]);
console.log(JSON.stringify(Object.fromEntries(texts)));
"""


@pytest.fixture(scope="module")
def texts(tmp_path_factory) -> dict[str, str]:
    """The same record, filled in to the last box, in every form of this hub."""
    library = load_library(REPOSITORY / "content", "content").library
    forms = json.loads(my_learning_json(library))["forms"]
    fields = json.loads((CASES / "record.json").read_text("utf-8"))
    script = tmp_path_factory.mktemp("node") / "write.mjs"
    script.write_text(WRITE, "utf-8")
    ran = run_node([script], given=json.dumps({"forms": forms, "fields": fields}))
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def test_there_is_a_text_for_every_form(texts):
    assert tuple(sorted(texts)) == IDS == tuple(sorted(path.stem for path in CASES.glob("*.txt")))


@pytest.mark.parametrize("form", IDS)
def test_the_text_for_a_body_has_its_headings_in_its_order(texts, form):
    assert texts[form] == Path(CASES / f"{form}.txt").read_text("utf-8")


@pytest.mark.parametrize("form", IDS)
def test_nothing_that_a_reader_writes_into_the_three_boxes_is_left_out(texts, form):
    fields = json.loads((CASES / "record.json").read_text("utf-8"))
    for box in ("learned", "will_do", "discussed"):
        assert fields[box] in texts[form]
