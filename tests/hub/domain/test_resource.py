"""Addresses and states of resources and pages."""

import pytest
from library_making import body, resource

from hub.domain.problem import Place
from hub.domain.resource import PlainPage, ResourceKind, Status


@pytest.mark.parametrize(
    ("kind", "url"),
    [
        (ResourceKind.CASE_STUDY, "case-studies/a/"),
        (ResourceKind.TOOLKIT, "toolkits/a/"),
        (ResourceKind.MODULE, "modules/a/"),
    ],
)
def test_the_address_of_a_resource_is_its_folder_and_its_id(kind, url):
    assert resource("a", kind=kind).url == url


@pytest.mark.parametrize(
    ("path", "url"),
    [("index", ""), ("about/index", "about/"), ("about/data", "about/data/")],
)
def test_an_index_page_has_the_address_of_its_folder(path, url):
    assert PlainPage(path, Place("x"), "T", "S", body()).url == url


@pytest.mark.parametrize(
    ("status", "shown"),
    [
        (Status.DRAFT, False),
        (Status.SKETCH, True),
        (Status.COMPLETE, True),
        (Status.ARCHIVED, False),
    ],
)
def test_drafts_and_archived_resources_are_not_published(status, shown):
    assert resource("a", status=status).is_published is shown
