"""Reading a whole folder: everything that is there is looked at, and nothing stops the rest."""

import os
import random
import shutil
import socket
from pathlib import Path

import pytest
from content_making import base_text, make_folder

from hub.domain.problem import Place
from hub.library import load as load_module
from hub.library.library import Asset
from hub.library.load import load_library

MODULE = "modules/two-questions.md"
SOUND = {
    MODULE: {"like": "module.md"},
    "toolkits/map-the-room.md": {"like": "toolkit.md"},
    "case-studies/tenants-speak.md": {"like": "case-study.md"},
    "about/index.md": {"like": "page.md"},
    "index.md": {"like": "page.md"},
    "files/plan.pdf": "%PDF-1.7",
}


def load(files: dict, tmp_path: Path, **options):
    return load_library(make_folder(files, tmp_path / "content"), "content", **options)


def codes(loaded) -> list[str]:
    return [problem.code for problem in loaded.problems]


def test_a_sound_folder_becomes_a_library(tmp_path):
    loaded = load(SOUND, tmp_path)
    assert loaded.problems == ()
    assert loaded.checked == 7
    assert [one.id for one in loaded.library.resources] == [
        "map-the-room",
        "tenants-speak",
        "two-questions",
    ]
    assert [page.path for page in loaded.library.pages] == ["about/index", "index"]
    assert [page.url for page in loaded.library.pages] == ["about/", ""]
    assert loaded.library.assets == (Asset("files/plan.pdf", 8),)


def test_a_bad_file_is_left_out_and_the_rest_is_there(tmp_path):
    loaded = load(SOUND | {MODULE: "---\ntitle: [x\n---\n"}, tmp_path)
    assert "two-questions" not in loaded.library
    assert "map-the-room" in loaded.library
    assert codes(loaded) == ["HUB102"]


def test_drafts_and_archived_resources_are_checked_and_left_out(tmp_path):
    draft = {"like": "module.md", "change": [["status: complete", "status: draft"]]}
    loaded = load(SOUND | {MODULE: draft}, tmp_path)
    assert loaded.problems == ()
    assert "two-questions" not in loaded.library


def test_a_resource_with_a_bad_link_is_left_out(tmp_path):
    change = [["Ask who is not in the room.", "See [this plan](gone.pdf)."]]
    loaded = load(SOUND | {MODULE: {"like": "module.md", "change": change}}, tmp_path)
    assert codes(loaded) == ["HUB406"]
    assert "two-questions" not in loaded.library


def test_advice_leaves_nothing_out(tmp_path):
    change = [["minutes: 2", "minutes: 10"]]
    loaded = load(SOUND | {MODULE: {"like": "module.md", "change": change}}, tmp_path)
    assert codes(loaded) == ["HUB501"]
    assert "two-questions" in loaded.library


def test_ids_of_what_is_left_out_are_taken_out_of_the_others(tmp_path):
    links = (
        "status: complete\nprerequisites: [map-the-room]\nrelated: [map-the-room, tenants-speak]"
    )
    files = SOUND | {
        MODULE: {"like": "module.md", "change": [["status: complete", links]]},
        "toolkits/map-the-room.md": {"like": "toolkit.md", "change": [["level: ", "level: x"]]},
    }
    resource = load(files, tmp_path).library["two-questions"]
    assert (resource.prerequisites, resource.related) == ((), ("tenants-speak",))


def test_a_page_with_an_error_is_left_out(tmp_path):
    change = [["title: About this hub\n", ""]]
    loaded = load(SOUND | {"index.md": {"like": "page.md", "change": change}}, tmp_path)
    assert [page.path for page in loaded.library.pages] == ["about/index"]


def test_an_asset_with_a_bad_name_is_left_out(tmp_path):
    loaded = load(SOUND | {"files/Big Plan.pdf": "%PDF-1.7"}, tmp_path)
    assert [asset.path for asset in loaded.library.assets] == ["files/plan.pdf"]


def test_broken_taxonomies_are_one_problem_and_leave_no_resource(tmp_path):
    loaded = load(SOUND | {"taxonomies.yml": "roles: [x\n"}, tmp_path)
    assert codes(loaded) == ["HUB102"]
    assert loaded.library.resources == ()
    assert len(loaded.library.pages) == 2


def test_one_bad_term_does_not_hide_resources_that_use_others(tmp_path):
    broken = {"like": "taxonomies.yml", "change": [["{id: data, label: Data,", "{id: data,"]]}
    loaded = load(SOUND | {"taxonomies.yml": broken}, tmp_path)
    assert codes(loaded) == ["HUB113"]
    assert len(loaded.library.resources) == 3


@pytest.mark.parametrize("status", ["content", "./content", "a/b"])
def test_messages_name_files_as_the_caller_does(status, tmp_path):
    folder = make_folder({MODULE: ""}, tmp_path / "content")
    assert load_library(folder, status).problems[0].place.file == f"{status}/{MODULE}"


@pytest.mark.parametrize("shown_as", ["", "."])
def test_the_folder_itself_needs_no_name(shown_as, tmp_path):
    folder = make_folder({MODULE: ""}, tmp_path / "content")
    assert load_library(folder, shown_as).problems[0].place == Place(MODULE)


def test_a_folder_that_is_not_there_is_the_callers_problem(tmp_path):
    with pytest.raises(FileNotFoundError):
        load_library(tmp_path / "gone", "gone")


def test_a_file_in_place_of_the_folder_is_the_callers_problem(tmp_path):
    (tmp_path / "content").write_text("x")
    with pytest.raises(NotADirectoryError):
        load_library(tmp_path / "content", "content")


def test_a_folder_below_that_cannot_be_read_is_one_problem(tmp_path, monkeypatch):
    folder = make_folder(SOUND, tmp_path / "content")
    really_scan = os.scandir

    def refusing_scan(path):
        if str(path).endswith("toolkits"):
            raise PermissionError(13, "Permission denied")
        return really_scan(path)

    monkeypatch.setattr(os, "scandir", refusing_scan)
    loaded = load_library(folder, "content")
    assert [(problem.place.file, problem.code) for problem in loaded.problems] == [
        ("content/toolkits", "HUB008")
    ]
    assert "two-questions" in loaded.library


def test_an_error_without_a_reason_is_told_too(tmp_path, monkeypatch):
    folder = make_folder(SOUND, tmp_path / "content")
    really_open = os.open

    def refusing_open(path, *args, **kwargs):
        if str(path).endswith("plan.pdf"):
            raise OSError
        return really_open(path, *args, **kwargs)

    monkeypatch.setattr(os, "open", refusing_open)
    loaded = load_library(folder, "content")
    assert loaded.problems[0].what == "The file cannot be read: the system gives no reason."


def test_sockets_are_named_and_not_opened(tmp_path, monkeypatch):
    folder = make_folder(SOUND, tmp_path / "content")
    monkeypatch.chdir(folder)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("door.md")
        loaded = load_library(folder, "content")
    assert codes(loaded) == ["HUB011"]


def test_names_that_are_no_utf_8_are_shown_with_escapes(tmp_path):
    folder = make_folder(SOUND, tmp_path / "content")
    path = os.fsencode(folder) + b"/files/caf\xe9.pdf"
    Path(os.fsdecode(path)).write_bytes(b"%PDF-1.7")
    loaded = load_library(folder, "content")
    for problem in loaded.problems:
        f"{problem}".encode()
    assert [(problem.place.file, problem.code) for problem in loaded.problems] == [
        ("content/files/caf\\udce9.pdf", "HUB015")
    ]


def test_a_chain_of_folders_is_walked_without_recursion(tmp_path):
    folder = make_folder(SOUND, tmp_path / "content")
    deep = folder.joinpath(*["a"] * 300)
    deep.mkdir(parents=True)
    (deep / "x.pdf").write_bytes(b"%PDF-1.7")
    assert load_library(folder, "content").problems == ()
    shutil.rmtree(folder / "a")


def test_progress_counts_every_file(tmp_path):
    seen = []
    load(SOUND, tmp_path, report_progress=lambda done, total: seen.append((done, total)))
    assert seen == [(number, 7) for number in range(1, 8)]


def test_the_order_in_which_the_system_lists_files_makes_no_difference(tmp_path, monkeypatch):
    folder = make_folder(
        SOUND
        | {"modules/b.md": "", "modules/a.md": "\x00", "toolkits/a.md": base_text("toolkit.md")},
        tmp_path / "content",
    )
    plain = load_library(folder, "content")
    really_scan = os.scandir

    class Shuffled:
        def __init__(self, path):
            with really_scan(path) as entries:
                self.entries = list(entries)
            random.Random(1).shuffle(self.entries)  # noqa: S311  (nothing here is secret)

        def __enter__(self):
            return iter(self.entries)

        def __exit__(self, *_):
            return None

    monkeypatch.setattr(os, "scandir", Shuffled)
    assert load_library(folder, "content") == plain


@pytest.mark.parametrize("replacement", ["link", "pipe"])
def test_a_file_that_is_replaced_after_it_was_listed_is_not_followed(
    tmp_path, monkeypatch, replacement
):
    folder = make_folder(SOUND, tmp_path / "content")
    secret = tmp_path / "secret.md"
    secret.write_text(base_text("module.md"))
    really_walk = load_module._walk

    def walk_and_replace(*args):
        found = really_walk(*args)
        (folder / MODULE).unlink()
        if replacement == "link":
            (folder / MODULE).symlink_to(secret)
        else:
            os.mkfifo(folder / MODULE)
        return found

    monkeypatch.setattr(load_module, "_walk", walk_and_replace)
    loaded = load_library(folder, "content")
    assert [problem.place.file for problem in loaded.problems] == [f"content/{MODULE}"]
    assert "two-questions" not in loaded.library
