"""The data that the pages of "My learning" read."""

import json

from library_making import library, resource

from hub.domain.cpd_form import RECORD_FIELDS, CpdForm, CpdHeading
from hub.writers.my_learning_json import my_learning_json

FORMS = (
    CpdForm("b", "The Body", (CpdHeading("All", ("learned", "will_do", "discussed")),)),
    CpdForm("a", "a plain record", ()),
)


def data(*resources):
    return json.loads(my_learning_json(library(*resources, cpd_forms=FORMS)))


def test_a_resource_is_its_address_title_minutes_kind_and_topics():
    one = resource("ask-first")
    (found,) = data(one)["resources"].values()
    assert found[:3] == [one.url, one.title, one.minutes]
    assert len(found[4]) == len(one.topics)
    assert all(isinstance(label, str) for label in [found[3], *found[4]])


def test_forms_come_by_name_and_fields_in_the_order_of_a_record():
    found = data()
    assert [form["id"] for form in found["forms"]] == ["a", "b"]
    assert found["forms"][1]["headings"][0] == {
        "heading": "All",
        "holds": ["learned", "will_do", "discussed"],
    }
    assert [field["id"] for field in found["fields"]] == [field.id for field in RECORD_FIELDS]
