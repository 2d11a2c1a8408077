import json
import shlex

import pytest
from click.testing import CliRunner
from content_making import make_folder

from hub.cli import hub

FILES = {
    "modules/two-questions.md": {"like": "module.md"},
    "modules/longer.md": {
        "like": "module.md",
        "change": [
            ["id: two-questions", "id: longer"],
            ["Two questions before you start", "Kettles before you start"],
            ["minutes: 2", "minutes: 3"],
        ],
    },
}


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def run_with(files: dict, *args: str):
        make_folder(files, tmp_path / "content")
        return CliRunner().invoke(hub, list(args))

    return run_with


def ids(result) -> list[str]:
    assert result.exit_code == 0, result.stderr
    return [one["id"] for one in json.loads(result.stdout)["results"]]


def test_people_get_the_best_first(run):
    result = run(FILES, "search", "kettle")
    assert result.exit_code == 0
    assert result.stdout.startswith("1 resource\n\n   3 min  Kettles before you start\n")


def test_role_topic_and_minutes_narrow_what_is_found(run, tmp_path):
    asked = ["search", "--format", "json", "before"]
    assert ids(run(FILES, *asked)) == ["longer", "two-questions"]
    run_again = CliRunner()
    assert ids(run_again.invoke(hub, [*asked, "--minutes", "2"])) == ["two-questions"]
    taxonomies = (tmp_path / "content/taxonomies.yml").read_text("utf-8")
    assert "id: housing-officer" in taxonomies
    assert ids(run_again.invoke(hub, [*asked, "--role", "housing-officer"])) == []


def test_an_unknown_role_is_named(run):
    result = run(FILES, "search", "kettle", "--role", "plumber")
    assert result.exit_code == 2
    assert result.stderr.startswith("'plumber' is not a role.")


@pytest.mark.parametrize("topic", ["Lived experience", "LIVED-EXPERIENCE"])
def test_a_topic_may_be_said_by_its_label_or_in_capitals(run, topic):
    known = run(FILES, "search", "--format", "json", "kettle", "--topic", "lived-experience")
    said = CliRunner().invoke(hub, ["search", "--format", "json", "kettle", "--topic", topic])
    assert said.stdout == known.stdout


def test_a_role_and_a_topic_may_be_said_by_another_word_for_them(run):
    asked = ["search", "--format", "json", "before"]
    known = run(FILES, *asked, "--role", "commissioner", "--topic", "reflective-practice")
    said = [*asked, "--role", "Contract Manager", "--topic", "clinical supervision"]
    assert CliRunner().invoke(hub, said).stdout == known.stdout


def test_a_word_for_two_topics_is_no_topic_and_both_are_suggested(run):
    result = run(FILES, "search", "kettle", "--topic", "participation")
    both = "Did you mean 'co-production' or 'leadership'?"
    assert result.stderr.startswith(f"'participation' is not a topic. {both}")


@pytest.mark.parametrize("word", ["housing", "home", "arsons"])
def test_a_topic_with_the_word_is_suggested_by_its_id(run, word):
    result = run(FILES, "search", "kettle", "--topic", word)
    assert result.stderr.startswith(f"'{word}' is not a topic. Did you mean 'housing-access'?")


@pytest.mark.parametrize(
    ("options", "ways"),
    [(["--minutes", "1"], ["Without --minutes: 1."]), (["--minutes", "1", "--topic", "data"], [])],
)
def test_nothing_left_by_the_options_says_which_to_leave_out(run, options, ways):
    result = run(FILES, "search", "kettle", *options)
    assert "Nothing found for: kettle\n" in result.stdout
    assert [line for line in result.stdout.splitlines() if line.startswith("Without")] == ways
    asked = ["search", "kettle", "--format", "json", *options]
    without = json.loads(CliRunner().invoke(hub, asked).stdout)["without"]
    assert [f"Without {option}: {count}." for option, count in without.items()] == ways


@pytest.mark.parametrize(
    ("query", "options", "shortest"),
    [
        ("before", ["--minutes", "1"], {"minutes": 2, "count": 1}),
        ("kettle", ["--minutes", "2"], {"minutes": 3, "count": 1}),
        ("kettle", ["--minutes", "1", "--topic", "data"], None),
        ("kettle", ["--topic", "data"], None),
        ("zebra", ["--minutes", "1"], None),
    ],
)
def test_too_few_minutes_say_how_many_the_shortest_takes(run, query, options, shortest):
    result = run(FILES, "search", query, *options)
    told = "The shortest of these takes {minutes} minutes. With --minutes {minutes}: {count}.\n"
    assert ("The shortest" in result.stdout) == bool(shortest)
    assert not shortest or told.format(**shortest) in result.stdout
    asked = ["search", query, "--format", "json", *options]
    assert json.loads(CliRunner().invoke(hub, asked).stdout)["shortest"] == shortest


def test_a_command_to_try_keeps_the_options_and_the_folder(run, tmp_path):
    options = ["--role", "Commissioner", "--topic", "co-production", "--minutes", "9"]
    result = run(FILES, "search", "before AND kettles", *options)
    way = "hub search --role Commissioner --topic co-production --minutes 9 '+before +kettles'\n"
    assert f"(1 of these): {way}" in result.stdout
    (tmp_path / "content").rename(tmp_path / "our content")
    asked = ["search", "+before +zebra", "our content", "--minutes", "9"]
    result = CliRunner().invoke(hub, asked)
    assert "Try: hub search --minutes 9 'before zebra' 'our content'\n" in result.stdout


def test_a_query_that_begins_with_a_minus_is_told_how_to_be_written(run):
    result = run(FILES, "search", "-kettle")
    assert result.exit_code == 2
    assert result.stderr.endswith("write two dashes first: hub search -- -kettle\n")
    written_so = CliRunner().invoke(hub, ["search", "--", "-kettle"])
    assert written_so.stdout.startswith("1 resource")
    # Whoever pastes it into a shell means one query.
    result = CliRunner().invoke(hub, ["search", "-kettle start"])
    assert result.stderr.endswith("write two dashes first: hub search -- '-kettle start'\n")


@pytest.mark.parametrize("query", ["-1", "-24/7", "-x", "-housing", "-health"])
def test_whatever_stands_after_a_minus_is_a_query_like_any_other(run, query):
    result = run(FILES, "search", query, "--minutes", "9")
    assert result.exit_code == 2
    assert result.stderr.endswith(f"write two dashes first: hub search --minutes 9 -- {query}\n")


@pytest.mark.parametrize(
    ("typed", "advice"),
    [
        (
            ["--topic", "Lived experience", "-home", "--role=Commissioner", "our content"],
            ["--topic", "Lived experience", "--role=Commissioner", "--", "-home", "our content"],
        ),
        (
            ["-home", "our content", "--minutes", "9"],
            ["--minutes", "9", "--", "-home", "our content"],
        ),
        (["kettle", "-home", "--format", "json"], ["--format", "json", "kettle -home"]),
        (["two", "kettles", "-home"], ["two kettles -home"]),
        # What else is wrong is no part of what to type.
        (["-home", "--rol", "nurse"], ["--", "-home"]),
        (["-home", "-rent"], ["--", "-home"]),
        (["-home", "--role"], ["--", "-home"]),
    ],
)
def test_the_command_for_a_query_with_a_minus_keeps_what_was_typed_beside_it(
    run, tmp_path, typed, advice
):
    result = run(FILES, "search", *typed)
    assert result.stderr.endswith(f": {shlex.join(['hub', 'search', *advice])}\n")
    (tmp_path / "our content").symlink_to(tmp_path / "content")
    assert CliRunner().invoke(hub, ["search", *advice]).exception is None


@pytest.mark.parametrize("others", [(), ("--minutes", "-5")])
def test_a_mistyped_option_is_named(run, others):
    result = run(FILES, "search", "kettle", *others, "--rol", "nurse")
    assert result.exit_code == 2
    assert "No such option" in result.stderr


@pytest.mark.parametrize("folder", ["/", ".", "other folder"])
def test_a_folder_that_holds_no_content_is_not_read_from_end_to_end(
    run, tmp_path, monkeypatch, folder
):
    (tmp_path / "other folder/deep").mkdir(parents=True)

    monkeypatch.setattr("hub.commands.search.load", lambda _: pytest.fail("it was read"))
    result = run(FILES, "search", "home", folder)
    assert result.exit_code == 2
    assert result.stderr == (
        f"'{folder}' is no folder of content: it holds no taxonomies.yml. "
        f"A query of several words goes in quotes: hub search 'home {folder}'\n"
    )


@pytest.mark.parametrize("folder", ["our/nowhere", "content/taxonomies.yml"])
def test_a_folder_that_is_not_there_or_none_is_told(run, folder):
    assert f"The folder '{folder}' cannot be read" in run(FILES, "search", "home", folder).stderr


@pytest.mark.parametrize(
    ("typed", "advice"),
    [
        (["dual", "diagnosis"], ["dual diagnosis"]),
        (["dual", "diagnosis", "--minutes", "9"], ["--minutes", "9", "dual diagnosis"]),
        (["what", "did", "not", "work"], ["what did not work"]),
        (["a", "--role=nurse", "b", "c"], ["--role=nurse", "a b c"]),
        (["a", "b", "c", "content"], ["a b c", "content"]),
        (["a", "b", "c", "--minutes"], ["a b c"]),
    ],
)
def test_several_words_without_quotes_are_told_with_what_to_type(run, typed, advice):
    result = run(FILES, "search", *typed)
    assert result.exit_code == 2
    command = shlex.join(["hub", "search", *advice])
    assert result.stderr.endswith(f"A query of several words goes in quotes: {command}\n")


def test_an_option_without_its_value_is_told_as_that(run):
    assert "'--role' requires an argument" in run(FILES, "search", "a", "b", "--role").stderr


def test_a_folder_whose_name_is_too_long_is_told(run):
    assert "cannot be read" in run(FILES, "search", "home", "a" * 300).stderr


def test_an_empty_folder_lists_nothing_that_is_not_there(run, tmp_path):
    (tmp_path / "empty").mkdir()
    result = run(FILES, "search", "kettle", "empty")
    assert result.stdout == "There is no resource to search.\n"
    result = CliRunner().invoke(hub, ["search", "kettle", "empty", "--role", "nurse"])
    assert result.stderr.endswith("\n'nurse' is not a role.\n")


def test_a_name_of_a_topic_that_no_page_says_is_told_beside_what_matches_it(run):
    assert run(FILES, "search", "participation kettle").stdout.startswith(
        "No resource says 'participation' in so many words. It belongs to the topic "
        "Co-production, whose resources match it.\n"
        "1 of these matches all your words: hub search '+participation +kettle'\n"
        "2 resources\n"
    )


def test_files_with_problems_are_mentioned_and_left_out(run):
    result = run(FILES | {"modules/b.md": ""}, "search", "kettle")
    assert result.stderr == "Some files have problems and are left out; hub check tells which.\n"


def test_files_with_problems_of_another_folder_are_told_with_that_folder(run, tmp_path):
    run(FILES | {"modules/b.md": ""}, "search", "kettle")
    (tmp_path / "content").rename(tmp_path / "our content")
    for command in (["search", "kettle"], ["words"], ["list"]):
        result = CliRunner().invoke(hub, [*command, "our content"])
        assert result.stderr == (
            "Some files have problems and are left out; hub check 'our content' tells which.\n"
        )


@pytest.mark.parametrize("minutes", ["0", "-1", "abc", "10.5", "", "1\x1b[31m", "9" * 5000])
def test_minutes_that_are_none_are_told_in_plain_words(run, minutes):
    result = run(FILES, "search", "before", "--minutes", minutes)
    assert result.exit_code == 2
    shown = minutes.replace("\x1b", "\\x1b")
    said = f"Invalid value for '--minutes': '{shown}' is not a whole number of 1 or more.\n"
    assert result.stderr.endswith(said)


@pytest.mark.parametrize("word", ["🔥", "zzzzzz", "x\n"])
def test_a_word_that_is_like_no_topic_is_told_where_topics_are_listed(run, tmp_path, word):
    shown = word.replace("\n", "\\n")
    more = "".join(f"  - {{id: more-{n}, label: More {n}, description: More.}}\n" for n in "ab")
    many = {"like": "taxonomies.yml", "change": [["topics:\n", f"topics:\n{more}"]]}
    result = run(FILES | {"taxonomies.yml": many}, "search", "kettle", "--topic", word)
    assert result.stderr == f"'{shown}' is not a topic. content/taxonomies.yml lists them.\n"
    (tmp_path / "content").rename(tmp_path / "our")
    result = CliRunner().invoke(hub, ["search", "kettle", "our", "--topic", word])
    assert result.stderr == f"'{shown}' is not a topic. our/taxonomies.yml lists them.\n"


def test_where_no_resource_can_be_read_no_word_is_said_to_be_in_none(run, tmp_path):
    result = run(FILES | {"taxonomies.yml": "roles: [\n"}, "search", "zebra AND kettle")
    told = "No resource could be read, so nothing was searched; hub check tells why.\n"
    assert result.stdout == told
    (tmp_path / "content/taxonomies.yml").unlink()
    assert CliRunner().invoke(hub, ["search", "kettle"]).stdout == told
    asked = ["search", "kettle", "--format", "json"]
    assert json.loads(CliRunner().invoke(hub, asked).stdout)["left_out"] == 2


def test_programs_get_how_many_resources_are_left_out_beside_drafts_and_what_is_archived(run):
    def with_status(status: str) -> dict:
        changes = [
            ["id: two-questions", f"id: {status}"],
            ["status: complete", f"status: {status}"],
        ]
        return {"like": "module.md", "change": changes}

    files = FILES | {f"modules/{one}.md": with_status(one) for one in ("draft", "archived")}
    files |= {"modules/b.md": "", "toolkits/c.md": "---\ntitle: [\n---\n", "about/d.md": ""}
    given = json.loads(run(files, "search", "kettle", "--format", "json").stdout)
    assert (given["left_out"], given["drafts"], given["count"]) == (2, 1, 1)


def test_drafts_are_mentioned_and_left_out(run, tmp_path):
    draft = {
        "like": "module.md",
        "change": [["id: two-questions", "id: draft"], ["status: complete", "status: draft"]],
    }
    result = run({"modules/draft.md": draft}, "search", "questions", "--format", "json")
    assert result.stderr == "1 draft is left out: it is found once it says  status: complete.\n"
    assert (ids(result), json.loads(result.stdout)["drafts"]) == ([], 1)
    (tmp_path / "content/toolkits").mkdir()
    (tmp_path / "content/toolkits/other.md").write_text("---\nstatus: draft\n---\n", "utf-8")
    result = CliRunner().invoke(hub, ["search", "questions"])
    assert "2 drafts are left out: each is found once it says  status: comp" in result.stderr


def test_a_draft_of_a_pathway_is_not_mentioned_by_the_search(run):
    draft = {"like": "pathway.md", "change": [["status: complete", "status: draft"]]}
    result = run(FILES | {"pathways/draft.md": draft}, "search", "questions")
    assert "draft" not in result.stderr


@pytest.mark.parametrize(
    "query", ["", "*", "~", '"', "<script>", "🙂", "οδός", "العربية", "x" * 300, "'; --"]
)
def test_whatever_is_typed_does_no_harm(run, query):
    result = run(FILES, "search", query)
    assert result.exit_code == 0
    assert result.exception is None


def test_words_of_titles_that_no_synonym_reaches_are_listed(run):
    result = run(FILES, "words")
    assert "  1  kettles              Kettles before you start\n" in result.stdout
    assert "questions" not in result.stdout
    assert result.stdout.endswith("1 word in titles that no term and no synonym reaches\n")
    listed = json.loads(CliRunner().invoke(hub, ["words", "--format", "json"]).stdout)
    assert listed["words"]["kettles"] == ["longer"]


@pytest.mark.parametrize("form", ["text", "json"])
def test_words_of_files_with_problems_are_mentioned_and_left_out(run, form):
    result = run(FILES | {"modules/b.md": ""}, "words", "--format", form)
    assert result.stderr == "Some files have problems and are left out; hub check tells which.\n"


def test_no_words_are_left_out_where_all_is_well(run):
    assert run(FILES, "words").stderr == ""
