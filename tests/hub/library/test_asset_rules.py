import io
import zipfile

import pytest

from hub.domain.problem import Place
from hub.library.asset_rules import LARGEST_UNPACKED, asset_problem
from hub.library.found_file import ASSET_EXTENSIONS


def word_document(names=("word/document.xml",), size: int = 10) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as document:
        for name in names:
            document.writestr(name, b"x" * size)
    return packed.getvalue()


SOUND = {
    ".avif": b"\x00\x00\x00\x20ftypavif",
    ".csv": "\ufeffname,minutes\nhuddle,5\n".encode(),
    ".docx": word_document(),
    ".jpeg": b"\xff\xd8\xff\xe0",
    ".jpg": b"\xff\xd8\xff\xdb",
    ".mp3": b"ID3\x04",
    ".mp4": b"\x00\x00\x00\x20ftypisom",
    ".pdf": b"%PDF-1.7\n",
    ".png": b"\x89PNG\r\n\x1a\n\x00",
    ".vtt": b"WEBVTT\n\n",
    ".webp": b"RIFF\x10\x00\x00\x00WEBP",
}


def is_sound(data: bytes, extension: str) -> bool:
    return asset_problem(data, extension, Place("x")) is None


def test_every_kind_of_asset_has_a_rule():
    assert set(SOUND) == ASSET_EXTENSIONS


@pytest.mark.parametrize("extension", sorted(ASSET_EXTENSIONS))
def test_a_file_that_is_what_it_says_is_sound(extension):
    assert is_sound(SOUND[extension], extension)


@pytest.mark.parametrize("extension", sorted(ASSET_EXTENSIONS))
def test_a_web_page_in_disguise_is_found(extension):
    assert not is_sound(b"  <!doctype html><script>alert(1)</script>", extension)


@pytest.mark.parametrize("extension", sorted(ASSET_EXTENSIONS - {".jpg", ".jpeg"}))
def test_a_picture_in_disguise_is_found(extension):
    assert not is_sound(SOUND[".jpg"], extension)


def test_an_mp3_without_a_tag_is_sound():
    assert is_sound(b"\xff\xfb\x90", ".mp3")


def test_a_table_is_text():
    assert not is_sound(b"name\x00", ".csv")
    assert not is_sound(b"caf\xe9", ".csv")


def test_a_word_document_with_macros_is_refused():
    assert not is_sound(word_document(("word/document.xml", "word/vbaProject.bin")), ".docx")


def test_a_word_document_that_unpacks_without_end_is_refused():
    assert not is_sound(word_document(size=LARGEST_UNPACKED + 1), ".docx")


def test_another_archive_is_no_word_document():
    assert not is_sound(word_document(("a.txt",)), ".docx")
