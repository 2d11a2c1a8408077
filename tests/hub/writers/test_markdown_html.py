"""Bodies as HTML: links that work, sections, nothing that runs."""

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from library_making import body, library, resource

from hub.domain.problem import Place
from hub.domain.resource import PlainPage
from hub.library.library import Asset, PixelSize
from hub.writers.markdown_html import BodyRenderer, relative_url


@pytest.fixture(scope="module")
def renderer():
    page = PlainPage("about/index", Place("content/about/index.md"), "About", "S", body())
    asset = Asset("toolkits/sheet.pdf", 3)
    return BodyRenderer(library(resource("ask"), pages=(page,), assets=(asset,)))


def html(renderer, markdown, source="modules/first.md", url="modules/first/"):
    return renderer.render(body(markdown), source, url)


def first(renderer, markdown, selector, **where):
    return BeautifulSoup(html(renderer, markdown, **where), "html.parser").select_one(selector)


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("ask.md", "../ask/"),
        ("ask.md#why", "../ask/#why"),
        ("../about/index.md", "../../about/"),
        ("../toolkits/sheet.pdf", "../../toolkits/sheet.pdf"),
        ("#why", "#why"),
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("mailto:team@example.org", "mailto:team@example.org"),
        ("unknown.md", "unknown.md"),
    ],
)
def test_a_link_to_a_file_becomes_a_link_to_its_page(renderer, link, address):
    assert first(renderer, f"[a page]({link})", "a")["href"] == address


@pytest.mark.parametrize(
    ("target", "page", "address"),
    [
        ("", "", "./"),
        ("", "browse/", "../"),
        ("modules/a/", "", "modules/a/"),
        ("modules/a/", "modules/a/", "./"),
        ("x.pdf", "about/", "../x.pdf"),
    ],
)
def test_addresses_are_relative_so_that_a_hub_may_live_in_a_folder(target, page, address):
    assert relative_url(target, page) == address


def test_links_to_elsewhere_tell_nothing_about_the_reader(renderer):
    link = first(renderer, "[there](https://example.org)", "a")
    assert link["rel"] == ["noopener", "noreferrer"]


def test_each_second_level_heading_opens_a_section_with_its_name(renderer):
    made = html(renderer, "Start.\n\n## What did not work\n\nMuch.\n\n### Why\n\n## Next\n\nMore.")
    page = BeautifulSoup(made, "html.parser")
    names = [section["class"][1] for section in page.select("section")]
    assert names == ["hub-section--what-did-not-work", "hub-section--next"]
    assert page.select_one("section h2")["id"] == "what-did-not-work"
    assert page.select_one("section h3")["id"] == "why"


def test_a_body_that_starts_with_a_heading_has_no_empty_section(renderer):
    assert html(renderer, "## One\n\nText.").count("<section") == 1


def test_footnotes_stand_after_the_last_section(renderer):
    made = html(renderer, "## One\n\nText.[^a]\n\n[^a]: Note.\n")
    page = BeautifulSoup(made, "html.parser")
    assert page.select_one("section.footnotes").parent.name == "[document]"
    assert page.select_one("a.footnote-backref")["aria-label"]


def test_tables_can_be_scrolled_by_keyboard_and_keep_their_alignment(renderer):
    made = html(renderer, "| a | b |\n|--:|---|\n| 1 | 2 |\n")
    page = BeautifulSoup(made, "html.parser")
    assert page.select_one("div[role=region][tabindex='0'] > table")
    assert page.select_one("th")["class"] == ["hub-align-right"]
    assert page.select_one("th")["scope"] == "col"
    assert "style" not in made


def test_alerts_and_tasks_look_as_on_github(renderer):
    assert first(renderer, "> [!NOTE]\n> Mind.", ".markdown-alert-note")
    boxes = BeautifulSoup(html(renderer, "- [ ] a\n- [x] b\n"), "html.parser").select("input")
    assert [box["aria-label"] for box in boxes] == ["To do", "Done"]


@pytest.mark.parametrize(
    "markdown",
    [
        "<script>x</script>",
        "<img src=x onerror=x>",
        "[a](javascript:x)",
        "[a](JaVaScRiPt:x)",
        "[a](&#106;avascript:x)",
        "[a](data:text/html,x)",
        "[a](vbscript:x)",
        "![a](https://tracker.example/p.png)",
        "![a](//tracker.example/p.png)",
        "## a {onclick=x}",
        "<a href='javascript:x'>a</a>",
        "```<script>\nx\n```",
    ],
)
def test_nothing_in_a_body_runs_or_calls_anybody(renderer, markdown):
    page = BeautifulSoup(html(renderer, markdown), "html.parser")
    assert not page.select("script, img, [onclick], [onerror]")
    assert not [one for one in page.select("a[href]") if ":" in one["href"]]


def test_headings_cannot_take_the_ids_of_the_page(renderer):
    assert first(renderer, "## hub-tools", "h2")["id"] == "c-hub-tools"
    assert first(renderer, "## __search", "h2")["id"] == "c-__search"


def test_images_of_the_hub_are_shown_when_they_are_reached():
    made = BodyRenderer(library(assets=(Asset("modules/map.png", 3),)))
    image = first(made, "![A map](map.png)", "img")
    assert (image["src"], image["alt"], image["loading"]) == ("../map.png", "A map", "lazy")


def test_the_browser_knows_the_size_of_an_image_before_it_arrives():
    made = BodyRenderer(library(assets=(Asset("modules/a map.png", 3, PixelSize(640, 480)),)))
    image = first(made, "![A map](a%20map.png)", "img")
    assert (image["width"], image["height"]) == ("640", "480")


@given(st.text(max_size=300))
def test_any_text_becomes_html_without_scripts_or_handlers(text):
    made = BodyRenderer(library()).render(body(text), "a.md", "a/")
    page = BeautifulSoup(made, "html.parser")
    assert not page.select("script, style, iframe, object, img")
    assert not [name for tag in page.find_all(True) for name in tag.attrs if name[:2] == "on"]


def test_the_sections_of_a_body_in_steps_are_numbered_above_headings_that_stay_as_they_are():
    text = "Words.\n\n## Why\n\nSo.[^1]\n\n> ## Said\n\n## How\n\nThus.\n\n[^1]: A note.\n"
    renderer = BodyRenderer(library())
    plain = renderer.render(body(text), "a.md", "a/")
    steps = renderer.render(body(text), "a.md", "a/", in_steps=True)
    labels = [f'<p class="hub-section__step">Step {number} of 2</p>\n' for number in (1, 2)]
    assert f'{labels[0]}<h2 id="why">' in steps
    assert f'{labels[1]}<h2 id="how">' in steps
    assert steps.replace(labels[0], "").replace(labels[1], "") == plain


def test_a_body_of_one_section_has_no_steps():
    renderer = BodyRenderer(library())
    one = body("## Why\n\nSo.\n")
    assert renderer.render(one, "a.md", "a/", in_steps=True) == renderer.render(one, "a.md", "a/")


def test_each_table_that_scrolls_has_a_name_of_its_own(renderer):
    table = "| a |\n|---|\n| b |\n"
    for markdown, names in ((table, ["Table"]), (f"{table}\n{table}", ["Table 1", "Table 2"])):
        page = BeautifulSoup(html(renderer, markdown), "html.parser")
        assert [one["aria-label"] for one in page.select("[role=region]")] == names
