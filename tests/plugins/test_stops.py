"""What to do first, what builds on a resource, and the steps of a module."""

import pytest
from sample_files import FILES, resource_file
from site_building import Site, build_site

BODY = (
    "Ask first.\n\n## Why\n\nIt helps.[^1]\n\n> ## Said aloud\n\n## How\n\n### Slowly\n\nWait.\n\n"
    "## One thing to try this week\n\nAsk once.\n\n[^1]: So they say.\n"
)
CHAIN = {
    "modules/last.md": resource_file(
        "modules", "last", BODY, minutes=10, prerequisites=["middle", "start"]
    ),
    "modules/middle.md": resource_file("modules", "middle", prerequisites=["start"]),
    "modules/start.md": resource_file("modules", "start", minutes=7, related=["middle", "alone"]),
    "modules/alone.md": resource_file(
        "modules", "alone", "Ask.\n\n## One thing to try this week\n\nAsk once.\n"
    ),
    "toolkits/the-map.md": FILES["toolkits/the-map.md"],
}


@pytest.fixture(scope="module")
def chain(tmp_path_factory) -> Site:
    return build_site(tmp_path_factory.mktemp("chain"), CHAIN)


def stops(page):
    return page.select(".hub-before .hub-stops__stop")


def test_the_line_holds_everything_that_comes_first_in_order_and_ends_here(chain):
    found = stops(chain.page("modules/last"))
    assert [stop.select_one("a, strong").text for stop in found] == ["Start", "Middle", "Last"]
    assert [stop.a["href"] for stop in found[:-1]] == ["../start/", "../middle/"]
    minutes = [stop.select_one(".hub-stops__minutes").text for stop in found]
    assert minutes == ["7 min", "5 min", "10 min"]
    assert [stop.get("aria-current") for stop in found] == [None, None, "step"]


def test_the_line_says_in_words_how_long_it_takes(chain):
    total = chain.page("modules/last").select_one(".hub-stops__total").text
    assert total == "22 minutes from the first stop to the end of this page, 10 of them here."


def test_where_nothing_comes_first_there_is_no_line(chain):
    assert not stops(chain.page("modules/start"))
    assert not chain.page("toolkits/the-map").select(".hub-stops")


def test_what_builds_on_a_resource_is_linked_and_not_named_again_under_read_next(chain):
    page = chain.page("modules/start")
    assert [(one.a["href"], one.text) for one in page.select(".hub-builds-on li")] == [
        ("../middle/", "Middle, 5 minutes"),
        ("../last/", "Last, 10 minutes"),
    ]
    assert [row["data-resource-id"] for row in page.select(".hub-row")] == ["alone"]
    assert not chain.page("modules/last").select(".hub-builds-on")


def test_each_section_of_a_module_says_which_step_it_is(chain):
    page = chain.page("modules/last")
    steps = page.select(".md-typeset > section > .hub-section__step")
    assert [step.text for step in steps] == ["Step 1 of 3", "Step 2 of 3", "Step 3 of 3"]
    headings = [step.find_next_sibling().get("id") for step in steps]
    assert headings == ["why", "how", "one-thing-to-try-this-week"]


def test_the_steps_of_a_module_are_the_stops_of_its_contents(chain):
    links = chain.page("modules/last").select(".hub-contents .hub-stops a")
    assert [link["href"] for link in links] == ["#why", "#how", "#one-thing-to-try-this-week"]


@pytest.mark.parametrize("url", ["modules/alone", "toolkits/the-map"])
def test_a_single_section_and_other_kinds_have_no_steps(chain, url):
    assert not chain.page(url).select(".hub-section__step, .hub-contents .hub-stops")
