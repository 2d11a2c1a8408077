import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.domain.body import Heading, Link
from hub.intake.markdown_body import count_words, read_body


def test_headings_know_their_level_text_anchor_and_line():
    body = read_body("Start.\n\n## One *two*\n\n### Three\n", 10).body
    assert body.headings == (
        Heading(2, "One two", "one-two", 12),
        Heading(3, "Three", "three", 14),
    )


def test_a_section_reaches_to_the_next_heading_of_its_level():
    body = read_body("Before.\n\n## A\n\none two\n\n### B\n\n- three\n- four\n\n## C\n", 1).body
    assert [(section.title, section.words, section.line) for section in body.sections] == [
        ("A", 5, 3),
        ("C", 0, 12),
    ]
    assert body.sections[0].text == "one two\nB\nthree\nfour"


def test_headings_in_quotes_are_no_sections():
    body = read_body("## A\n\n> ## B\n\n- ## C\n", 1).body
    assert [section.title for section in body.sections] == ["A"]
    assert len(body.headings) == 3


def test_footnotes_belong_to_no_section_and_are_counted():
    body = read_body("## A\n\none[^1]\n\n[^1]: two three\n", 1).body
    assert body.sections[0].text == "one"
    assert body.words == 4


def test_words_are_those_that_readers_see():
    markdown = (
        "one *two* `three` [four](https://example.org/five) ![six](seven.png)\n\n"
        "> [!NOTE]\n> eight\n\n| nine | ten |\n|---|---|\n| 11 | – |\n\n```\ntwelve\n```\n"
    )
    assert read_body(markdown, 1).body.words == 10


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("– — ...", 0),
        ("don't stop", 2),
        ("(one) two", 2),
        ("well-being 2.5", 2),
        ("...a", 1),
    ],
)
def test_signs_that_stand_alone_are_no_words(text, words):
    assert count_words(text) == words


def test_links_and_images_know_their_line():
    markdown = (
        "A\n[b](c.md)\n\n![d](e.png)\n\n- <https://f.g>\n\n| [h](i) |\n|---|\n\n[j]\n\n[j]: k\n"
    )
    assert read_body(markdown, 5).body.links == (
        Link("c.md", "b", 6, is_image=False),
        Link("e.png", "d", 8, is_image=True),
        Link("https://f.g", "https://f.g", 10, is_image=False),
        Link("i", "h", 12, is_image=False),
        Link("k", "j", 15, is_image=False),
    )


def test_an_image_in_a_link_is_both():
    links = read_body("[![a](b.png)](c.md)", 1).body.links
    assert [(link.target, link.text, link.is_image) for link in links] == [
        ("c.md", "a", False),
        ("b.png", "a", True),
    ]


def test_html_is_found_with_its_line():
    found = read_body("a\nb <i>c</i>\n\n<div>\nx\n</div>\n", 3).html
    assert [(piece.text.split("\n")[0], piece.line) for piece in found] == [
        ("<i>", 4),
        ("</i>", 4),
        ("<div>", 6),
    ]


def test_code_is_no_html():
    assert not read_body("`<b>`\n\n    <b>\n\n```\n<b>\n```\n", 1).html


@given(st.text(alphabet="ab#*_[]()!`<>-|~\\ \n:^1.&;x", max_size=120))
def test_any_markdown_can_be_read(markdown):
    body = read_body(markdown, 1).body
    lines = markdown.count("\n") + 1
    assert all(1 <= link.line <= lines for link in body.links)
    assert all(1 <= heading.line <= lines for heading in body.headings)


def test_the_opening_is_what_stands_before_the_first_section():
    read = read_body("First.\n\n> ## Quoted\n\nSecond.\n\n## Then\n\nMore.\n", 1).body
    assert read.opening == "First.\nQuoted\nSecond."
    assert read_body("## Then\n\nMore.\n", 1).body.opening == ""
