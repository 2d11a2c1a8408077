import pytest
from click.testing import CliRunner

from hub.cli import hub
from hub.writers.reference_docs import fields_page, problems_page


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return lambda *args: CliRunner().invoke(hub, ["docs", *args])


def test_both_pages_are_written(run, tmp_path):
    (tmp_path / "content" / "contribute").mkdir(parents=True)
    assert run().exit_code == 0
    assert (tmp_path / "content/contribute/fields.md").read_text(encoding="utf-8") == fields_page()
    written = (tmp_path / "content/contribute/problems.md").read_text(encoding="utf-8")
    assert written == problems_page()


def test_a_folder_that_is_not_there_is_one_line(run):
    result = run()
    assert result.exit_code == 2
    assert (
        result.stderr
        == "content/contribute/fields.md cannot be written: no such file or directory.\n"
    )
