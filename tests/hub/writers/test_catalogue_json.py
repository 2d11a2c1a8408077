"""The published catalogue."""

import json
from dataclasses import fields

from library_making import case_study, library, pathway, resource

from hub.domain.resource import (
    Ask,
    AskLevel,
    GroupSize,
    Resource,
    ResourceKind,
    Scaling,
    Source,
    Tool,
    Toolkit,
)
from hub.writers.catalogue_json import catalogue_json

TOOL = Tool("Map", "See.", 30, GroupSize(3, 12), ("paper",), ("Write.",))
KIT = Toolkit("On Monday.", (TOOL,), ("toolkits/a.pdf",))


def catalogue(*resources, site_url=""):
    return json.loads(catalogue_json(library(*resources), site_url))


def test_every_field_of_a_resource_is_in_the_catalogue():
    one = catalogue(resource("a"))["resources"][0]
    held_elsewhere = {"place": "place", "location": "place", "body": "words"}
    for field in fields(Resource):
        assert held_elsewhere.get(field.name, field.name) in one


def test_a_pathway_holds_its_steps_in_order_and_the_minutes_of_all_of_them():
    made = library(resource("a"), resource("b"), pathways=(pathway("way", "b", "a"),))
    [way] = json.loads(catalogue_json(made, "https://hub.example/"))["pathways"]
    assert way["url"] == "https://hub.example/pathways/way/"
    assert way["minutes"] == 10
    assert [step["resource"] for step in way["steps"]] == ["b", "a"]
    assert way["steps"][0]["why"] == "Because of b."


def test_what_only_one_kind_has_stands_in_a_part_of_its_own():
    kit = resource("kit", kind=ResourceKind.TOOLKIT, toolkit=KIT, sources=(Source("T", "P", 2022),))
    found = {one["id"]: one for one in catalogue(kit, case_study("case"))["resources"]}
    assert found["kit"]["toolkit"]["tools"][0]["group_size"] == {"at_least": 3, "at_most": 12}
    assert found["kit"]["case_study"] is None
    assert found["kit"]["sources"][0]["year"] == 2022
    assert found["case"]["case_study"]["outcome"] == "mixed"
    assert found["case"]["lived_experience"]["paid"] == "yes"
    assert found["case"]["toolkit"] is None


def test_asks_and_scaling_are_told_by_id():
    case = case_study("a").case_study
    told = type(case)(
        case.outcome,
        case.tried,
        case.happened,
        "More.",
        (Scaling.DEEP,),
        (Ask(AskLevel.NATIONAL, "Fund it."),),
        case.people_involved,
        None,
        None,
    )
    one = catalogue(case_study("a", case_study=told))["resources"][0]["case_study"]
    assert (one["scaling"], one["next"]) == (["deep"], "More.")
    assert one["asks"] == [{"who": "national", "what": "Fund it."}]


def test_addresses_are_whole_when_the_hub_has_an_address():
    one = catalogue(resource("a"), site_url="https://hub.example/learn/")["resources"][0]
    assert one["url"] == "https://hub.example/learn/modules/a/"


def test_the_text_can_stand_inside_a_page():
    text = catalogue_json(library(resource("a", title="</script><script>x</script>&\u2028")), "")
    assert not set("<>&\u2028") & set(text)
    assert json.loads(text)["resources"][0]["title"] == "</script><script>x</script>&\u2028"


def test_an_empty_library_is_a_catalogue_too():
    assert catalogue()["count"] == 0
    assert catalogue()["last_changed"] is None
