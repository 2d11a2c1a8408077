"""The pages of pathways, and what other pages say of them."""

import json

import pytest
from sample_files import FILES, REPOSITORY, pathway_file, resource_file
from site_building import Site, build_site

WITH_PATHWAYS = FILES | {
    "modules/once-more.md": resource_file(
        "modules", "once-more", minutes=6, prerequisites=["ask-again"]
    ),
    "pathways/ask-well.md": pathway_file(
        "ask-well",
        "ask-first",
        "the-map",
        "a-late-start",
        body="Read [the map](../toolkits/the-map.md) twice.\n",
    ),
    "pathways/ask-late.md": pathway_file("ask-late", "a-late-start", "once-more"),
    "pathways/not-yet.md": pathway_file("not-yet", "ask-first", "the-map", status="draft"),
}


@pytest.fixture(scope="module")
def walked(tmp_path_factory) -> Site:
    folder = tmp_path_factory.mktemp("pathways")
    return build_site(folder, WITH_PATHWAYS, site_url="https://hub.example/")


def minutes(stops):
    return [int(stop["data-minutes"]) for stop in stops]


def test_every_published_pathway_is_listed_with_its_minutes_and_for_whom(walked):
    rows = walked.page("pathways").select(".hub-row[data-pathway]")
    assert [row["data-pathway"] for row in rows] == ["ask-late", "ask-well"]
    assert rows[1].select_one(".hub-row__minutes").text == "15 min"
    assert "3 steps · Introductory · For housing officer" in rows[1].text
    stops = rows[1].select(".hub-line__stop")
    assert [stop["data-resource-id"] for stop in stops] == ["ask-first", "the-map", "a-late-start"]


def test_a_hub_without_pathways_says_so_and_does_not_name_them_on_its_first_page(site):
    assert "No pathway here yet" in site.page("pathways").text
    assert not site.page("").select("main a[href$='pathways/']")


def test_the_first_page_leads_to_the_pathways(walked):
    assert walked.page("").select("main a[href$='pathways/']")


def test_a_pathway_is_a_line_of_stops_each_with_why_and_minutes(walked):
    page = walked.page("pathways/ask-well")
    stops = page.select(".hub-stops > [data-resource-id]")
    assert [stop["data-resource-id"] for stop in stops] == ["ask-first", "the-map", "a-late-start"]
    assert stops[1].a["href"] == "../../toolkits/the-map/"
    assert stops[1].select_one(".hub-stops__why").text == "Because the-map comes next here."
    assert sum(minutes(stops)) == int(page.article["data-minutes"]) == 15
    assert page.select_one(".hub-stops__total").text == "15 minutes for all 3 steps."


def test_the_text_of_a_pathway_follows_with_links_that_work(walked):
    page = walked.page("pathways/ask-well")
    assert page.select_one(".md-typeset a")["href"] == "../../toolkits/the-map/"
    assert not walked.page("pathways/ask-late").select(".md-typeset")


def test_what_a_step_builds_on_is_named_where_it_is_no_step(walked):
    page = walked.page("pathways/ask-late")
    stop = page.select_one("[data-resource-id=once-more]")
    links = [one["href"] for one in stop.select(".hub-stops__first a")]
    assert links == ["../../modules/ask-first/", "../../modules/ask-again/"]
    assert "takes 15 minutes more" in page.select_one(".hub-stops__total").text


def test_a_resource_says_which_pathways_it_is_on_and_what_comes_before_and_next(walked):
    places = walked.page("case-studies/a-late-start").select(".hub-place")
    assert [place["data-pathway"] for place in places] == ["ask-late", "ask-well"]
    assert places[0].select_one("[rel=next]")["href"] == "../../modules/once-more/"
    assert not places[0].select("[rel=prev]")
    assert places[1].select_one("[rel=prev]")["href"] == "../../toolkits/the-map/"
    assert "This is the last step." in places[1].text
    assert not walked.page("modules/ask-again").select(".hub-place")


def test_drafts_of_pathways_are_not_published(walked):
    assert not walked.has("pathways/not-yet")
    assert "pathways/not-yet" not in walked.html("modules/ask-first")


def test_pathways_are_in_the_sitemap_with_the_day_of_their_review(walked):
    sitemap = (walked.folder / "sitemap.xml").read_text()
    entry = sitemap.partition("<loc>https://hub.example/pathways/ask-well/</loc>")[2]
    assert entry.split()[0] == "<lastmod>2026-11-21</lastmod>"


def test_markup_in_the_title_of_a_pathway_is_shown_as_text(tmp_path):
    files = FILES | {"pathways/way.md": pathway_file("way", "ask-first", "the-map", title="A & B")}
    site = build_site(tmp_path, files)
    assert "<h1>A &amp; B</h1>" in site.html("pathways/way")


def test_every_key_of_a_pathway_is_documented(walked):
    catalogue = json.loads((walked.folder / "api/v1/catalogue.json").read_text("utf-8"))
    documented = (REPOSITORY / "content" / "about" / "data.md").read_text("utf-8")
    section = documented.partition("## A pathway")[2].partition("\n## ")[0]
    assert all(f"`{key}`" in section for key in catalogue["pathways"][0])
