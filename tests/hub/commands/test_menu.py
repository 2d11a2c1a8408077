import json
import time

import pytest
from click.testing import CliRunner
from sample_files import resource_file

from hub.commands import menu as menu_command
from hub.commands.menu import menu

FILES = {
    "modules/ask-first.md": resource_file("modules", "ask-first", minutes=5),
    "modules/ask-again.md": resource_file(
        "modules", "ask-again", minutes=8, topics=["co-production"], prerequisites=["ask-first"]
    ),
    "case-studies/a-year-on.md": resource_file("case-studies", "a-year-on", minutes=9),
}


@pytest.fixture
def run(tmp_path, monkeypatch):
    from sample_files import TAXONOMIES

    monkeypatch.chdir(tmp_path)
    for path, text in (FILES | {"taxonomies.yml": TAXONOMIES}).items():
        file = tmp_path / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return lambda *words: CliRunner().invoke(menu, words)


def test_a_menu_is_shown_as_a_card(run):
    told = run("--role", "housing-officer", "--minutes", "20")
    assert told.exit_code == 0
    assert told.stdout.startswith("20 minutes of learning\nfor a housing officer\n")
    assert "A year on" in told.stdout
    assert told.stderr == ""


def test_a_menu_is_written_as_json(run):
    told = run(
        *("--role", "housing-officer", "--role", "commissioner", "--topic", "co-production"),
        *("--minutes", "60", "--level", "introductory", "--format", "json"),
    )
    found = json.loads(told.stdout)
    assert found["request"]["roles"] == ["housing-officer", "commissioner"]
    assert [one["id"] for one in found["dishes"]] == ["ask-first", "ask-again"]


def test_what_is_done_or_left_out_is_not_served(run):
    told = run(
        *("--role", "housing-officer", "--minutes", "60", "--format", "json"),
        *("--done", "ask-first", "--done", "ask-first", "--leave-out", "relational-working"),
    )
    assert [one["id"] for one in json.loads(told.stdout)["dishes"]] == ["ask-again"]


def test_a_pinned_resource_stays_and_one_taken_off_does_not_come_back(run):
    told = run("--role", "housing-officer", "--minutes", "9", "--pin", "ask-first")
    assert "Ask first" in told.stdout
    told = run("--role", "housing-officer", "--minutes", "60", "--without", "ask-first")
    assert "Ask first" not in told.stdout
    assert "A year on" in told.stdout


def test_what_is_pinned_beyond_the_time_is_said(run):
    words = ("--role", "housing-officer", "--minutes", "12", "--pin", "ask-first")
    told = run(*words, "--pin", "a-year-on")
    assert "A year on could not be kept. Takes 9 minutes, longer than the 7 left." in told.stdout


def test_formats_can_be_narrowed(run):
    words = ("--role", "housing-officer", "--minutes", "60", "--only-format", "story")
    assert json.loads(run(*words, "--format", "json").stdout)["dishes"] == []


def test_the_explained_instance_can_be_solved(run, tmp_path):
    words = ("--role", "housing-officer", "--minutes", "20")
    explained = run(*words, "--explain").stdout
    assert json.loads(explained)["candidates"][0]["points"]["role-all"] == 40
    (tmp_path / "instance.json").write_text(explained, encoding="utf-8")
    solved = json.loads(run("--instance", "instance.json", "--format", "json").stdout)
    menu_found = json.loads(run(*words, "--format", "json").stdout)
    assert [one["id"] for one in solved["courses"]] == [one["id"] for one in menu_found["dishes"]]
    assert solved["value"] == menu_found["value"]
    assert "no better menu exists" in run("--instance", "instance.json").stdout


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (
            ("--role", "housing-oficer", "--minutes", "5"),
            (
                "'housing-oficer' is not a role. Did you mean 'housing-officer'? There are: "
                "outreach-worker, housing-officer, "
            ),
        ),
        (
            ("--role", "midwife", "--minutes", "5"),
            "'midwife' is not a role. Did you mean 'health-worker'?",
        ),
        (
            ("--topic", "coprodution", "--minutes", "5"),
            "'coprodution' is not a topic. Did you mean 'co-production'?\n",
        ),
        (
            ("--topic", "co-production", "--level", "hard", "--minutes", "5"),
            "'hard' is not a level. There are: introductory, intermediate, advanced.\n",
        ),
        (
            ("--topic", "co-production", "--done", "ask-frist", "--minutes", "5"),
            "'ask-frist' is not the id of a resource. Did you mean 'ask-first'",
        ),
        (
            ("--topic", "zzzzzz", "--minutes", "5"),
            "'zzzzzz' is not a topic. content/taxonomies.yml lists them.\n",
        ),
        (
            ("--topic", "co-production", "--leave-out", "zzzzzz", "--minutes", "5"),
            "'zzzzzz' is not a topic or a content note. content/taxonomies.yml lists them.\n",
        ),
        (
            ("--topic", "co-production", "--leave-out", "prisons", "--minutes", "5"),
            "'prisons' is not a topic or a content note. Did you mean 'prison'",
        ),
        (
            ("--topic", "co-production", "--only-format", "x\x1b[2J", "--minutes", "5"),
            "'x\\x1b[2J' is not a format. There are: reading",
        ),
        (("--role", "housing-officer"), "How long do you have? Add, for example,  --minutes 20\n"),
        (("--minutes", "5"), "Who is learning, or about what? Add  --role ROLE  or "),
        (("--instance", "i.json", "--minutes", "5"), "A file given with --instance holds "),
        (("--instance", "none.json"), "none.json cannot be read: no such file or directory.\n"),
    ],
)
def test_what_is_not_known_is_said_in_one_line(run, words, line):
    told = run(*words)
    assert told.exit_code == 2
    assert told.stdout == ""
    assert told.stderr.startswith(line)
    assert told.stderr.count("\n") == 1


@pytest.mark.parametrize("minutes", ["0", "481", "ten"])
def test_minutes_are_a_whole_number_up_to_a_working_day(run, minutes):
    assert run("--role", "housing-officer", "--minutes", minutes).exit_code == 2


def test_every_mistake_of_an_instance_is_named_with_its_place(run, tmp_path):
    form = {"version": 1, "budget": 0, "max_items": 3, "near_duplicate_percent": 80}
    (tmp_path / "i.json").write_text(json.dumps(form), encoding="utf-8")
    told = run("--instance", "i.json")
    assert told.exit_code == 2
    assert told.stderr == (
        "i.json: bonuses is missing.\n"
        "i.json: candidates is missing.\n"
        "i.json: budget must be a whole number from 1 to 480, but it is 0.\n"
    )


def test_a_file_of_any_bytes_is_answered_in_plain_words(run, tmp_path, monkeypatch):
    (tmp_path / "i.json").write_bytes(b"\xff\xfe\x00")
    assert run("--instance", "i.json").stderr.startswith("i.json: The file is not JSON")
    monkeypatch.setattr(menu_command, "_LARGEST_FILE", 2)
    assert run("--instance", "i.json").stderr == "i.json is too large for a problem instance.\n"


def test_an_id_that_is_like_none_of_many_is_told_where_ids_are_listed(run, tmp_path):
    for number in range(10):
        name = f"one-{number}"
        file = tmp_path / "content" / "modules" / f"{name}.md"
        file.write_text(resource_file("modules", name), encoding="utf-8")
    told = run("--topic", "co-production", "--minutes", "5", "--done", "zzzzzz")
    assert told.stderr == "'zzzzzz' is not the id of a resource. hub list lists them.\n"


def test_good_resources_are_served_when_other_files_have_problems(run, tmp_path):
    (tmp_path / "content/modules/broken.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
    told = run("--role", "housing-officer", "--minutes", "20")
    assert told.exit_code == 0
    assert "A year on" in told.stdout
    assert told.stderr == "Some files have problems and are left out; hub check tells which.\n"


def test_a_folder_that_is_not_there_is_named(run):
    told = run("--role", "housing-officer", "--minutes", "20", "nowhere")
    assert told.exit_code == 2
    assert told.stderr.startswith("The folder 'nowhere' cannot be read")


@pytest.mark.parametrize("is_terminal", [True, False])
def test_work_over_a_second_is_told_of_at_a_terminal(monkeypatch, capsys, is_terminal):
    monkeypatch.setattr(menu_command, "_QUIET_SECONDS", 0.01)
    monkeypatch.setattr("sys.stderr.isatty", lambda: is_terminal, raising=False)
    with menu_command._patience():
        time.sleep(0.1)
    assert ("Composing" in capsys.readouterr().err) == is_terminal
