"""What pages say of team sessions without a script."""

import pytest

from hub.views.session_words import PART_WORDS


@pytest.mark.parametrize(
    ("url", "slot"),
    [("modules/ask-first", 20), ("toolkits/the-map", 60), ("case-studies/a-late-start", 20)],
)
def test_every_resource_carries_an_agenda_that_fills_its_slot(site, url, slot):
    page = site.page(url)
    agenda = page.select_one(".hub-offer .hub-agenda")
    assert int(agenda["data-slot"]) == slot
    assert sum(int(part["data-minutes"]) for part in agenda.select("[data-part]")) == slot
    assert page.select_one(".hub-offer > p a")["href"] == f"../../session/?of={url}&minutes={slot}"


def test_the_agenda_of_a_resource_asks_its_own_question_and_leaves_the_rest_to_the_page(site):
    page = site.page("modules/ask-first")
    asked = page.select("[data-part=prompt] .hub-agenda__text")
    assert [one.text for one in asked] == ["When did you last ask before you told?"]
    assert not page.select("[data-part=try] .hub-agenda__text")


def test_the_tool_is_named_in_the_agenda_of_a_toolkit(site):
    [tool] = site.page("toolkits/the-map").select(".hub-offer [data-part=tool]")
    assert "Draw the map" in tool.text


def test_the_page_for_sessions_tells_how_to_plan_one_by_hand(site):
    page = site.page("session")
    by_hand = page.select_one("[data-by-hand]").text
    assert "add 10: that is the shortest slot" in by_hand
    assert all(words.label in by_hand and words.note in by_hand for words in PART_WORDS.values())
    assert page.select_one("[data-plan]").has_attr("hidden")


def test_there_is_a_template_for_every_kind_of_part(site):
    found = {one["data-part"] for one in site.page("session").select("template[data-part]")}
    assert found == {kind.value for kind in PART_WORDS}


def test_tools_and_prompts_have_the_hooks_that_the_script_reads(site):
    page = site.page("toolkits/the-map")
    tool = page.select_one("[data-tool='1']")
    assert tool["data-minutes"] == "30"
    assert [one.text for one in tool.select("[data-material]")] == ["paper"]
    assert page.select("[data-prompts] li")
    noted = site.page("case-studies/a-late-start").select_one("[data-content-notes]")
    assert noted.text == "trauma"
