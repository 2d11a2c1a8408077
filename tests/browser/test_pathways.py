"""Progress on a pathway, for readers who save what they have done."""

from playwright.sync_api import Page, expect

PATHWAY = "pathways/a-better-first-conversation/"
FIRST = "modules/start-with-what-matters/"


def test_nothing_is_said_while_nothing_is_saved(page: Page, address):
    page.goto(f"{address}{PATHWAY}")
    page.wait_for_load_state("networkidle")
    assert page.locator("hub-pathway-progress").text_content() == ""
    assert page.locator(".hub-stops__stop--done").count() == 0


def test_a_step_that_is_done_shows_on_its_pathway(page: Page, address):
    page.goto(f"{address}{PATHWAY}")
    page.locator(".hub-stops--told a").first.click()
    assert page.url == f"{address}{FIRST}"
    page.get_by_role("button", name="I have done this").click()
    page.get_by_role("button", name="Save on this device").click()
    page.locator(".hub-place a", has_text="A better first conversation").click()
    expect(page.locator("hub-pathway-progress")).to_have_text("1 of 5 done")
    done = page.locator(".hub-stops__stop--done")
    assert done.evaluate_all("all => all.map(one => one.dataset.resourceId)") == [
        "start-with-what-matters"
    ]
