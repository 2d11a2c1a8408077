"""What hosts that can send headers are told."""

import re

from sample_files import REPOSITORY

from hub.writers.content_security_policy import content_security_policy
from hub.writers.response_headers import REFERRER_POLICY, RESPONSE_HEADERS, headers_file


def test_the_file_sets_every_header_for_every_address():
    first, *lines = headers_file().splitlines()
    assert first == "/*"
    found = dict(line.strip().split(": ", 1) for line in lines)
    assert found == RESPONSE_HEADERS
    assert found["Content-Security-Policy"] == "frame-ancestors 'none'"
    assert found["X-Content-Type-Options"] == "nosniff"


def test_no_header_takes_away_what_the_policy_of_a_page_allows():
    # Policies add up: a header that spoke of scripts would silence those that a page lets through.
    in_page = content_security_policy("", frozenset())
    in_header = RESPONSE_HEADERS["Content-Security-Policy"]
    assert not {part.split()[0] for part in in_page.split("; ")} & set(in_header.split())


def test_every_page_says_the_same_of_referrers():
    base = (REPOSITORY / "theme_overrides" / "base.html").read_text("utf-8")
    assert f'<meta name="referrer" content="{REFERRER_POLICY}">' in base


def test_what_maintainers_are_told_to_set_elsewhere_is_the_same():
    told = (REPOSITORY / "CONTRIBUTING.md").read_text("utf-8")
    found = dict(re.findall(r'^add_header (\S+) "(.*)" always;$', told, re.MULTILINE))
    assert found == RESPONSE_HEADERS
