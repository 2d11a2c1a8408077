"""The data that the pages of "My learning" read: every resource in short, and the forms for CPD."""

import json

from hub.domain.cpd_form import RECORD_FIELDS, CpdForm
from hub.domain.resource import Resource
from hub.library.library import Library

MY_LEARNING_FILE = "my-learning/data.json"
"""Address of the data, relative to the root of the site."""


def my_learning_json(library: Library) -> str:
    """Return the data as JSON: small, because a browser reads it whole.

    A resource is `[address, title, minutes, kind, [topics]]` under its id; addresses are relative
    to the root of the site, kind and topics are the labels that readers see.
    """
    data = {
        "resources": {one.id: _resource(one, library) for one in library.resources},
        "fields": [{"id": one.id, "label": one.label} for one in RECORD_FIELDS],
        "forms": [_form(one) for one in library.cpd_forms],
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


def _resource(resource: Resource, library: Library) -> list[object]:
    terms = library.taxonomies
    return [
        resource.url,
        resource.title,
        resource.minutes,
        terms.kinds[resource.kind.value].label,
        [terms.topics[topic].label for topic in resource.topics],
    ]


def _form(form: CpdForm) -> dict[str, object]:
    return {
        "id": form.id,
        "name": form.name,
        "headings": [{"heading": one.heading, "holds": one.holds} for one in form.headings],
    }
