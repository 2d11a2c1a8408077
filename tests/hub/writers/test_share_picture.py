"""Pictures for sharing: always the right size, small, the same for the same card."""

import io
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from library_making import resource, taxonomies
from PIL import Image, ImageFont

from hub.views.card import card_of
from hub.writers import share_picture as module
from hub.writers.share_picture import (
    SharePicture,
    share_picture,
    share_picture_alt,
    share_picture_key,
    share_picture_of,
)

LARGEST = 25_000
LONG = SharePicture("Case study", "Wide words, many margins and a maximum, " * 3, 25, "The hub")
SHORT = SharePicture("Toolkit", "Huddles", 5, "The hub")


def opened(picture):
    return Image.open(io.BytesIO(share_picture(picture)))


@pytest.mark.parametrize("picture", [SHORT, LONG])
def test_a_picture_is_a_small_png_of_1200_by_630_pixels(picture):
    made = opened(picture)
    assert (made.format, made.mode, made.size) == ("PNG", "P", (1200, 630))
    assert len(share_picture(picture)) < LARGEST


def test_the_same_card_gives_the_same_bytes_and_every_change_another_picture():
    assert share_picture(SHORT) == share_picture(SHORT)
    others = [
        SharePicture("Module", "Huddles", 5, "The hub"),
        SharePicture("Toolkit", "Huddle", 5, "The hub"),
        SharePicture("Toolkit", "Huddles", 6, "The hub"),
        SharePicture("Toolkit", "Huddles", 5, "A hub"),
    ]
    assert len({share_picture(one) for one in (SHORT, *others)}) == 5
    assert len({share_picture_key(one) for one in (SHORT, *others)}) == 5


def test_a_new_version_of_pillow_or_of_the_drawing_gives_another_key(monkeypatch):
    key = share_picture_key(SHORT)
    monkeypatch.setattr(module, "VERSION", module.VERSION + 1)
    again = share_picture_key(SHORT)
    monkeypatch.setattr(module.features, "version", lambda _: "99")
    assert len({key, again, share_picture_key(SHORT)}) == 3


def test_the_picture_shows_the_card_and_its_text_says_the_same():
    picture = share_picture_of(card_of(resource("first", minutes=1), taxonomies()), "The hub")
    assert picture == SharePicture("Module", "First", 1, "The hub")
    assert share_picture_alt(picture) == "Module, 1 minute, The hub: First"


@pytest.mark.parametrize("title", ["Навчання", "学习", "🎉", "", "\0\n\x1b"])
def test_a_title_that_cannot_be_drawn_gives_way_to_the_kind(title):
    assert share_picture(SharePicture("Toolkit", title, 5, "H")) == share_picture(
        SharePicture("Toolkit", "Toolkit", 5, "H")
    )


def test_the_longest_title_keeps_inside_the_frame():
    made = opened(SharePicture("Toolkit", "W" * 500 + " i" * 300, 480, "A hub " * 50))
    right = made.convert("L").crop((1140, 40, 1165, 590))
    assert right.getextrema()[0] > 200


@given(st.text(max_size=120), st.integers(1, 480), st.text(max_size=40))
@settings(max_examples=40, deadline=None)
def test_any_words_give_a_picture(title, minutes, hub):
    assert opened(SharePicture("Toolkit", title, minutes, hub)).size == (1200, 630)


def test_a_hundred_pictures_take_little_time():
    share_picture(LONG)
    start = time.process_time()
    for number in range(20):
        share_picture(SharePicture("Toolkit", f"Appreciative inquiry in {number} steps", 20, "Hub"))
    assert (time.process_time() - start) / 20 < 0.05  # about 0.01 on a quiet machine


def test_without_freetype_the_reason_is_named(monkeypatch):
    module._font.cache_clear()
    monkeypatch.setattr(ImageFont, "load_default", lambda _: ImageFont.ImageFont())
    with pytest.raises(TypeError, match="without FreeType"):
        share_picture(SHORT)
    module._font.cache_clear()
