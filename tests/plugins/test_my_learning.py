"""The pages of "My learning", as they are built."""

import json

import pytest
from sample_files import FILES, REPOSITORY
from site_building import PLUGINS, Site, build_site

FORM = (REPOSITORY / "content" / "cpd" / "nmc.yml").read_text("utf-8")


def build(tmp_path, *, plugin=True, form=True) -> Site:
    files = FILES | ({"cpd/nmc.yml": FORM} if form else {})
    plugins = [*PLUGINS, *(["hub-my-learning"] if plugin else [])]
    return build_site(tmp_path, files, plugins=plugins, strict=True)


@pytest.fixture(scope="module")
def learning(tmp_path_factory):
    return build(tmp_path_factory.mktemp("with"))


def test_a_resource_page_leads_to_its_record(learning):
    page = learning.page("modules/ask-first")
    link = page.select_one("hub-my-marks a[href*='record']")
    assert link["href"].endswith("../my-learning/record/?of=ask-first")
    assert page.select_one("hub-my-marks")["data-minutes"] == "5"


def test_a_menu_leads_to_a_record_of_all_its_dishes_in_order(learning):
    menu = learning.page("menus/housing-officer").select("[data-menu]")[-1]
    ids = [dish["data-resource-id"] for dish in menu.select(".hub-dish")]
    assert len(ids) > 1
    assert menu.select_one(".hub-menu__after a")["href"].endswith(f"?of={','.join(ids)}")


def test_the_data_knows_every_resource_and_every_form(learning):
    data = json.loads((learning.folder / "my-learning" / "data.json").read_text("utf-8"))
    assert {"ask-first", "ask-again"} <= data["resources"].keys()
    assert [form["id"] for form in data["forms"]] == ["nmc"]


def test_every_field_that_a_form_holds_can_be_filled_in(learning):
    page = learning.page("my-learning/record")
    data = json.loads((learning.folder / "my-learning" / "data.json").read_text("utf-8"))
    names = {box["name"] for box in page.select("[data-field] [name]")}
    held = {field for form in data["forms"] for one in form["headings"] for field in one["holds"]}
    assert held <= names == {field["id"] for field in data["fields"]}
    for box in page.select("[data-field] [name]"):
        assert page.select_one(f"label[for={box['id']}]").text


def test_a_blank_record_has_the_headings_of_the_body_in_its_order(learning):
    page = learning.page("my-learning/blank")
    headings = [one.text for one in page.select("#nmc h3")]
    assert headings[:3] == ["Dates", "Method", "Topic, and how it relates to my practice"]
    assert "participatory" in page.select_one("#nmc .hub-hint").text


def test_without_a_form_there_is_a_place_for_what_was_learned_and_no_record(tmp_path):
    site = build(tmp_path, form=False)
    assert site.has("my-learning/")
    assert not site.has("my-learning/record/")
    assert "my-learning/record" not in site.html("modules/ask-first")
    assert "my-learning/blank" not in site.html("my-learning")


def test_without_the_plugin_nothing_speaks_of_it(tmp_path):
    site = build(tmp_path, plugin=False)
    assert not site.has("my-learning/")
    for url in ("", "modules/ask-first", "menus/housing-officer"):
        assert "my-learning" not in site.html(url)
        assert "hub-saved-marks" not in site.html(url)
