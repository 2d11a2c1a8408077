"""What the first view of a page costs: bytes on the wire, requests, jumps."""

import gzip

import pytest
from kinds import KINDS
from playwright.sync_api import Browser

KIB = 1024
# Counts every jump of what is on the screen, from the first paint on.
JUMPS = """
window.jumps = [];
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) window.jumps.push(one.value);
}).observe({type: 'layout-shift', buffered: true});
"""
VIEWS = [
    "home",
    "browse",
    "search",
    "resource, case study",
    "resource, toolkit",
    "menu of a role",
    "menus",
]


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("name", VIEWS)
def test_the_first_view_is_light_and_stands_still(browser: Browser, address, name, width):
    weights, scripts = {}, {}
    size = {"width": width, "height": 740}
    with browser.new_context(viewport=size, bypass_csp=True) as context:
        page = context.new_page()
        page.add_init_script(JUMPS)
        answers = []
        page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108
        page.goto(f"{address}{KINDS[name]}")
        page.wait_for_load_state("networkidle")
        for answer in answers:
            weights[answer.url] = len(gzip.compress(answer.body(), mtime=0))
            if answer.request.resource_type == "script":
                scripts[answer.url] = weights[answer.url]
        page.mouse.wheel(0, 600)
        page.wait_for_timeout(100)
        jumps = page.evaluate("window.jumps")
    assert len(answers) <= 12
    assert sum(weights.values()) <= 100 * KIB, weights
    assert sum(scripts.values()) <= 30 * KIB, scripts
    assert jumps == []


def test_a_jump_would_be_noticed(browser: Browser, address):
    with browser.new_context(bypass_csp=True) as context:
        page = context.new_page()
        page.add_init_script(JUMPS)
        page.goto(address)
        page.wait_for_timeout(200)
        page.evaluate(
            "document.querySelector('h1').before(Object.assign(document.createElement('div'),"
            " {innerHTML: '<br><br><br><br>'}))"
        )
        page.wait_for_function("window.jumps.length > 0")
