"""Policies, escaping, and that nothing comes from elsewhere."""

import re

import pytest
from sample_files import FILES, resource_file
from site_building import build_site

from hub.writers.response_headers import headers_file


def test_every_page_carries_a_policy_before_anything_is_loaded(site):
    pages = [site.html(url) for url in site.urls()] + [(site.folder / "404.html").read_text()]
    for html in pages:
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
        assert policy, html[:300]
        assert "unsafe" not in policy.group(1)
        assert "default-src 'none'" in policy.group(1)
        assert html.index("Content-Security-Policy") < html.index("<link")


def test_headers_for_hosts_that_send_them_lie_beside_the_home_page(site):
    assert (site.folder / "_headers").read_text("utf-8") == headers_file()


def test_no_page_asks_anybody_else_for_anything(site):
    for url in site.urls():
        page = site.page(url)
        loaded = [one.get("src") for one in page.select("[src]")]
        loaded += [one.get("href") for one in page.select("link:not([rel=canonical])")]
        assert not [one for one in loaded if one and re.match(r"(?:https?:)?//", one)]


def test_no_page_holds_inline_scripts_styles_or_handlers(site):
    for url in site.urls():
        page = site.page(url)
        assert not page.select("script:not([src]), style, [style]")
        names = {name for tag in page.find_all(True) for name in tag.attrs}
        assert not [name for name in names if name.startswith("on")]


def test_keys_that_steer_the_theme_stop_the_build(tmp_path):
    from mkdocs.exceptions import Abort

    file = resource_file("modules", "bad-one", template="../../etc/passwd")
    with pytest.raises(Abort):
        build_site(tmp_path, FILES | {"modules/bad-one.md": file})


def test_while_serving_only_the_reload_script_is_let_through(tmp_path):
    site = build_site(tmp_path, FILES, command="serve")
    assert "script-src 'self' 'unsafe-inline'" in site.html("")
    assert "default-src 'none'" in site.html("")


def test_the_policy_allows_what_stands_in_a_template_and_nothing_else():
    from hub.writers.content_security_policy import content_security_policy, inline_blocks

    trusted = inline_blocks("<script>ours()</script>")
    html = "<script>ours()</script><script>theirs()</script><style>a{}</style>"
    policy = content_security_policy(html, trusted)
    assert policy.count("sha256-") == 1
    assert "style-src 'self';" in policy
