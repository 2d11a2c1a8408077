"""A new site takes the place of the last one at once, or not at all."""

import os
import time
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


def test_a_folder_that_cannot_be_moved_is_filled_anew(site, monkeypatch):
    # As where it is mounted, or where a program on Windows has a file of it open.
    for folder in ("deep", ".git", "index"):
        (site / folder).mkdir()
        (site / folder / "page.html").write_text("old", "utf-8")
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path == site:
            raise PermissionError
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with whole_site(site) as new:
        (new / "index.html").write_text("new", "utf-8")
        (new / "index").write_text("a file where a folder was", "utf-8")
    assert entries(site) == [".git", "index", "index.html"]
    assert entries(site / ".git") == ["page.html"]
    assert (site / "index.html").read_text("utf-8") == "new"


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


def test_what_a_first_build_left_that_died_does_not_stop_the_next(tmp_path):
    left = tmp_path / ".site.new-dead"
    (left / ".hidden").mkdir(parents=True)
    os.utime(left, (0, 0))
    build(tmp_path / "site")
    assert entries(tmp_path) == ["site"]
