"""The accessibility statement, and the reminder to review it."""

from datetime import date

import pytest
from mkdocs.exceptions import Abort
from sample_files import FILES, REPOSITORY
from site_building import PLUGINS, build_site

ISSUE = {
    "what": "Old minutes are scanned",
    "affects": "People who listen to pages.",
    "instead": "Ask for the text.",
    "mended": "By May 2027.",
    "criterion": "1.1.1 (non-text content)",
}
SETTINGS = {
    "organisation": "the team",
    "contact": "Ring the front desk.",
    "status": "partial",
    "known_issues": [ISSUE],
    "tested": ["every page by keyboard"],
    "not_tested": ["screen readers"],
    "tested_on": date(2026, 11, 20),
    "tested_by": "the team",
    "prepared_on": date(2026, 11, 21),
    "reviewed_on": date(2026, 11, 22),
}
REVIEWED = 1795305600  # 22 November 2026
A_YEAR = 365 * 24 * 60 * 60


def build(tmp_path, command="build", site=None, **changed):
    settings = SETTINGS | changed
    plugins = [*PLUGINS, {"hub-accessibility": settings}]
    return build_site(
        tmp_path, FILES, command, plugins=plugins, strict=command == "build", **(site or {})
    )


@pytest.fixture
def today(monkeypatch):
    """Set the day on which the build believes to run, in seconds after the review."""
    return lambda after: monkeypatch.setenv("SOURCE_DATE_EPOCH", str(REVIEWED + after))


def words_of(site):
    return " ".join(site.page("accessibility-statement").select_one("main").text.split())


def test_the_statement_says_what_the_settings_say_in_the_words_of_the_model(tmp_path):
    words = words_of(build(tmp_path, reply_days=10))
    assert "This accessibility statement applies to the website Test hub." in words
    assert (
        "This website is partially compliant with the Web Content Accessibility Guidelines version "
        "2.2 AA standard, due to the non-compliances listed below." in words
    )
    assert "This fails WCAG 2.2 success criterion 1.1.1 (non-text content)." in words
    assert "The Equality and Human Rights Commission (EHRC) is responsible for enforcing" in words
    assert "prepared on 21 November 2026. It was last reviewed on 22 November 2026." in words
    assert "Ring the front desk. We will reply within 10 working days." in words


def test_every_known_issue_says_whom_it_affects_what_to_do_and_when_it_ends(tmp_path):
    words = words_of(build(tmp_path))
    for said in ("Old minutes are scanned", *list(ISSUE.values())[1:4]):
        assert said in words


def test_the_repository_and_the_private_contact_of_the_hub_are_named_too(tmp_path):
    site = build(
        tmp_path,
        site={"repo_url": "https://git.example/hub", "extra": {"contact": "us@hub.example"}},
    )
    assert "To reach us in private: us@hub.example." in words_of(site)
    links = site.page("accessibility-statement").select("article a")
    assert "https://git.example/hub" in [one["href"] for one in links]


@pytest.mark.parametrize(
    ("status", "words"),
    [("full", "is fully compliant with"), ("not", "is not compliant with")],
)
def test_each_status_has_its_own_sentence(tmp_path, status, words):
    issues = [] if status == "full" else [ISSUE]
    assert words in words_of(build(tmp_path, status=status, known_issues=issues))


def test_northern_ireland_has_an_enforcer_of_its_own(tmp_path):
    words = words_of(build(tmp_path, enforcement="ECNI"))
    assert "Equality Commission for Northern Ireland (ECNI) is responsible" in words
    assert "EHRC" not in words


@pytest.mark.parametrize(
    ("changed", "word"),
    [
        ({"status": "full"}, "status: partial"),
        ({"known_issues": []}, "Name what does not work"),
        ({"reviewed_on": date(2026, 11, 20)}, "before prepared_on"),
        ({"reviewed_on": date(2126, 11, 20)}, "reviewed_on: is 2126-11-20, more than a year"),
        ({"status": "nearly"}, "status"),
        ({"contact": None}, "contact"),
    ],
)
def test_a_statement_that_contradicts_itself_stops_the_build(tmp_path, hub_log, changed, word):
    with pytest.raises(Abort) as error:
        build(tmp_path, **changed)
    assert word in f"{error.value} {hub_log.text}"


def test_a_statement_without_a_review_for_a_year_is_named_and_stops_nothing(
    tmp_path, capsys, today
):
    today(A_YEAR + 24 * 60 * 60)
    build(tmp_path)
    said = capsys.readouterr().err
    assert "mkdocs.yml: the accessibility statement was last reviewed on 22 November 2026" in said
    assert "Fix: test the hub again" in said


def test_twelve_months_to_the_day_are_not_too_long(tmp_path, capsys, today):
    today(A_YEAR)
    build(tmp_path)
    assert capsys.readouterr().err == ""


def test_while_serving_a_review_that_is_due_is_a_note(tmp_path, hub_log, today):
    today(2 * A_YEAR)
    build(tmp_path, command="serve")
    notes = [one for one in hub_log.records if "last reviewed" in one.getMessage()]
    assert [note.levelname for note in notes] == ["INFO"]


def test_today_leaves_no_trace_in_the_page(tmp_path, today):
    pages = []
    for after in (0, 5 * A_YEAR):
        today(after)
        folder = tmp_path / str(after)
        folder.mkdir()
        pages.append(build(folder).html("accessibility-statement"))
    assert pages[0] == pages[1]


def test_the_foot_of_a_page_leads_to_the_statement_and_to_privacy_where_they_exist(tmp_path, site):
    assert not site.page("browse").select(".hub-footer a[href*=accessibility]")
    assert not site.page("browse").select(".hub-footer a[href*=privacy]")
    plugins = [*PLUGINS, {"hub-accessibility": SETTINGS}]
    privacy = FILES["about/index.md"].replace("../modules", "modules")
    both = build_site(tmp_path, FILES | {"privacy.md": privacy}, plugins=plugins)
    links = [one["href"] for one in both.page("browse").select(".hub-footer a")]
    assert "../accessibility-statement/" in links
    assert "../privacy/" in links


def test_every_setting_is_explained():
    source = (REPOSITORY / "plugins/hub_mkdocs/accessibility/config.py").read_text("utf-8")
    lines = source.splitlines()
    settings = [
        number for number, line in enumerate(lines) if line.startswith("    ") and " = " in line
    ]
    assert len(settings) > 17
    assert all(lines[number + 1].lstrip().startswith('"""') for number in settings)
