"""A new site takes the place of the last one at once, or not at all."""

import os
import time
from errno import ENOSPC
from pathlib import Path

import pytest

from hub_mkdocs.support.whole_site import whole_site


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The last good site."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text("old", "utf-8")
    (folder / "gone.html").write_text("old", "utf-8")
    return folder


def build(site: Path) -> None:
    with whole_site(site) as folder:
        (folder / "index.html").write_text("new", "utf-8")


def entries(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_new_site_is_there_whole_and_the_old_one_gone(site):
    build(site)
    assert entries(site) == ["index.html"]
    assert (site / "index.html").read_text("utf-8") == "new"
    assert entries(site.parent) == ["site"]


def test_the_first_site_gets_a_folder_that_everybody_may_read(tmp_path):
    build(tmp_path / "deep" / "site")
    assert entries(tmp_path / "deep" / "site") == ["index.html"]
    assert (tmp_path / "deep" / "site").stat().st_mode & 0o777 == 0o755


def break_off(site: Path, error: BaseException) -> None:
    with whole_site(site) as folder:
        (folder / "index.html").write_text("half", "utf-8")
        raise error


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit])
def test_a_build_that_fails_or_is_stopped_changes_nothing(site, error):
    with pytest.raises(error):
        break_off(site, error())
    assert (site / "index.html").read_text("utf-8") == "old"
    assert entries(site.parent) == ["site"]


def test_hidden_entries_of_the_last_site_stay(site):
    (site / ".git").mkdir()
    build(site)
    assert entries(site) == [".git", "index.html"]


def test_a_link_to_a_folder_stays_a_link(site, tmp_path):
    link = tmp_path / "www"
    link.symlink_to(site)
    build(link)
    assert link.is_symlink()
    assert entries(link) == ["index.html"]


@pytest.fixture
def mounted(site: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site that cannot be moved, as a mount, or where Windows has a file of it open."""
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path == site:
            raise PermissionError
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    return site


def test_a_folder_that_cannot_be_moved_is_filled_anew(mounted):
    for folder in ("deep", ".git", "index"):
        (mounted / folder).mkdir()
        (mounted / folder / "page.html").write_text("old", "utf-8")
    (mounted / "turned").write_text("a file where a folder will be", "utf-8")
    with whole_site(mounted) as new:
        (new / "index.html").write_text("new", "utf-8")
        (new / "index").write_text("a file where a folder was", "utf-8")
        (new / "turned").mkdir()
        (new / "turned" / "page.html").write_text("new", "utf-8")
    assert entries(mounted) == [".git", "index", "index.html", "turned"]
    assert entries(mounted / ".git") == ["page.html"]
    assert entries(mounted / "turned") == ["page.html"]
    assert (mounted / "index.html").read_text("utf-8") == "new"


def test_a_full_disk_leaves_a_folder_that_cannot_be_moved_as_it_was(mounted, monkeypatch):
    def half(source: Path, target: Path) -> None:
        target.write_text("ha", "utf-8")
        raise OSError(ENOSPC, "No space left on device")

    monkeypatch.setattr("shutil.copy2", half)
    with pytest.raises(OSError, match="No space left") as error:
        build(mounted)
    assert error.value.strerror == "No space left on device"
    assert entries(mounted) == ["gone.html", "index.html"]
    assert (mounted / "index.html").read_text("utf-8") == "old"


def test_links_in_a_folder_that_cannot_be_moved_are_taken_away_and_not_followed(mounted, tmp_path):
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "page.html").write_text("kept", "utf-8")
    for name in ("gone", "folder", "index"):
        (mounted / name).symlink_to(kept)
    (mounted / "broken").symlink_to(tmp_path / "nowhere")
    with whole_site(mounted) as new:
        (new / "index").write_text("new", "utf-8")
        (new / "folder").mkdir()
        (new / "folder" / "page.html").write_text("new", "utf-8")
    assert (kept / "page.html").read_text("utf-8") == "kept"
    assert entries(mounted) == ["folder", "index"]
    assert not any(path.is_symlink() for path in mounted.iterdir())


def test_new_files_come_before_those_that_change_and_what_is_gone_goes_last(mounted, monkeypatch):
    held = []
    replace = Path.replace

    def watch(path: Path, target: Path) -> Path:
        held.append((target.name, (mounted / "gone.html").exists()))
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", watch)
    with whole_site(mounted) as new:
        (new / "index.html").write_text("new", "utf-8")
        (new / "new.html").write_text("new", "utf-8")
    assert held == [("new.html", True), ("index.html", True)]
    assert entries(mounted) == ["index.html", "new.html"]


def test_what_a_build_left_inside_a_folder_that_cannot_be_moved_is_swept_after_a_day(mounted):
    for name, age in (("dead", 2), ("running", 0)):
        left = mounted / f".hub-new-{name}"
        left.mkdir()
        then = time.time() - age * 24 * 60 * 60
        os.utime(left, (then, then))
    build(mounted)
    assert entries(mounted) == [".hub-new-running", "index.html"]


def test_a_site_that_was_put_aside_by_a_build_that_died_comes_back(site):
    site.rename(site.with_name(".site.old-dead"))
    with pytest.raises(ValueError, match="half"):
        break_off(site, ValueError("half"))
    assert (site / "index.html").read_text("utf-8") == "old"


def test_what_builds_left_that_died_is_swept_after_a_day_and_a_running_build_is_not(site):
    for name, age in (("new-dead", 2), ("old-dead", 2), ("new-running", 0)):
        left = site.with_name(f".site.{name}")
        (left / f".git-{name}").mkdir(parents=True)
        then = time.time() - age * 24 * 60 * 60
        os.utime(left, (then, then))
    build(site)
    assert entries(site.parent) == [".site.new-running", "site"]
    # What was kept beside the pages is not lost with a build that died while it moved them.
    assert entries(site) == [".git-old-dead", "index.html"]


def test_what_builds_did_not_make_stays_however_old_it_is(tmp_path):
    # A name with signs that mean something in a pattern.
    site = tmp_path / "[s]ite*"
    ours = [".[s]ite*.bak-2024", ".site.new-mine", ".sites.old-mine"]
    for name in ours:
        (tmp_path / name).mkdir()
        os.utime(tmp_path / name, (0, 0))
    left = tmp_path / ".[s]ite*.new-dead"
    left.mkdir()
    os.utime(left, (0, 0))
    build(site)
    assert entries(tmp_path) == sorted([*ours, site.name])


def test_what_a_first_build_left_that_died_does_not_stop_the_next(tmp_path):
    left = tmp_path / ".site.new-dead"
    (left / ".hidden").mkdir(parents=True)
    os.utime(left, (0, 0))
    build(tmp_path / "site")
    assert entries(tmp_path) == ["site"]
