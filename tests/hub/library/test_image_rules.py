"""Images are looked at before they are published, and looking at them is safe."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from image_making import EXTENSIONS, photo, picture
from PIL import Image, ImageFile

from hub.domain.problem import Place
from hub.library.image_rules import MOST_PIXELS, MOST_SCANS, read_image
from hub.library.library import PixelSize

FORMS = sorted(EXTENSIONS)
PHOTOS = {form: photo(form) for form in FORMS}


def read(data, form):
    pixels, problems = read_image(data, EXTENSIONS[form], Place("content/a"))
    return pixels, [problem.code for problem in problems]


@pytest.mark.parametrize("form", FORMS)
def test_a_sound_image_gives_its_size(form):
    assert read(PHOTOS[form], form) == (PixelSize(60, 40), [])


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_size_is_that_of_the_image_once_it_is_upright(form, orientation):
    size = PixelSize(40, 60) if orientation >= 5 else PixelSize(60, 40)
    assert read(photo(form, orientation), form) == (size, [])


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_does_not_exist_is_upright(orientation):
    assert read(photo("JPEG", orientation), "JPEG")[0] == PixelSize(60, 40)


@pytest.mark.parametrize("form", FORMS)
def test_a_position_is_named_and_never_repeated(form):
    data = photo(form, has_position=True)
    pixels, (problem,) = read_image(data, EXTENSIONS[form], Place("content/a"))
    assert (pixels, problem.code) == (None, "HUB023")
    assert not any(sign.isdigit() for sign in problem.what + problem.fix)


@pytest.mark.parametrize("form", FORMS)
def test_an_image_that_is_cut_off_is_found(form):
    assert read(PHOTOS[form][: len(PHOTOS[form]) * 2 // 3], form) == (None, ["HUB021"])


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_another_kind_of_image_is_not_tried(form):
    assert read(PHOTOS["AVIF"], form) == (None, ["HUB021"])


@pytest.mark.parametrize("lossless", [True, False])
@pytest.mark.parametrize("has_profile", [True, False])
def test_every_kind_of_webp_header_is_read(lossless, has_profile):
    written = io.BytesIO()
    profile = b"x" * 20 if has_profile else None
    picture(33, 21).save(written, "WEBP", lossless=lossless, icc_profile=profile)
    assert read(written.getvalue(), "WEBP") == (PixelSize(33, 21), [])


@pytest.mark.parametrize(
    ("high", "codes"), [(4_000, []), (4_001, ["HUB022"]), (60_000, ["HUB022"])]
)
def test_an_image_may_have_24_million_pixels(high, codes):
    assert MOST_PIXELS == 6_000 * 4_000
    written = io.BytesIO()
    Image.new("1", (6_000, high)).save(written, "PNG")
    assert read(written.getvalue(), "PNG")[1] == codes


def test_pixels_are_counted_before_anything_is_unpacked(monkeypatch):
    written = io.BytesIO()
    Image.new("1", (6_000, 5_000)).save(written, "PNG")
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda _: pytest.fail("it was unpacked"))
    assert read(written.getvalue(), "PNG")[1] == ["HUB022"]


def test_a_photo_with_thousands_of_passes_is_not_unpacked():
    data = photo("JPEG", progressive=True)
    assert read(data, "JPEG")[1] == []
    assert read(data + b"\xff\xda" * MOST_SCANS, "JPEG") == (None, ["HUB021"])


@given(st.sampled_from(FORMS), st.data())
@settings(deadline=None)
def test_no_bytes_stop_the_check(form, data):
    whole = bytearray(PHOTOS[form])
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(8, len(whole) - 1))] = data.draw(st.integers(0, 255))
    pixels, codes = read(bytes(whole), form)
    assert (pixels is None) == bool(codes)
