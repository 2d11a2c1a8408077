import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.intake.markdown_dialect import (
    anchor_of,
    checking_parser,
    is_safe_link,
    markdown_parser,
    new_markdown_parser,
    scheme_of,
)


def anchors(markdown: str) -> list[str]:
    tokens = markdown_parser().parse(markdown)
    return [token.attrGet("id") for token in tokens if token.type == "heading_open"]


# GitHub lower-cases, turns spaces into hyphens, and drops all but letters, marks, digits, _ and -.
@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("What worked", "what-worked"),
        ("I18N & you", "i18n--you"),
        ("a.b,c!", "abc"),
        ("  spaces  ", "spaces"),
        ("under_score - dash", "under_score---dash"),
        ("Приве́т", "приве́т"),
        ("日本語", "日本語"),
        ("😄 emoji", "-emoji"),
        ("1. One", "1-one"),
        ("It’s “quoted”", "its-quoted"),
        ("½ hour", "-hour"),
    ],
)
def test_anchors_are_those_of_github(heading, anchor):
    assert anchor_of(heading) == anchor


def test_equal_headings_are_counted_up():
    assert anchors("## a\n\n## a\n\n## a\n\n## a-1\n") == ["a", "a-1", "a-2", "a-1-1"]


@pytest.mark.parametrize("heading", ["__search", "hub-menu", "fn1", "fnref2"])
def test_anchors_that_the_theme_uses_get_a_prefix(heading):
    assert anchor_of(heading) == f"c-{heading}"


def test_a_heading_of_signs_has_an_anchor_too():
    assert anchors("## !!!\n\n## ???") == ["section", "section-1"]


def test_the_anchor_is_made_of_the_words_and_not_of_the_markup():
    assert anchors("## The `code` and [a *link*](https://example.org)") == ["the-code-and-a-link"]


def test_a_thousand_equal_headings_are_quick_and_unique():
    found = anchors("## a\n\n" * 1_000)
    assert len(set(found)) == 1_000


@pytest.mark.parametrize(
    ("markdown", "part"),
    [
        ("| a |\n|---|\n| b |", "<table>"),
        ("- [x] done", 'type="checkbox"'),
        ("> [!NOTE]\n> Text", "markdown-alert-note"),
        ("a[^1]\n\n[^1]: b", "footnote"),
        ("<b>x</b>", "&lt;b&gt;"),
        ("[a](javascript:b)", "[a](javascript:b)"),
    ],
)
def test_the_dialect_is_commonmark_with_four_additions_and_without_html(markdown, part):
    assert part in markdown_parser().render(markdown)


def test_nothing_else_is_added():
    html = markdown_parser().render('~~a~~ https://example.org "b" -- (c)')
    assert html == "<p>~~a~~ https://example.org &quot;b&quot; -- (c)</p>\n"


def test_the_shared_parser_is_one_and_a_new_one_is_another():
    assert markdown_parser() is markdown_parser()
    assert new_markdown_parser() is not markdown_parser()


@pytest.mark.parametrize(
    "address",
    ["https://a.b", "HTTP://a.b", "mailto:a@b", "tel:999", "../a.md", "#a", "", "a:b/c"[:1]],
)
def test_addresses_that_may_be_followed(address):
    assert is_safe_link(address)


@pytest.mark.parametrize(
    "address",
    ["javascript:a", "JaVaScRiPt:a", "java\tscript:a", "java%0Ascript:a", " javascript:a", "data:a",
     "vbscript:a", "file:///a", "\x01javascript:a", "blob:a"],
)  # fmt: skip
def test_addresses_that_may_not(address):
    assert not is_safe_link(address)


def test_a_relative_address_has_no_scheme():
    assert scheme_of("../a.md#b:c") is None
    assert scheme_of("modules/a:b.md") is None


@given(st.text(alphabet="ab#*_[]()!`>-|~\\ \n:^1.x", max_size=80))
def test_both_parsers_agree_on_text_without_html_and_unsafe_links(markdown):
    for_pages = markdown_parser().parse(markdown)
    for_checks = checking_parser().parse(markdown)
    assert [token.as_dict() for token in for_pages] == [token.as_dict() for token in for_checks]
