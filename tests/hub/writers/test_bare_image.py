"""Published images show the same picture and say nothing about anybody."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from image_making import EXTENSIONS, PROFILE, SECRET, opened, photo, picture
from PIL import ImageChops, ImageOps, ImageStat

from hub.domain.problem import Place
from hub.library.image_rules import read_image
from hub.writers.bare_image import bare_image

FORMS = sorted(EXTENSIONS)
PHOTOS = {(form, orientation): photo(form, orientation) for form in FORMS for orientation in (1, 6)}


def bare(data, form):
    return bare_image(data, EXTENSIONS[form])


@pytest.mark.parametrize("form", FORMS)
def test_the_picture_is_the_same_to_the_pixel_and_what_was_written_into_it_is_gone(form):
    data = photo(form)
    made = bare(data, form)
    assert data.count(SECRET.encode()) >= 2
    assert SECRET.encode() not in made
    assert b"xmpmeta" not in made
    assert opened(made).tobytes() == opened(data).tobytes()
    assert not dict(opened(made).getexif())


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("orientation", [1, 3, 6])
def test_the_colour_profile_stays(form, orientation):
    assert opened(bare(photo(form, orientation), form)).info["icc_profile"] == PROFILE


@pytest.mark.parametrize("form", FORMS)
def test_an_image_that_is_bare_stays_as_it_is(form):
    once = bare(photo(form, 6), form)
    assert bare(once, form) == once


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_photo_from_a_camera_on_its_side_is_turned_upright(form, orientation):
    data = photo(form, orientation)
    made = opened(bare(data, form))
    upright = ImageOps.exif_transpose(opened(data))
    assert made.size == upright.size
    assert made.getexif().get(0x0112, 1) == 1
    difference = ImageChops.difference(made.convert("RGB"), upright.convert("RGB"))
    assert max(ImageStat.Stat(difference).mean) < (1 if form == "PNG" else 4)


def test_avif_says_in_its_picture_how_it_is_turned_and_keeps_that():
    made = bare(photo("AVIF", 6), "AVIF")
    assert opened(made).getexif()[0x0112] == 6
    assert SECRET.encode() not in made


def test_lossless_webp_stays_lossless_when_it_is_turned():
    data = photo("WEBP", 6, lossless=True)
    assert opened(bare(data, "WEBP")).tobytes() == picture().rotate(-90, expand=True).tobytes()


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_nothing_hides_behind_the_end_of_an_image(form):
    assert bare(photo(form) + b"PK\x03\x04 a second file", form) == bare(photo(form), form)


@pytest.mark.parametrize(
    "options",
    [{"progressive": True}, {"restart_marker_rows": 1}, {"subsampling": "4:2:2"}, {"quality": 95}],
)
def test_every_kind_of_jpeg_keeps_its_picture(options):
    data = photo("JPEG", **options)
    assert opened(bare(data, "JPEG")).tobytes() == opened(data).tobytes()


def test_a_jpeg_for_print_keeps_the_note_about_its_colours(tmp_path):
    path = tmp_path / "print.jpg"
    picture().convert("CMYK").save(path)
    made = bare(path.read_bytes(), "JPEG")
    assert opened(made).tobytes() == opened(path.read_bytes()).tobytes()
    assert b"Adobe" in made


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_a_moving_image_keeps_moving(form):
    data = photo(form, 6, save_all=True, append_images=[picture().rotate(180)])
    made = bare(data, form)
    assert opened(made).n_frames == 2
    assert SECRET.encode() not in made


def test_a_damaged_box_of_an_avif_image_is_left_alone():
    for data in (
        b"",
        b"\0\0\0\x08ftyp",
        b"\0\0\0\x02meta",
        b"\0\0\0\x0cmeta\0\0\0\0",
        b"\0\0\0\x04meta",
    ):
        assert bare(data, "AVIF") == data


@given(st.sampled_from(FORMS), st.sampled_from([1, 6]), st.data())
@settings(deadline=None)
def test_what_passes_the_check_can_be_written(form, orientation, data):
    whole = bytearray(PHOTOS[form, orientation])
    for _ in range(data.draw(st.integers(1, 3))):
        whole[data.draw(st.integers(8, len(whole) - 1))] = data.draw(st.integers(0, 255))
    if read_image(bytes(whole), EXTENSIONS[form], Place("x"))[0]:
        assert bare(bytes(whole), form)


def avif_box(name, *content, long=False):
    inside = b"".join(content)
    if long:
        return b"\0\0\0\1" + name + (len(inside) + 16).to_bytes(8, "big") + inside
    return (len(inside) + 8).to_bytes(4, "big") + name + inside


def avif_file(locations, long=False):
    """An AVIF file of 20 letters inside `idat`; part 7 is XMP."""
    part = avif_box(b"infe", b"\3\0\0\0", b"\0\0\0\7", b"\0\0", b"mime", b"\0")
    items = avif_box(b"iinf", b"\1\0\0\0", b"\0\0\0\1", part)
    where = avif_box(b"iloc", locations)
    letters = avif_box(b"idat", b"abcdefghijklmnopqrst")
    return avif_box(b"meta", bytes(4), items, where, letters, long=long)


@pytest.mark.parametrize("long", [False, True])
def test_parts_are_found_by_every_form_of_the_list(long):
    at = b"\0\0\0\7" + b"\0\1" + b"\0\0" + b"\0\1" + b"\0\3" + b"\0\4"
    made = bare(avif_file(b"\2\0\0\0" + b"\x22\0" + b"\0\0\0\1" + at, long), "AVIF")
    assert b"abc\0\0\0\0hijkl" in made


def test_a_list_of_parts_that_never_ends_is_left():
    data = avif_file(b"\2\0\0\0" + b"\x22\0" + b"\xff\xff\xff\xff")
    assert bare(data, "AVIF") == data
