"""robots.txt."""

import pytest

from hub.writers.robots_txt import robots_txt


def test_everything_may_be_found():
    assert robots_txt("") == "User-agent: *\nAllow: /\n"


@pytest.mark.parametrize("site_url", ["https://hub.example/a/", "https://hub.example/a"])
def test_the_sitemap_is_named_by_its_full_address(site_url):
    assert robots_txt(site_url).endswith("\n\nSitemap: https://hub.example/a/sitemap.xml\n")
