"""Headings that are written almost as they should be."""

import pytest

from hub.intake.markdown_body import read_body
from hub.intake.near_headings import near_heading

TITLES = ("What they would do differently", "What we would do differently")


def found(markdown: str, titles: tuple[str, ...] = ("What did not work",)):
    return near_heading(read_body(markdown, 1).body, titles, ())


@pytest.mark.parametrize(
    "line",
    [
        "## What didn't work", "## What didn’t work:", "### What did not work",
        "#What did not work",
        "**What did not work**", "__What did not work:__", "What did not work",
        "## What doesn't work",
        "## What did not work ##",
    ],
)  # fmt: skip
def test_a_heading_written_another_way_is_found(line):
    assert found(f"Text.\n\n{line}\n\nMore.").line == 3


@pytest.mark.parametrize(
    "line", ["## What worked", "## Context", "It is hard to say what did not work in all of this."]
)
def test_other_lines_are_not_taken_for_it(line):
    assert found(f"{line}\n") is None


@pytest.mark.parametrize(
    "line", ["## What we'd do differently next time", "## What wed do differently"]
)
def test_we_would_may_be_shortened(line):
    assert found(f"{line}\n", TITLES).line == 1
