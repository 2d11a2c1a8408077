import time

import pytest
from click.testing import CliRunner
from content_making import make_folder

from hub.cli import hub
from hub.commands import new as command


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    make_folder({}, tmp_path / "content")
    return lambda *args: CliRunner().invoke(hub, list(args))


@pytest.mark.parametrize(
    ("kind", "folder"),
    [("case-study", "case-studies"), ("toolkit", "toolkits"), ("module", "modules")],
)
def test_a_new_resource_passes_the_check_and_says_what_is_left(run, kind, folder, tmp_path):
    result = run("new", kind, "A year of   “huddles”: what we dropped")
    path = f"content/{folder}/a-year-of-huddles-what-we-dropped.md"
    assert result.exit_code == 0
    assert result.output.startswith(f"Wrote {path}, as a draft")
    assert "Left to write: 'summary' is empty." in result.output
    assert f"published: {command._today()}" in (tmp_path / path).read_text(encoding="utf-8")
    assert run("check").exit_code == 0


def test_a_title_with_accents_keeps_its_letters_in_the_address(run):
    assert run("new", "module", "Émile’s café").output.startswith(
        "Wrote content/modules/emile-s-cafe.md,"
    )
    assert run("check").exit_code == 0


def test_nothing_is_ever_overwritten(run, tmp_path):
    run("new", "module", "A try")
    path = tmp_path / "content" / "modules" / "a-try.md"
    path.write_text("mine")
    result = run("new", "module", "A try")
    assert result.exit_code == 2
    assert result.stderr == "There is content/modules/a-try.md already. Choose another title.\n"
    assert path.read_text() == "mine"


def test_an_id_of_another_kind_is_taken_too(run):
    run("new", "module", "A try")
    assert run("new", "toolkit", "A try").exit_code == 2


def test_a_new_pathway_passes_the_check_and_says_what_is_left(run, tmp_path):
    result = run("new", "pathway", "Start to involve")
    assert result.output.startswith("Wrote content/pathways/start-to-involve.md, as a draft")
    assert "Left to write: 'steps' has only 1 entry" in result.output
    assert run("check").exit_code == 0
    assert run("new", "pathway", "Start to involve").exit_code == 2


def test_a_link_in_the_way_is_not_written_through(run, tmp_path):
    (tmp_path / "content" / "modules").mkdir()
    (tmp_path / "content" / "modules" / "a-try.md").symlink_to(tmp_path / "outside.md")
    assert run("new", "module", "A try").exit_code == 2
    assert not (tmp_path / "outside.md").exists()


@pytest.mark.parametrize("title", ["", "!!!", "Page", "日本", "a\x1b[31mb", "../.."])
def test_a_title_that_makes_no_address_is_refused(run, title):
    result = run("new", "module", title)
    assert result.exit_code == 2
    assert "Write a title with a few plain words." in result.stderr
    assert "\x1b" not in result.stderr


def test_a_title_cannot_climb_out_of_the_folder(run, tmp_path):
    assert run("new", "module", "../../etc/passwd").exit_code == 0
    assert (tmp_path / "content" / "modules" / "etc-passwd.md").exists()


def test_a_folder_that_is_not_there_is_one_line(run):
    result = run("new", "module", "A try", "--folder", "gone")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1


def test_a_disk_that_refuses_is_one_line(run, tmp_path):
    (tmp_path / "content" / "modules").write_text("in the way")
    result = run("new", "module", "A try")
    assert result.exit_code == 2
    assert result.stderr.startswith("content/modules/a-try.md cannot be written: ")


def test_an_unknown_kind_is_a_wrong_usage(run):
    assert run("new", "poem", "A try").exit_code == 2


def test_today_is_the_day_of_the_author():
    assert command._today().isoformat() == time.strftime("%Y-%m-%d")


def test_a_file_that_appears_in_the_last_moment_is_not_overwritten(run, tmp_path, monkeypatch):
    monkeypatch.setattr(command, "_refuse_existing", lambda *_: None)
    run("new", "module", "A try")
    path = tmp_path / "content" / "modules" / "a-try.md"
    path.write_text("mine")
    assert run("new", "module", "A try").exit_code == 2
    assert path.read_text() == "mine"
