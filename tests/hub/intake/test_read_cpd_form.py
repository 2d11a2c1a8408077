"""The forms of professional bodies, as files of `content/cpd/`."""

import pytest

from hub.domain.cpd_form import BOXES, RECORD_FIELDS, CpdHeading, CpdSource
from hub.intake.read_cpd_form import read_cpd_form

FORM = """\
name: The Institute
note: Write it soon.
source: {title: Rules, publisher: The Institute, url: "https://example.org/rules"}
headings:
  - heading: What was learnt
    holds: [title, learned]
  - heading: What comes of it
    holds: [will_do, discussed]
"""


def read(text: str):
    return read_cpd_form(text.encode(), "cpd/institute.yml", "content/cpd/institute.yml")


def messages(text: str) -> list[str]:
    found = read(text)
    assert found.form is None
    return [f"{one.place.line} {one.code} {one.what} {one.fix}" for one in found.problems]


def test_a_form_is_what_its_file_says_and_is_called_like_it():
    form = read(FORM).form
    assert (form.id, form.name, form.note) == ("institute", "The Institute", "Write it soon.")
    assert form.headings[0] == CpdHeading("What was learnt", ("title", "learned"))
    assert form.source == CpdSource("Rules", "The Institute", "https://example.org/rules")


def test_note_and_source_may_be_left_out():
    lines = FORM.splitlines(keepends=True)
    found = read("".join([lines[0], *lines[3:]]))
    assert found.problems == ()
    assert (found.form.note, found.form.source) == ("", None)


@pytest.mark.parametrize("box", BOXES)
def test_a_form_that_has_no_place_for_a_box_is_refused(box):
    (message,) = messages(FORM.replace(box, "topics"))
    assert message.startswith(f"5 HUB312 No heading holds '{box}'")


def test_a_mistyped_field_is_named_with_the_one_that_was_meant():
    (message,) = messages(FORM.replace("will_do", "wil_do"))
    assert "HUB2" in message
    assert "will_do" in message


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("name: The Institute\n", ""), "1 HUB113 'name' is missing."),
        (("heading: What was learnt\n    ", ""), "5 HUB113 'heading' is missing in 'headings'."),
        (("note:", "hint:"), "2 HUB111 'hint' is not a field here."),
        (("https:", "ftp:"), "3 HUB218"),
        ((FORM, "- a\n- b\n"), "1 HUB108"),
        ((FORM[FORM.index("headings") :], "headings: []\n"), "4 HUB2"),
    ],
)
def test_what_is_wrong_is_said_with_line_and_fix(change, said):
    assert messages(FORM.replace(*change))[0].startswith(said)


def test_all_that_is_wrong_is_said_in_one_run():
    wrong = FORM.replace("https:", "ftp:").replace("discussed", "title").replace("note:", "hint:")
    codes = [message.split(" ")[1] for message in messages(wrong)]
    assert codes == ["HUB218", "HUB111", "HUB312", "HUB211"]


def test_a_box_below_a_heading_that_cannot_be_read_is_not_said_to_be_missing():
    wrong = FORM.replace("will_do", "wil_do").replace("heading: What comes", "headin: What comes")
    assert not any("HUB312" in message for message in messages(wrong.replace("discussed", "title")))
    assert any("HUB211" in message for message in messages(wrong.replace("discussed", "title")))


def test_bytes_that_are_no_text_are_one_problem():
    found = read_cpd_form(b"name: \xff", "cpd/a.yml", "content/cpd/a.yml")
    assert (found.form, len(found.problems)) == (None, 1)


def test_every_field_of_a_record_has_a_name_of_its_own():
    assert len({one.id for one in RECORD_FIELDS}) == len({one.label for one in RECORD_FIELDS}) == 15
