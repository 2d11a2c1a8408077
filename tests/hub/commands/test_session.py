import pytest
from click.testing import CliRunner
from content_making import make_folder

from hub.cli import hub

FILES = {
    "modules/two-questions.md": {"like": "module.md"},
    "toolkits/map-the-room.md": {"like": "toolkit.md"},
}


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    make_folder(FILES, tmp_path / "content")
    return lambda *args: CliRunner().invoke(hub, ["session", *args])


def test_the_agenda_fills_the_slot_and_says_what_to_say_and_to_have_ready(run):
    result = run("two-questions", "--minutes", "15")
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert lines[0] == "Team session, 15 minutes: Two questions before you start"
    times = [line for line in lines if line.endswith(" min")]
    assert sum(int(line.split()[-2]) for line in times) == 15
    assert times[0].startswith("0:00  Welcome")
    assert "      Who was not asked?" in lines
    assert "      Ask one person what they would change." in lines
    assert "BEFORE THE SESSION" in lines
    assert "- a handout and a pen for each person" in lines
    assert max(map(len, lines)) <= 72


def test_several_resources_share_a_slot_and_each_counts_once(run):
    output = run("two-questions", "map-the-room", "two-questions", "--minutes", "60").output
    assert output.count("Look at it:") == 2
    assert "One thing to try: Two questions before you start" in output


def test_a_tool_of_one_of_several_resources_is_used_where_it_is_asked_for(run):
    of = ("two-questions", "map-the-room", "--minutes", "60")
    assert "Use a tool" not in run(*of).output
    output = run(*of, "--tool", "1").output
    assert "Use a tool: Map who knows what" in output
    assert "- sticky notes" in output
    result = run(*of, "--tool", "7")
    assert (result.exit_code, result.stderr) == (2, "No toolkit here has a tool number 7.\n")


def test_what_there_is_no_time_for_is_said(run):
    assert (
        "No time for 1 more prompt."
        in run("two-questions", "map-the-room", "--minutes", "14").output
    )


def test_a_slot_that_is_too_short_names_the_shortest(run):
    result = run("two-questions", "--minutes", "5")
    assert result.exit_code == 1
    assert result.output.endswith("\nThe shortest slot for this is 12 minutes.\n")


def test_an_id_that_is_not_there_gets_the_nearest(run):
    result = run("two-question", "--minutes", "30")
    assert result.exit_code == 2
    assert result.stderr == (
        "'two-question' is not the id of a resource. Did you mean 'two-questions'?\n"
    )
    assert run("zebra", "--minutes", "30").stderr == "'zebra' is not the id of a resource.\n"


@pytest.mark.parametrize("minutes", ["0", "481", "ten"])
def test_a_slot_is_a_number_of_minutes_in_a_day_of_work(run, minutes):
    assert run("two-questions", "--minutes", minutes).exit_code == 2
