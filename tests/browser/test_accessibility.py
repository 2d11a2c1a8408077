"""axe on every kind of page, light and dark, on a desk and on phones."""

from pathlib import Path

import axe_playwright_python
import pytest
from kinds import KINDS
from playwright.sync_api import Browser

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360, 320])
def test_axe_finds_nothing(browser: Browser, address, scheme, width):
    found = {}
    size = {"width": width, "height": 800}
    with browser.new_context(viewport=size, color_scheme=scheme, bypass_csp=True) as context:
        page = context.new_page()
        for name, url in KINDS.items():
            page.goto(f"{address}{url}")
            page.add_script_tag(content=AXE)
            result = page.evaluate(
                "rules => axe.run({runOnly: {type: 'tag', values: rules}})", RULES
            )
            for violation in result["violations"]:
                nodes = [node["html"][:160] for node in violation["nodes"][:3]]
                found.setdefault(f"{violation['id']}: {violation['help']}", []).append(
                    (name, nodes)
                )
    assert found == {}
