"""The policy of a page."""

import base64
import hashlib

import pytest

from hub.writers.content_security_policy import (
    content_security_policy,
    inline_blocks,
    with_policy,
)

PAGE = '<head><meta charset="utf-8"><title>T</title></head>'


def test_a_page_without_inline_blocks_runs_only_files_of_its_own():
    policy = content_security_policy(PAGE, frozenset())
    assert "script-src 'self';" in policy
    assert policy.startswith("default-src 'none'")


def test_a_trusted_block_is_let_through_by_its_hash():
    html = f"{PAGE}<script>go()</script>"
    digest = base64.b64encode(hashlib.sha256(b"go()").digest()).decode()
    assert f"'sha256-{digest}'" in content_security_policy(html, inline_blocks(html))
    assert "sha256" not in content_security_policy(html, frozenset())


@pytest.mark.parametrize(
    "html",
    [
        '<script type="application/json">{}</script>',
        "<script type=application/ld+json>{}</script>",
        '<script src="a.js"></script>',
        '<script type="module" src="a.mjs"></script>',
    ],
)
def test_data_and_files_are_no_inline_blocks(html):
    assert inline_blocks(html) == frozenset()


def test_the_policy_stands_right_after_the_encoding():
    made = with_policy(PAGE, "default-src 'none'")
    assert made.startswith('<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"')


def test_a_page_that_is_not_ours_is_refused():
    with pytest.raises(ValueError, match="meta charset"):
        with_policy("<p>hello</p>", "default-src 'none'")
