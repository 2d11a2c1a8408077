import pytest
from content_making import base_text

from hub.domain.resource import ResourceKind
from hub.intake.read_resource import read_resource
from hub.intake.read_taxonomies import read_taxonomies
from hub.intake.reading_time import WORDS_PER_MINUTE, reading_minutes

TERMS = read_taxonomies(base_text("taxonomies.yml").encode(), "t.yml").terms


def read(name: str, words: int, **changes: str):
    text = base_text(name)
    for old, new in {"minutes: 2": changes.get("minutes", "minutes: 2")}.items():
        text = text.replace(old, new, 1)
    kind = ResourceKind(name.removesuffix(".md"))
    path = f"{kind.folder}/{text.splitlines()[1].removeprefix('id: ')}.md"
    last = "\n\nword" + "\nword" * (words - 1) if words else ""
    return read_resource((text + last).encode(), path, path, kind, TERMS)


# The words of each base file: its body, title, summary, outcomes and prompts, and what belongs to
# its kind; counted by hand.
@pytest.mark.parametrize(
    ("name", "own_words"), [("module.md", 55), ("toolkit.md", 58), ("case-study.md", 115)]
)
def test_every_word_that_is_read_counts(name, own_words):
    full = WORDS_PER_MINUTE - own_words
    assert reading_minutes(read(name, full).content) == 1
    assert reading_minutes(read(name, full + 1).content) == 2


def test_minutes_for_doing_are_added():
    resource = read("module.md", 0, minutes="minutes: 9\nactivity_minutes: 8").content
    assert reading_minutes(resource) == 9


@pytest.mark.parametrize(
    ("minutes", "words", "is_advised"),
    [
        (1, 200, False),  # 2 minutes: one apart is never too much
        (2, 500, False),  # 3 minutes: half of 2 apart
        (4, 1_100, False),  # 5 minutes
        (4, 1_500, True),  # 7 minutes
        (3, 0, True),  # 1 minute
        (2, 0, False),
        (10, 1_100, False),  # 5 minutes: exactly half
        (10, 800, True),  # 4 minutes
    ],
)
def test_minutes_more_than_half_apart_are_advised(minutes, words, is_advised):
    found = read("module.md", words, minutes=f"minutes: {minutes}").problems
    assert ("HUB501" in {problem.code for problem in found}) is is_advised
