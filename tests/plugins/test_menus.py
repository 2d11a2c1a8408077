"""Pre-rendered learning menus."""

import json

from hub.domain.duration import MENU_BUDGETS


def menus(site, url):
    return site.page(url).select("[data-menu]")


def test_every_role_has_a_menu_for_each_number_of_minutes(site):
    found = menus(site, "menus/housing-officer")
    assert tuple(int(menu["data-budget"]) for menu in found) == MENU_BUDGETS


def test_every_role_and_topic_has_a_page_of_menus(site):
    found = menus(site, "menus/housing-officer/co-production")
    assert {menu["data-menu"] for menu in found} == {"housing-officer/co-production"}


def test_no_menu_takes_longer_than_its_minutes_and_its_dishes_add_up(site):
    for url in site.urls():
        for menu in site.page(url).select("[data-menu]"):
            minutes = [int(dish["data-minutes"]) for dish in menu.select(".hub-dish")]
            assert sum(minutes) == int(menu["data-total"]) <= int(menu["data-budget"])


def test_what_a_dish_builds_on_comes_before_it(site):
    for url in site.urls():
        for menu in site.page(url).select("[data-menu]"):
            ids = [dish["data-resource-id"] for dish in menu.select(".hub-dish")]
            if "ask-again" in ids:
                assert ids.index("ask-first") < ids.index("ask-again")


def test_every_dish_says_why_it_is_there(site):
    for why in site.page("menus/housing-officer").select(".hub-dish__why"):
        assert len(why.text.split()) > 4


def test_minutes_are_links_to_the_menu_of_those_minutes(site):
    page = site.page("menus/housing-officer")
    for link in page.select(".hub-minutes li a"):
        assert page.find(id=link["href"].removeprefix("#"))["data-budget"] in link.text


def test_the_page_on_how_menus_are_made_prints_every_point_that_can_be_given(site):
    from hub.views.menu_score import WEIGHTS

    text = site.page("about/menus").text
    for weight in WEIGHTS.values():
        assert weight.because in text


def test_menu_pages_say_where_the_data_for_all_other_menus_is(site):
    for url in ("menus", "menus/housing-officer", "menus/housing-officer/co-production"):
        address = site.page(url).select_one("[data-menu-data]")["data-menu-data"]
        found = json.loads((site.folder / url / address).resolve().read_text("utf-8"))
        assert {one["id"] for one in found["resources"]} >= {"ask-first", "ask-again"}
