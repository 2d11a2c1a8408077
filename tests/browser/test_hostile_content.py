"""Contributed text that attacks, opened in a real browser."""

import re

import pytest
from browsing import serving
from finding import STATUS
from hostile import PAYLOADS, let_everything_through
from sample_files import WITH_PATHWAY
from site_building import Site, build_site
from start_tags import StartTags

PAGES = (
    "",
    "browse/",
    "browse/?kind=case-study",
    "search/?q=trauma",
    "places/",
    "coverage/",
    "modules/ask-first/",
    "modules/ask-again/",
    "toolkits/the-map/",
    "case-studies/a-late-start/",
    "topics/co-production/",
    "menus/housing-officer/",
    "menus/housing-officer/co-production/",
    "pathways/",
    "pathways/ask-well/",
    "session/?of=toolkits/the-map,ask-first&minutes=90",
    "about/",
    "api/v1/catalogue.json",
)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_runs_nothing_and_calls_nobody(monkeypatch, tmp_path, browser, payload):
    let_everything_through(monkeypatch, payload)
    site = build_site(tmp_path, WITH_PATHWAY)
    adds_no_element_and_no_handler(site)
    with serving(site.folder) as address, browser.new_context() as context:
        page = context.new_page()
        asked, dialogs = [], []
        page.on("request", lambda request: asked.append(request.url))
        page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
        for url in PAGES:
            page.goto(f"{address}{url}")
            if "?" in url:
                made = page.locator(f"[data-agenda] li, {STATUS}:not(:empty)").first
                made.wait_for(state="attached")
            for link in page.locator(".md-typeset a").all()[:5]:
                link.hover(force=True)
            assert page.evaluate("window.__pwned") is None, url
            assert page.url == f"{address}{url}"
    assert dialogs == []
    assert [one for one in asked if not one.startswith(address)] == []


def adds_no_element_and_no_handler(site: Site) -> None:
    """Look at every page as it is written, those that nobody opens here included."""
    assert len(site.urls()) > 50
    for url in site.urls():
        for name, attributes in StartTags(site.html(url)).found:
            given = {key: value or "" for key, value in attributes.items()}
            tag = url, name, given
            assert name not in ("iframe", "style", "object", "embed", "base"), tag
            assert (name, given.get("http-equiv", "").lower()) != ("meta", "refresh"), tag
            if name == "script":
                assert given.get("src", "").rpartition("/")[2] in ("hub.mjs", "from-disk.js"), tag
            for key in given:
                assert not key.startswith("on"), tag
                assert key not in ("style", "srcdoc", "autofocus"), tag
            assert not re.match(r"\s*(?:javascript|data|vbscript):", given.get("href", "")), tag
            assert "tracker.example" not in given.get("src", ""), tag
            assert name != "form" or "evil" not in given.get("action", ""), tag


def test_a_hostile_title_would_run_without_escaping(browser):
    """Shows that the alarm works: the same text in an unescaped page sets the flag."""
    with browser.new_context() as context:
        page = context.new_page()
        page.set_content(f"<p>{PAYLOADS[0]}</p>")
        page.wait_for_function("window.__pwned === 1")
