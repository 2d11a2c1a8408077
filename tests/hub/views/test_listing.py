"""Long lists cut into pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from library_making import resource

from hub.views.listing import listing_pages


@given(st.integers(0, 60), st.integers(1, 20))
def test_pages_hold_everything_once_and_in_order(number, size):
    resources = tuple(resource(f"r{place}") for place in range(number))
    pages = listing_pages(resources, "browse/", size)
    assert tuple(one for page in pages for one in page.resources) == resources
    assert all(len(page.resources) <= size for page in pages)
    assert [page.number for page in pages] == list(range(1, pages[0].pages + 1))


@pytest.mark.parametrize(("number", "pages"), [(0, 1), (1, 1), (3, 1), (4, 2), (7, 3)])
def test_there_are_as_few_pages_as_can_be_and_at_least_one(number, pages):
    assert len(listing_pages(tuple(resource(f"r{n}") for n in range(number)), "x/", 3)) == pages


def test_pages_lead_to_each_other():
    first, second = listing_pages((resource("a"), resource("b")), "browse/", 1)
    assert (first.url, first.previous_url, first.next_url) == ("browse/", None, "browse/page/2/")
    assert (second.url, second.previous_url, second.next_url) == (
        "browse/page/2/",
        "browse/",
        None,
    )
