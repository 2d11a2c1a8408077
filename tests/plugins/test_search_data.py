"""What `hub-search` publishes."""

import json
import re

import pytest
from sample_files import FILES
from site_building import PLUGINS, build_site


def test_the_search_data_is_there_and_knows_every_resource(site):
    data = site.folder / "search" / "data"
    catalogue = json.loads((site.folder / "api/v1/catalogue.json").read_text("utf-8"))
    records = [
        record
        for path in data.glob("records-*.json")
        for record in json.loads(path.read_text("utf-8"))
    ]
    assert {record["id"] for record in records} == {one["id"] for one in catalogue["resources"]}
    assert all(site.has(record["url"]) for record in records)


def test_every_part_of_a_record_is_on_its_page(site):
    data = site.folder / "search" / "data"
    for path in data.glob("records-*.json"):
        for record in json.loads(path.read_text("utf-8")):
            page = site.page(record["url"])
            anchors = [anchor for _, anchor in record["parts"] if not page.find(id=anchor)]
            assert anchors == [], record["id"]


@pytest.mark.parametrize(
    "path",
    [
        "components/finder/finding.mjs",
        "components/finder/data-worker.mjs",
        "assets/hub/core/search/engine.mjs",
    ],
)
def test_what_searches_is_fetched_in_one_piece(site, path):
    published = site.folder / path
    script = published.read_text("utf-8")
    assert not re.search(r"^import\b", script, re.MULTILINE)
    later = re.findall(r'import\("([^"]+)"\)', script)
    assert all((published.parent / one).resolve().is_file() for one in later)


def test_pages_name_the_data_of_their_own_build(site, tmp_path):
    words = ("Write a name on each note.", "Write a word on each note.")
    changed = {path: text.replace(*words) for path, text in FILES.items()}
    before = named(build_site(tmp_path / "before", FILES))
    after = named(build_site(tmp_path / "after", changed))
    assert {one.split("-")[0] for one in before ^ after} == {"index"}
    assert not (site.folder / "search" / "data" / "index.json").exists()


def named(site) -> set[str]:
    """Return the names of the files where search and browse begin."""
    paths = {
        site.folder / page / finder[f"data-{part}"]
        for page in ("search", "browse")
        for finder in site.page(page).select("hub-finder")
        for part in ("facets", "entry")
    }
    assert all(path.is_file() for path in paths)
    return {path.name for path in paths}


def scripts(site, page: str = "search") -> set[str]:
    return {one["src"] for one in site.page(page).select("script[src]")}


def test_what_is_published_for_a_disk_is_asked_for(site):
    published = {path.relative_to(site.folder) for path in site.folder.rglob("*from-disk*")}
    asked = {"assets/hub/from-disk.js", "search/data/from-disk.js"}
    assert {path.as_posix() for path in published} == asked


def test_a_hub_that_need_not_work_from_a_disk_asks_for_no_script_for_it(site, tmp_path):
    assert (site.folder / "search" / "data" / "from-disk.js").is_file()
    settings = {"hub-search": {"works_from_disk": False}}
    plugins = [settings if one == "hub-search" else one for one in PLUGINS]
    slim = build_site(tmp_path, FILES, plugins=plugins)
    assert not list(slim.folder.rglob("*from-disk*"))
    for page in ("search", "browse"):
        assert scripts(site, page) - scripts(slim, page) == {"../assets/hub/from-disk.js"}
