"""Text in the form in which it is searched; the shared cases hold JavaScript to it as well."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lunr_oracle import CORE
from node import run_node
from sample_files import REPOSITORY

from hub.search.normalise import bare, normalise

CASES = json.loads((REPOSITORY / "tests/cases/search/normalise.json").read_text("utf-8"))
SCRIPT = """
const { wordsOf } = await import(process.argv[1]);
let text = "";
for await (const chunk of process.stdin) text += chunk;
console.log(JSON.stringify(JSON.parse(text).map((one) => wordsOf(one).join(" "))));
"""


@pytest.mark.parametrize("text", CASES)
def test_texts_have_the_form_that_both_languages_agree_on(text):
    assert normalise(text) == CASES[text]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("café", "CAFE"),
        ("co\u2011production", "co-production"),
        ("people\u2019s", "people"),
        ("Łódź", "lodz"),
        ("ﬁre", "fire"),
    ],
)
def test_ways_of_writing_one_word_are_one_word(one, other):
    assert normalise(one) == normalise(other)


@given(st.text())
def test_it_is_done_once_and_for_all(text):
    once = normalise(text)
    assert normalise(once) == once


@given(st.text(st.characters() | st.sampled_from(".,'\"()-&sA\u0130\u03a3\u212a\u0301")))
def test_bare_chunks_are_normalised_as_they_were_written(text):
    assert normalise(bare(text)) == normalise(text)


@given(st.text(), st.text())
def test_what_stands_between_spaces_is_a_matter_of_its_own(one, other):
    assert normalise(f"{one} {other}".strip()) == f"{normalise(one)} {normalise(other)}".strip()


def test_every_letter_and_sign_is_the_same_in_javascript():
    characters = [chr(code) for code in range(0x10000) if not 0xD800 <= code < 0xE000]
    forms = [(f"a{one}b", f"{one}'s-{one.upper()}", f"{one}&x") for one in characters]
    texts = [text for of_one in forms for text in of_one]
    ran = run_node(
        ["--input-type=module", "-e", SCRIPT, (CORE / "search" / "normalise.mjs").as_uri()],
        given=json.dumps(texts),
    )
    assert ran.returncode == 0, ran.stderr
    answers = json.loads(ran.stdout)
    differing = [
        f"{text!r}"
        for text, answer in zip(texts, answers, strict=True)
        if normalise(text) != answer and not _is_newer_than_python(text)
    ]
    assert differing == []


def _is_newer_than_python(text: str) -> bool:
    """Letters that joined Unicode after this Python was made: Node may know more of them."""
    import unicodedata

    return any(unicodedata.category(one) == "Cn" for one in text)
