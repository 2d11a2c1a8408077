"""What `hub-search` publishes."""

import json


def test_the_search_data_is_there_and_knows_every_resource(site):
    data = site.folder / "search" / "data"
    entry = json.loads((data / "index.json").read_text("utf-8"))
    catalogue = json.loads((site.folder / "api/v1/catalogue.json").read_text("utf-8"))
    assert entry["count"] == catalogue["count"]
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


def test_the_scripts_of_the_search_are_published(site):
    assert site.has("assets/hub/core/search/engine.mjs")
