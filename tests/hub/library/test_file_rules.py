import pytest

from hub.library.file_rules import better_name
from hub.library.found_file import Form, FoundFile, shown_path


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("Stakeholder Map (final).PDF", "stakeholder-map-final.pdf"),
        ("what? 100%.pdf", "what-100.pdf"),
        ("con.md", "con-file.md"),
        ("???.png", "file.png"),
        ("plan.pdf. ", "plan.pdf"),
        ("Ünïcode.pdf", "ünïcode.pdf"),
        ("v1.2 notes.pdf", "v1.2-notes.pdf"),
    ],
)
def test_a_better_name_is_like_the_old_one(name, better):
    assert better_name(name) == better


@pytest.mark.parametrize(
    ("shown_as", "path", "shown"),
    [
        ("content", "a.md", "content/a.md"),
        ("content/", "a.md", "content/a.md"),
        (".", "a.md", "a.md"),
        ("", "a\nb\x1b[31m\u202e\udce9.md", "a\\nb\\x1b[31m\\u202e\\udce9.md"),
    ],
)
def test_paths_are_shown_on_one_line(shown_as, path, shown):
    assert shown_path(shown_as, path) == shown


def test_only_files_are_pages_or_assets():
    assert not FoundFile("a.md", Form.FOLDER).is_page
    assert not FoundFile("a.pdf", Form.LINK).is_asset
    assert FoundFile("a.PDF", Form.FILE).is_asset
