"""Resource pages, and what happens to files with problems."""

import pytest
from mkdocs.exceptions import Abort
from sample_files import FILES, resource_file
from site_building import build_site

BAD = resource_file("modules", "bad-one", minutes="ten")
EVIL_YAML = "---\ntitle: [oops\nsecret: consent notes\n---\n\nBody\n"


def test_a_resource_has_a_page_at_its_lasting_address(site):
    page = site.page("modules/ask-first")
    assert page.h1.text == "Ask first"
    assert page.select_one("article")["data-resource-id"] == "ask-first"
    assert "5 minutes" in page.select_one(".hub-facts").text
    assert "open a meeting with what matters" in page.select_one(".hub-able").text


def test_a_draft_is_not_published(site):
    assert not site.has("modules/not-yet")
    assert "not-yet" not in (site.folder / "sitemap.xml").read_text()


def test_a_prerequisite_is_named_before_the_body(site):
    assert site.page("modules/ask-again").select_one(".hub-before a").text == "Ask first"


def test_a_case_study_shows_what_did_not_work_in_a_panel_of_its_own(site):
    page = site.page("case-studies/a-late-start")
    panel = page.select_one("section.hub-section--what-did-not-work")
    assert "two partners left" in panel.text
    assert "National bodies" in page.select_one(".hub-asks").text
    assert "They were paid" in page.text
    assert "Content note: trauma" in " ".join(page.select_one(".hub-notes").text.split())


def test_a_toolkit_shows_its_tools_as_a_table_and_as_steps(site):
    page = site.page("toolkits/the-map")
    cells = [cell.text for cell in page.select(".hub-tools tbody td")]
    assert cells == ["30", "3 to 12 people", "2"]
    assert page.select_one(".hub-steps li").text == "Write a name on each note."


def test_links_between_files_become_links_between_pages(site):
    link = site.page("about").select_one(".md-typeset a")
    assert link["href"] == "../modules/ask-first/#why"


def test_content_may_link_to_what_a_build_makes(tmp_path):
    page = FILES["about/index.md"] + "\n[All of it](../api/v1/catalogue.json).\n"
    site = build_site(tmp_path, FILES | {"about/index.md": page})
    assert site.page("about").select("a[href='../api/v1/catalogue.json']")
    assert site.has("api/v1/catalogue.json")


def test_a_content_page_at_an_address_of_the_hub_is_named(tmp_path, hub_log):
    with pytest.raises(Abort):
        build_site(tmp_path, FILES | {"browse/index.md": FILES["about/index.md"]})
    said = "\n".join(record.getMessage() for record in hub_log.records)
    assert "The address /browse/ belongs to a page that the hub makes itself" in said
    assert "'About this hub'" in said


def test_the_main_navigation_marks_where_the_reader_is(site):
    current = site.page("browse").select(".hub-header__nav [aria-current]")
    assert [link.text for link in current] == ["Browse"]


def test_a_bad_file_stops_a_build_and_is_named_by_line_and_fix(tmp_path, hub_log):
    with pytest.raises(Abort):
        build_site(tmp_path, FILES | {"modules/bad-one.md": BAD})
    said = "\n".join(record.getMessage() for record in hub_log.records)
    assert "content/modules/bad-one.md:" in said
    assert "Fix: " in said
    assert not (tmp_path / "site").exists()


def test_while_serving_good_pages_stay_up_and_the_problem_is_shown(tmp_path):
    files = FILES | {"modules/bad-one.md": BAD, "modules/oops.md": EVIL_YAML}
    site = build_site(tmp_path, files, command="serve")
    assert site.has("modules/ask-first")
    assert not site.has("modules/bad-one")
    assert "problems in the content" in site.page("modules/ask-first").text
    problems = site.page("problems")
    assert "content/modules/bad-one.md:" in problems.text
    assert "Fix:" in problems.text


def test_nothing_of_a_file_with_broken_frontmatter_is_published(tmp_path):
    site = build_site(tmp_path, FILES | {"modules/oops.md": EVIL_YAML}, command="serve")
    for path in site.folder.rglob("*.*"):
        if path.is_file():
            assert b"consent notes" not in path.read_bytes(), path


def test_only_checked_files_are_published(tmp_path):
    outside = tmp_path / "secret.txt"
    outside.write_text("secret", "utf-8")
    content = tmp_path / "content"
    content.mkdir()
    (content / "link.pdf").symlink_to(outside)
    (content / "loop").symlink_to(content)
    (content / "page.html").write_text("<script>1</script>", "utf-8")
    site = build_site(tmp_path, FILES, command="serve")
    names = {path.name for path in site.folder.rglob("*")}
    assert not names & {"link.pdf", "loop", "page.html", "taxonomies.yml"}


def test_a_good_asset_is_published_where_links_expect_it(tmp_path):
    content = tmp_path / "content" / "toolkits"
    content.mkdir(parents=True)
    (content / "sheet.csv").write_text("name,minutes\n", "utf-8")
    body = "Take [the sheet (CSV, 1 KB)](sheet.csv).\n\n## Prepare\n\nPrint it.\n"
    toolkit = resource_file("toolkits", "the-map", body, topics=["co-production"])
    site = build_site(tmp_path, FILES | {"toolkits/the-map.md": toolkit})
    assert site.has("toolkits/sheet.csv")
    assert site.page("toolkits/the-map").select_one(".md-typeset a")["href"] == "../sheet.csv"


def test_the_downloads_of_a_toolkit_are_offered_with_form_and_size(tmp_path):
    folder = tmp_path / "content" / "toolkits" / "files"
    folder.mkdir(parents=True)
    (folder / "blank-map.csv").write_text("name,minutes\n", "utf-8")
    toolkit = resource_file(
        "toolkits", "the-map", topics=["co-production"], downloads=["files/blank-map.csv"]
    )
    site = build_site(tmp_path, FILES | {"toolkits/the-map.md": toolkit})
    offered = site.page("toolkits/the-map").select_one(".hub-downloads li")
    assert offered.text == "Blank map CSV, 1 KB"
    assert offered.a["href"] == "../files/blank-map.csv"
    assert site.has("toolkits/files/blank-map.csv")


def test_a_case_study_says_how_it_spreads(tmp_path, site):
    spread = resource_file(
        "case-studies", "a-late-start", topics=["co-production"], scaling=["up", "deep"]
    )
    page = build_site(tmp_path, FILES | {"case-studies/a-late-start.md": spread}).page(
        "case-studies/a-late-start"
    )
    assert "Up, into rules; deep, into values" in page.select_one(".hub-facts").text
    assert "How it spreads" not in site.page("case-studies/a-late-start").text


def test_every_link_to_a_term_says_how_many_resources_are_there(site):
    links = site.page("case-studies/a-late-start").select("a[data-facet][data-term]")
    assert len(links) > 5
    for link in links:
        assert int(link["data-count"]) >= 1, link


def test_with_broken_taxonomies_serving_still_shows_what_is_wrong(tmp_path):
    files = FILES | {"taxonomies.yml": "roles: [oops\n"}
    site = build_site(tmp_path, files, command="serve")
    assert "content/taxonomies.yml:" in site.page("problems").text


def test_an_empty_hub_builds_and_says_that_it_is_empty(tmp_path):
    site = build_site(tmp_path, {})
    assert "0 resources" in site.page("browse").select_one(".hub-count").text
    assert site.page("").h1.text
