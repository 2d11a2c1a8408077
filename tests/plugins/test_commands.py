"""`hub build` and `hub serve`, run as a user runs them."""

import pwd
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from click.testing import CliRunner
from mkdocs.config import load_config
from sample_files import FILES, REPOSITORY, resource_file
from site_building import settings_file

from hub.cli import hub
from hub_mkdocs.support.settings import load_settings
from hub_mkdocs.support.site_folder import SiteFolderError, require_site_folder

BAD = resource_file("modules", "bad-one", minutes="ten")
HUB = [sys.executable, "-m", "hub"]


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*HUB, *arguments], cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return settings_file(tmp_path, FILES).parent


def test_a_build_says_where_the_hub_is(folder):
    done = run(folder, "build")
    assert done.returncode == 0
    assert done.stdout == "The hub is in site/\n"
    assert (folder / "site" / "modules" / "ask-first" / "index.html").is_file()


def test_a_folder_with_a_line_break_in_its_name_is_told_in_one_line(folder, monkeypatch):
    monkeypatch.chdir(folder)
    done = CliRunner().invoke(hub, ["build", "-d", "my\nsité"])
    assert done.stdout == "The hub is in my\\nsité/\n"


def test_a_build_with_a_problem_ends_with_1_and_leaves_the_last_good_site(folder):
    assert run(folder, "build").returncode == 0
    assert all((folder / "site" / name).is_file() for name in ("sitemap.xml", "assets/hub/hub.mjs"))
    (folder / "content" / "modules" / "bad-one.md").write_text(BAD, "utf-8")
    done = run(folder, "build")
    assert done.returncode == 1
    assert "content/modules/bad-one.md:" in done.stderr
    assert "Fix: " in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert (folder / "site" / "modules" / "ask-first" / "index.html").is_file()


def test_a_build_that_breaks_halfway_leaves_the_last_good_site_and_nothing_beside_it(folder):
    assert run(folder, "build").returncode == 0
    # Found out only while pages are made, long after a build of MkDocs has emptied the site.
    (folder / "content" / "browse").mkdir()
    (folder / "content" / "browse" / "index.md").write_text(FILES["about/index.md"], "utf-8")
    done = run(folder, "build")
    assert done.returncode == 1
    assert "The address /browse/ belongs to a page that the hub makes itself" in done.stderr
    assert done.stderr.endswith("The hub was not built.\n")
    assert "Learning that fits" in (folder / "site" / "index.html").read_text("utf-8")
    assert sorted(path.name for path in folder.glob("*site*")) == ["site"]
    assert not list(folder.glob(".site*"))


def test_a_place_that_cannot_be_written_is_one_clear_line(folder):
    done = run(folder, "build", "--site-dir", "x" * 300)
    assert done.returncode == 1
    assert done.stderr.startswith("The site cannot be written: ")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("place", ["hub", "plugins", "plugins/hub_mkdocs"])
def test_the_code_of_the_hub_is_never_replaced(folder, place):
    config = load_config(str(folder / "mkdocs.yml"), site_dir=str(REPOSITORY / place))
    with pytest.raises(SiteFolderError, match="the hub is made from"):
        require_site_folder(config)


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (".", "it holds mkdocs.yml, which the hub is made from"),
        ("look/..", "it holds mkdocs.yml, which the hub is made from"),
        ("mkdocs.yml", "it is what the hub is made from"),
        ("content", "it is what the hub is made from"),
        ("look", "it is what the hub is made from"),
        ("look/pages", "it is inside look, which the hub is made from"),
        ("tests", "a build would delete what it holds, and no build of a hub made that"),
        ("hidden", "a build would delete what it holds, and no build of a hub made that"),
        ("home", "it is your home folder, or holds it"),
        ("homes", "it is your home folder, or holds it"),
        ("~", "it is your home folder, or holds it"),
        ("~/", "it is your home folder, or holds it"),
        ("~/notes", "a build would delete what it holds, and no build of a hub made that"),
        ("notes.txt", "it is a file"),
        ("notes.txt/site", "notes.txt is a file"),
        ("homes/../notes.txt/public/site", "notes.txt is a file"),
        ("link", "it is what the hub is made from"),
        ("circle", "it is a link that leads back to itself"),
    ],
)
def test_a_site_never_takes_the_place_of_what_somebody_keeps(folder, monkeypatch, place, said):
    (folder / "look" / "pages").mkdir(parents=True)
    (folder / "look" / "pages" / "resource.html").write_text("ours", "utf-8")
    (folder / "tests").mkdir()
    for name in ("tests/test_one.py", "notes.txt"):
        (folder / name).write_text("ours", "utf-8")
    (folder / "hidden").mkdir()
    (folder / "hidden" / ".profile").write_text("ours", "utf-8")
    (folder / "homes" / "me" / "notes").mkdir(parents=True)
    (folder / "homes" / "me" / "notes" / "one.txt").write_text("ours", "utf-8")
    (folder / "home").symlink_to(folder / "homes" / "me")
    monkeypatch.setenv("HOME", str(folder / "home"))
    (folder / "link").symlink_to(folder / "look")
    (folder / "circle").symlink_to(folder / "circle")
    settings = folder / "mkdocs.yml"
    text = settings.read_text("utf-8").replace(str(REPOSITORY / "theme_overrides"), "look")
    settings.write_text(text, "utf-8")
    before = {path: path.lstat().st_mtime_ns for path in folder.rglob("*")}
    monkeypatch.chdir(folder)
    done = CliRunner().invoke(hub, ["build", "-d", place])
    assert done.exit_code == 1
    assert said in done.stderr
    assert "Fix: name a folder of its own" in done.stderr
    assert before == {path: path.lstat().st_mtime_ns for path in folder.rglob("*")}


def test_a_site_may_be_put_below_the_home_folder(folder, monkeypatch):
    monkeypatch.setenv("HOME", str(folder / "me"))
    monkeypatch.chdir(folder)
    done = CliRunner().invoke(hub, ["build", "-d", "~/site"])
    assert done.stdout == "The hub is in me/site/\n"
    assert (folder / "me" / "site" / "sitemap.xml").is_file()
    assert not (folder / "~").exists()


NO_NAMES = [
    ("~", "~ is not read as your home there"),
    ("~/site", "~ is not read as your home there"),
    ("~nosuchuser/x", "~nosuchuser is not read as a home there"),
    ("~~", "~~ is not read as a home there"),
    (" ", "a name of spaces alone is one that nobody sees"),
    ("sites/ /x", "a name of spaces alone is one that nobody sees"),
]


@pytest.mark.parametrize(("place", "said"), NO_NAMES)
def test_a_folder_never_has_a_name_that_misleads(folder, monkeypatch, place, said):
    settings = folder / "mkdocs.yml"
    text = settings.read_text("utf-8")
    settings.write_text(f"site_dir: '{place}'\n{text}", "utf-8")
    before = sorted(folder.iterdir())
    monkeypatch.chdir(folder)
    done = CliRunner().invoke(hub, ["build"])
    assert done.exit_code == 1
    assert done.stderr.startswith(f"mkdocs.yml:1: The site cannot be put in {place}: {said}")
    assert "\n    Fix: name a folder of its own, as in  site_dir: site\n" in done.stderr
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize(("place", "said"), NO_NAMES[2:])
def test_nor_has_one_that_is_typed_and_no_line_is_blamed(folder, monkeypatch, place, said):
    settings = folder / "mkdocs.yml"
    settings.write_text(f"{settings.read_text('utf-8')}site_dir: '~'\n", "utf-8")
    before = sorted(folder.iterdir())
    monkeypatch.chdir(folder)
    done = CliRunner().invoke(hub, ["build", "-d", place])
    assert done.exit_code == 1
    assert done.stderr.startswith(f"The site cannot be put in {place}: {said}")
    assert "\n    Fix: name a folder of its own, as in  hub build --site-dir site\n" in done.stderr
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize("place", ["~", "homes"])
def test_a_home_that_is_not_there_yet_is_no_site(folder, monkeypatch, place):
    monkeypatch.setenv("HOME", str(folder / "homes" / "me"))
    monkeypatch.chdir(folder)
    done = CliRunner().invoke(hub, ["build", "-d", place])
    assert "it is your home folder, or holds it" in done.stderr
    assert not (folder / "homes").exists()


def never_built(site: Path) -> None:
    pytest.fail(f"It is built in {site}.")


@pytest.mark.parametrize("place", ["~nobody", f"~{pwd.getpwuid(0).pw_name}/site"])
def test_the_home_of_somebody_else_is_never_meant(folder, monkeypatch, place):
    monkeypatch.chdir(folder)
    monkeypatch.setattr("hub_mkdocs.support.commands.whole_site", never_built)
    done = CliRunner().invoke(hub, ["build", "-d", place])
    name = place.partition("/")[0]
    said = f"The site cannot be put in {place}: {name} is not read as a home there"
    assert done.stderr.startswith(said)


@pytest.mark.parametrize("home", ["", "me"])
@pytest.mark.parametrize("place", ["~", "~/site"])
def test_a_home_that_is_no_place_is_not_read_as_one(folder, monkeypatch, home, place):
    monkeypatch.setenv("HOME", home)
    monkeypatch.chdir(folder)
    monkeypatch.setattr("hub_mkdocs.support.commands.whole_site", never_built)
    done = CliRunner().invoke(hub, ["build", "-d", place])
    assert done.stderr.startswith(f"The site cannot be put in {place}: ~ is not read as your home")


@pytest.mark.parametrize("names", [[], [".git"], ["sitemap.xml", "assets/hub/hub.mjs"]])
def test_an_empty_folder_and_a_site_of_a_hub_may_be_replaced(folder, names):
    for name in names:
        (folder / "public" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "public" / name).write_text("old", "utf-8")
    (folder / "public").mkdir(exist_ok=True)
    config = load_settings(str(folder / "mkdocs.yml"), site_dir=str(folder / "public"))
    require_site_folder(config)


def test_another_file_of_settings_is_named_where_a_term_of_it_is_unknown(folder):
    settings = (folder / "mkdocs.yml").read_text("utf-8")
    wrong = "hub-catalogue:\n    example_role: zebra\n"
    (folder / "other.yml").write_text(settings.replace("hub-catalogue\n", wrong), "utf-8")
    done = run(folder, "build", "-f", "other.yml")
    assert "other.yml: example_role of hub-catalogue is 'zebra'" in done.stderr


def test_a_user_without_a_home_may_replace_a_site(folder, monkeypatch):
    def unknown(_: int) -> None:
        raise KeyError

    monkeypatch.delenv("HOME")
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    monkeypatch.chdir(folder)
    (folder / "public").mkdir()
    require_site_folder(load_settings(str(folder / "mkdocs.yml"), site_dir=str(folder / "public")))
    done = CliRunner().invoke(hub, ["build", "-d", "~"])
    assert "The site cannot be put in ~: ~ is not read as your home there" in done.stderr
    assert not (folder / "~").exists()


@pytest.mark.parametrize("address", ["foo", "localhost:99999", "localhost:0", "nohost:80", ":80"])
def test_an_address_that_cannot_be_served_at_is_one_clear_line(address):
    done = CliRunner().invoke(hub, ["serve", "-a", address])
    assert done.exit_code == 2
    assert f"'{address}' is no address to serve the hub at. Write host and port" in done.stderr
    assert "dev_addr" not in done.stderr


@pytest.mark.parametrize("command", ["build", "serve"])
def test_without_settings_there_is_one_clear_line(tmp_path, command):
    done = run(tmp_path, command)
    assert done.returncode == 2
    assert "there is no mkdocs.yml here" in done.stderr


@pytest.mark.parametrize(
    ("plugins", "said"),
    [
        ([], "      - hub-library\n      - hub-catalogue"),
        (["hub-menus"], "      - hub-library\n      - hub-catalogue"),
        (
            ["hub-library", "hub-catalogue", "hub-menus"],
            "      - hub-share\n      - hub-look\n      - hub-security",
        ),
    ],
)
def test_a_missing_plugin_is_named(tmp_path, plugins, said):
    settings = settings_file(tmp_path, FILES, plugins=plugins)
    done = run(settings.parent, "build")
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def text_at(address: str) -> str:
    with urlopen(address, timeout=20) as answer:  # noqa: S310  (our own address)
        return str(answer.read(), "utf-8")


def wait_for(address: str, words: str, seconds: int = 30) -> str:
    """Ask again until a page holds some words; fail with what it held last."""
    held = ""
    for _ in range(seconds * 4):
        try:
            held = text_at(address)
        except URLError as error:
            held = str(error)
        if words in held:
            return held
        time.sleep(0.25)
    message = f"{words!r} did not come; last: {held[-800:]}"
    raise AssertionError(message)


def test_serving_shows_a_problem_as_soon_as_it_is_saved_and_keeps_the_rest_up(folder):
    address = f"127.0.0.1:{free_port()}"
    with subprocess.Popen(
        [*HUB, "serve", "--address", address],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as serving:
        try:
            wait_for(f"http://{address}/", "Learning that fits")
            (folder / "content" / "modules" / "bad-one.md").write_text(BAD, "utf-8")
            wait_for(f"http://{address}/", "1 problem in the content")
            assert "bad-one.md" in text_at(f"http://{address}/problems/")
            assert "Ask first" in text_at(f"http://{address}/modules/ask-first/")
        finally:
            serving.terminate()
