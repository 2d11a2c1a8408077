"""The search page asks for every module of the search engine at once."""

import re

from sample_files import REPOSITORY

THEME = REPOSITORY / "theme_overrides"


def test_no_module_of_the_engine_is_waited_for_behind_another():
    source = (THEME / "components" / "finder" / "library.mjs").read_text("utf-8")
    asked_for = re.findall(r'import\("[./a-z]+/core/search/([a-z-]+\.mjs)"\)', source)
    there = sorted(path.name for path in (THEME / "assets/hub/core/search").glob("*.mjs"))
    assert sorted(set(asked_for)) == there
