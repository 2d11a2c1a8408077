"""The page that shows where the hub is rich, and where it is empty."""

from urllib.parse import urljoin

import pytest
from site_building import build_site

BANDS = ["any", "5-minutes", "10-minutes", "20-minutes"]


def cells(site):
    return site.page("coverage").select("[data-cell-count]")


def listed(site, url):
    """The ids and minutes that the page of a term lists."""
    return {
        row["data-resource-id"]: int(row.select_one(".hub-row__minutes").text.split()[0])
        for row in site.page(url).select(".hub-row")
    }


def test_every_cell_counts_what_the_pages_of_its_role_and_topic_both_list(site):
    by_role = {cell["data-role"]: {} for cell in cells(site)}
    by_topic = {cell["data-topic"]: {} for cell in cells(site)}
    for role in by_role:
        by_role[role] = listed(site, f"roles/{role}")
    for topic in by_topic:
        by_topic[topic] = listed(site, f"topics/{topic}")
    assert len(cells(site)) == len(by_role) * len(by_topic) * len(BANDS)
    for cell in cells(site):
        band = cell["data-time"]
        limit = 480 if band == "any" else int(band.partition("-")[0])
        both = by_role[cell["data-role"]].items() & by_topic[cell["data-topic"]].items()
        count = sum(minutes <= limit for _, minutes in both)
        assert int(cell["data-cell-count"]) == count
        assert cell.text.split(":")[0] == str(count)


def test_a_cell_leads_to_its_menus_and_an_empty_one_to_contribute(site):
    seen = set()
    for cell in cells(site):
        target = urljoin("coverage/", cell["href"]).removeprefix("../")
        role, topic, band = cell["data-role"], cell["data-topic"], cell["data-time"]
        if cell["data-cell-count"] == "0":
            assert target == "contribute/"
            assert cell.text == "0: nothing yet"
        else:
            place = "" if band == "any" else f"#minutes-{band.partition('-')[0]}"
            assert target == f"menus/{role}/{topic}/{place}"
            page = site.page(f"menus/{role}/{topic}/")
            assert not place or page.find(id=place.removeprefix("#"))
        seen.add((cell["data-cell-count"] == "0", band))
    assert len(seen) == 2 * len(BANDS)


def test_the_tables_have_topics_as_rows_in_family_order_and_roles_as_columns(site):
    tables = site.page("coverage").select("table")
    assert len(tables) == len(BANDS)
    for table in tables:
        columns = [one.text for one in table.select("thead th[scope=col]")]
        assert columns[:2] == ["Outreach or support worker", "Housing officer"]
        rows = [one.text for one in table.select("tbody th[scope=row]")]
        assert rows[:2] == ["Learning culture", "Reflective practice"]
        assert all(len(row.select("td")) == len(columns) for row in table.select("tbody tr"))


def test_the_page_says_in_words_what_the_tables_come_to(site):
    facts = [one.text for one in site.page("coverage").select(".hub-coverage__facts li")]
    assert facts[0] == "The hub has 4 resources. 4 of them take ten minutes or less."
    assert any(
        fact.endswith(
            "such as Outreach or support worker, Health worker and Social worker or family worker."
        )
        for fact in facts
    )


@pytest.mark.parametrize("url", ["", "browse", "modules/ask-first"])
def test_the_page_is_linked_from_every_page(site, url):
    assert site.page(url).select_one(".hub-footer a[href$='coverage/']")


def test_an_empty_hub_says_that_it_is_empty(tmp_path):
    page = build_site(tmp_path, {}).page("coverage")
    assert page.select_one(".hub-coverage__facts").text.strip() == (
        "There is nothing in the hub yet."
    )
    assert {cell["data-cell-count"] for cell in page.select("[data-cell-count]")} == {"0"}
