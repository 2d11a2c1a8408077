"""What is said of settings that cannot be used, and that nothing ends in a traceback."""

import re
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest
import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from sample_files import FILES, REPOSITORY
from site_building import PLUGINS, build_site, settings_file

from hub_mkdocs.support.settings import load_settings
from hub_mkdocs.support.settings_tree import SettingsError

OURS = str(REPOSITORY / "theme_overrides")
STATEMENT = {
    "organisation": "Us",
    "contact": "Write to us.",
    "status": "full",
    "tested_by": "us",
    "tested_on": date(2026, 1, 1),
    "prepared_on": date(2026, 1, 1),
    "reviewed_on": date(2026, 1, 1),
}


def with_plugin(name: str, settings: object) -> dict[str, object]:
    return {"plugins": [{name: settings} if one == name else one for one in PLUGINS]}


def catalogue(**settings: object) -> dict[str, object]:
    return with_plugin("hub-catalogue", settings)


def statement(**changed: object) -> dict[str, object]:
    settings = {key: one for key, one in (STATEMENT | changed).items() if one is not None}
    return {"plugins": [*PLUGINS, {"hub-accessibility": settings}]}


def said_of(folder: Path, settings: dict[str, object]) -> str:
    path = settings_file(folder, FILES, **settings)
    with pytest.raises(SettingsError) as error:
        load_settings(str(path), strict=True)
    return error.value.message.replace(str(path), "mkdocs.yml")


WHOLE = "a whole number from 1 to 1,000 belongs here.\n    Fix: write, for example,  page_size: 24"
LINKS = "Fix: write each link as  - Label: page/index.md"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (catalogue(page_size=0), f"page_size of hub-catalogue is 0, and {WHOLE}"),
        (catalogue(page_size=-3), f"page_size of hub-catalogue is -3, and {WHOLE}"),
        (catalogue(page_size="many"), f"page_size of hub-catalogue is many, and {WHOLE}"),
        (catalogue(page_size=True), f"page_size of hub-catalogue is True, and {WHOLE}"),
        (catalogue(page_size=2.5), f"page_size of hub-catalogue is 2.5, and {WHOLE}"),
        (catalogue(page_size=[24]), f"page_size of hub-catalogue is [24], and {WHOLE}"),
        (catalogue(term_page_size=0), "term_page_size of hub-catalogue is 0"),
        (catalogue(example_minutes=-5), "a whole number from 1 to 480 belongs here"),
        (catalogue(page_sise=5), "page_sise is not a setting of hub-catalogue. Did you mean page_"),
        (catalogue(colour="red"), "colour is not a setting of hub-catalogue.\n    Fix: take it"),
        (with_plugin("hub-catalogue", ["page_size"]), "What stands below hub-catalogue: are no"),
        (
            with_plugin("hub-share", {"share_pictures": "no"}),
            "is a text, and true or false belongs",
        ),
        (
            with_plugin("hub-menus", {"enabled": False}),
            "Fix: add under plugins:\n      - hub-menus",
        ),
        ({"plugins": [*PLUGINS, "hub-menus"]}, "hub-menus is listed twice under plugins:."),
        ({"plugins": [*PLUGINS, "hub-nothing"]}, "There is no plugin hub-nothing."),
        ({"plugins": [*PLUGINS, None]}, "None under plugins: is no name of a plugin."),
        ({"plugins": "hub-library"}, "plugins: is no list."),
        ({"plugins": None}, "Fix: add under plugins:\n      - hub-library\n      - hub-catalogue"),
        (statement(reply_days=-3), "reply_days of hub-accessibility is -3"),
        (statement(organisation=None), "organisation of hub-accessibility is missing."),
        (statement(status="nearly"), "Fix: write one of 'full', 'partial', 'not'"),
        (statement(tested_on="1 May"), "is a text, and a day such as 2026-11-25 belongs here."),
        (statement(known_issues="none"), "known_issues of hub-accessibility is a text, and a list"),
        (statement(known_issues=[{"what": "Maps"}]), "affects of hub-accessibility is missing."),
        (
            {"nav": [{"More": [{"About": "about/index.md"}]}]},
            f"More under nav: is not a link. {LINKS}",
        ),
        ({"nav": ["index.md"]}, f"index.md under nav: is not a link. {LINKS}"),
        ({"nav": [{"About": "about.md"}]}, "as in  - About: about/index.md"),
        ({"nav": [{"Home": "/index.md"}]}, "/index.md under nav: is not the address of a page."),
        ({"nav": {"Home": "index.md"}}, f"nav: is not a list of links.\n    {LINKS}"),
        ({"nav": [{"Home": 5}]}, f"nav: is not a list of links.\n    {LINKS}"),
        ({"nav": "index.md"}, f"nav: is not a list of links.\n    {LINKS}"),
        ({"theme": "mkdocs"}, "custom_dir: theme_overrides"),
        ({"theme": {"name": "material"}}, "theme: is not that of the hub"),
        ({"theme": {"name": "material", "custom_dir": "content"}}, "theme: is not that of the hub"),
        ({"theme": {"name": None, "custom_dir": OURS}}, "theme: is not that of the hub"),
        ({"theme": {"name": "nonesuch"}}, "theme: Unrecognised theme name: 'nonesuch'"),
        ({"site_name": 5}, "site_name is a whole number, and a text belongs here."),
        ({"site_name": " "}, "site_name is empty."),
        (
            {"site_url": "nonsense"},
            "site_url is nonsense, and that is no address.\n    Fix: write one that begins with h",
        ),
        ({"sitename": "A"}, "sitename is not a setting. Did you mean site_name?"),
        ({"docs_dir": "gone"}, "gone, which is not there."),
        ({"use_directory_urls": False}, "use_directory_urls is false, but addresses of a hub end"),
        ({"extra": ["contact"]}, "extra is a list, and a block of settings belongs here."),
        ({"dev_addr": "127.0.0.1:99999"}, "dev_addr ends with 99999, and there is no such port."),
        ({"dev_addr": "foo"}, "dev_addr is no address to serve the hub at."),
        ({"dev_addr": "nohost:80"}, "dev_addr is no address to serve the hub at."),
        (
            {"site_dir": "content"},
            "Fix: put the site in a folder of its own, as in  site_dir: site",
        ),
        ({"extra": {"contact": ["a", "b"]}}, "contact under extra: is not a text."),
        (
            statement(reviewed_on=datetime(2026, 1, 1, 9)),  # noqa: DTZ001
            "and a day alone belongs here.\n    Fix: write  reviewed_on: 2026-01-01",
        ),
        ({"plugins": [*PLUGINS, {}]}, "An entry of plugins: is not one plugin."),
        ({"plugins": [*PLUGINS, ["tags"]]}, "['tags'] under plugins: is no name of a plugin."),
        ({"theme": {"name": ["material"]}}, "theme holds a list where a text belongs."),
        (
            {"theme": {"name": "material", "custom_dir": None}},
            "theme names a folder or a file by nothing, and a text belongs there.",
        ),
        ({"site_url": "https://["}, "site_url is https://[, and that is no address."),
        ({"site_url": "http://"}, "site_url is http://, and that is no address."),
        ({"site_url": "  "}, "site_url is no address."),
        ({"site_url": "me:a/b@c.org"}, "site_url is …@c.org, and that is no address."),
        (
            {"site_url": "ftp://x"},
            "Fix: write the address of the hub, as in  site_url: https://hub.example.org/",
        ),
        ({"site_url": "ftp://x"}, "site_url is ftp://x/, and nobody can open that."),
        ({"site_url": "https://our hub.org"}, "site_url is https://our hub.org/, and nobody can"),
        ({"site_url": "https://hub.org/our hub/"}, "site_url is https://hub.org/our hub/, and no"),
        ({"site_url": "https://<name>.github.io"}, "site_url is https://<name>.github.io/, and n"),
        ({"site_url": "https://:80"}, "site_url is https://:80/, and nobody can open that."),
        ({"site_url": "https://a.org:99999"}, "site_url is https://a.org:99999/, and nobody can"),
        ({"site_url": "https://a.org:0"}, "site_url is https://a.org:0/, and nobody can open tha"),
        ({"site_url": "https://a.org/?x=1"}, "site_url is https://a.org/?x=1, and nobody can ope"),
        ({"site_url": "https://a.org/#top"}, "site_url is https://a.org/#top, and nobody can ope"),
        ({"site_url": "https://me:secret@a.org/"}, "site_url is https://…@a.org/, and nobody ca"),
        ({"repo_url": "https://["}, "repo_url is https://[, and that is no address."),
        (
            {"site_url": "https://[zz]/"},
            "site_url is https://[zz]/, and that is no address.\n    Fix: write one that begins",
        ),
        ({"site_url": "https://.../"}, "site_url is https://.../, and nobody can open that."),
        ({"site_url": "https://hub..org"}, "site_url is https://hub..org/, and nobody can open"),
        ({"site_url": "https://-/"}, "site_url is https://-/, and nobody can open that."),
        ({"site_url": "https://hub-.org"}, "site_url is https://hub-.org/, and nobody can open"),
        ({"site_url": "https://hub.-org"}, "site_url is https://hub.-org/, and nobody can open"),
        ({"site_url": 5}, "site_url is a whole number, and an address belongs here.\n    Fix: wri"),
        ({"dev_addr": "[zz]:80"}, "dev_addr is no address to serve the hub at."),
        ({"site_dir": "a\0b"}, "The text here has a character, spelt out, that cannot be written"),
        ({"site_name": "\ud800"}, "The text here has a character, spelt out, that cannot be writt"),
    ],
    ids=lambda value: value[:50] if isinstance(value, str) else "",
)
def test_a_setting_that_cannot_be_is_named_with_what_to_type(tmp_path, settings, said):
    message = said_of(tmp_path, settings)
    # MkDocs' own words are for people who know Python.
    assert "<class" not in message
    assert " ".join(said.split()) in " ".join(message.split())
    assert re.match(r"mkdocs\.yml(:\d+)?: ", message)
    assert "    Fix: " in message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("site_name: [oops\n", "mkdocs.yml:2: cannot be read from here on: expected ',' or ']'"),
        ("site_name: A\n\tnav: 3\n", "Fix: indent with spaces; a tab does not count"),
        ("- site_name\n", "mkdocs.yml:1: holds no settings"),
        ("", "mkdocs.yml:1: site_name is missing."),
        ("site_name: A\nsite_name: B\n", "mkdocs.yml:2: site_name: stands here a second time"),
        (b"site_name: A\n# caf\xe9\n", "mkdocs.yml:2: is not saved as UTF-8."),
        ("site_name: a\0b\n", "mkdocs.yml:1: cannot be read from here on"),
        (f"site_name: {'[' * 3000}\n", "thousands deep"),
        ("site_name: A\non: 2026-13-40\n", "mkdocs.yml:2: 2026-13-40 looks like a day or a number"),
        ("site_name: A\non: !!int ''\n", "mkdocs.yml:2:  looks like a day or a number"),
        ("a: &a [*a]\nb: !!int x\n", "mkdocs.yml:2: x looks like a day or a number"),
        ("site_name: A\n? [a, b]\n: 3\n", "mkdocs.yml:2: A list or a block stands where the name"),
        ("a: 1\nplugins:\n  - b:\n      c: 1\n      c: 2\n", "mkdocs.yml:5: c: stands here a seco"),
        ("site_name: A\nx: !Bad y\n", "mkdocs.yml:2: !Bad is a sign for a kind of value that is"),
        ("INHERIT: [1]\n", "mkdocs.yml:1: This file names a folder or a file by a list"),
        ("INHERIT: mkdocs.yml\n", "mkdocs.yml:1: This file builds on itself"),
        ("INHERIT: gone.yml\n", "Inherited config file 'gone.yml' does not exist"),
    ],
    ids=[
        "bracket",
        "tab",
        "list",
        "empty",
        "twice",
        "latin-1",
        "nul",
        "deep",
        "day",
        "no-int",
        "int",
        "key",
        "nested",
        "tag",
        "inherit-list",
        "inherit-itself",
        "inherit",
    ],
)
def test_a_file_of_settings_that_cannot_be_read_says_where(tmp_path, text, said):
    path = tmp_path / "mkdocs.yml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(SettingsError) as error:
        load_settings(str(path))
    assert said in error.value.message.replace(str(path), "mkdocs.yml")


def test_every_mistake_that_can_be_told_is_told_at_once(tmp_path):
    message = said_of(tmp_path, catalogue(page_size=0) | {"sitename": "A", "zap": 1})
    assert message.count("Fix: ") == 3
    plugins = [
        "hub-nothing",
        *({one: {"zap": 1, "zip": 2}} for one in PLUGINS),
        {"hub-search": 3},
        {"hub-library": {"enabled": 5}},
    ]
    said = said_of(tmp_path, {"plugins": plugins})
    assert said.count("zap is not a setting") == len(PLUGINS)
    assert said.count("zip is not a setting") == len(PLUGINS)
    assert "There is no plugin hub-nothing." in said
    assert "What stands below hub-search: are no settings." in said
    message = said_of(tmp_path, {"nav": ["index.md"], "site_name": " "})
    assert message.count("Fix: ") == 2


def test_a_plugin_of_the_theme_is_known_beside_a_mistake(tmp_path):
    plugins = [{"hub-catalogue": {"page_size": 0}}, "tags", {"tags": {"tagz": 1}}, *PLUGINS]
    said = said_of(tmp_path, {"plugins": plugins})
    assert "page_size of hub-catalogue is 0" in said
    assert "tagz is not a setting of material/tags." in said
    assert "There is no plugin" not in said


def test_the_line_of_a_setting_is_named(tmp_path):
    message = said_of(tmp_path, catalogue(page_size=0))
    line = int(message.split(":")[1])
    assert "page_size" in (tmp_path / "mkdocs.yml").read_text("utf-8").splitlines()[line - 1]


def test_another_file_of_settings_is_called_by_its_name_with_the_line(tmp_path):
    path = settings_file(tmp_path, FILES, site_name=" ").rename(tmp_path / "other.yml")
    with pytest.raises(SettingsError, match=r"other\.yml:\d+: site_name is empty\.") as error:
        load_settings(str(path))
    line = int(error.value.message.removeprefix(f"{path}:").split(":")[0])
    assert path.read_text("utf-8").splitlines()[line - 1].startswith("site_name")


@pytest.mark.parametrize(
    ("variable", "line"),
    [("HUB_SITE_URL", 'site_url: !ENV [HUB_SITE_URL, ""]'), ("ADDRESS", "site_url: !ENV ADDRESS")],
)
@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("ftp://x", "site_url is ftp://x/, and nobody can open that."),
        ("hub.example.org", "site_url is hub.example.org, and that is no address."),
    ],
)
def test_a_value_from_the_environment_is_named_with_its_variable(
    tmp_path, monkeypatch, variable, line, value, said
):
    path = settings_file(tmp_path, FILES)
    path.write_text(f"{line}\n{path.read_text('utf-8')}", "utf-8")
    monkeypatch.setenv(variable, value)
    with pytest.raises(SettingsError) as error:
        load_settings(str(path))
    first = f"{path}:1: {said} It comes from the environment, as {variable}.\n    Fix: write "
    assert error.value.message.startswith(first)
    # The file says where the value comes from; the value is not in it.
    assert "site_url: " not in error.value.message


def test_a_plain_build_names_the_variable_that_a_value_comes_from(tmp_path, monkeypatch, hub_log):
    path = settings_file(tmp_path, FILES)
    path.write_text(f"site_url: !ENV HUB_SITE_URL\n{path.read_text('utf-8')}", "utf-8")
    monkeypatch.setenv("HUB_SITE_URL", "ftp://x")
    with pytest.raises(Abort):
        build(load_config(str(path)))
    assert (
        "mkdocs.yml: site_url is ftp://x/, and nobody can open that."
        " It comes from the environment, as HUB_SITE_URL.\n"
        "    Fix: write the address of the hub, as in  HUB_SITE_URL=https://hub.example.org/"
    ) in hub_log.text


OFF = (
    "hub-search under plugins: is false, but a plugin that is listed is on.\n"
    "    Fix: write  - hub-search"
)


def test_a_plugin_that_is_false_is_told_that_it_is_on(tmp_path, hub_log):
    settings = with_plugin("hub-search", False)
    message = said_of(tmp_path, settings)
    line, said = message.removeprefix("mkdocs.yml:").split(": ", maxsplit=1)
    assert said == OFF
    text = (tmp_path / "mkdocs.yml").read_text("utf-8")
    assert text.splitlines()[int(line) - 1] == "- hub-search: false"
    with pytest.raises(Abort):
        build_site(tmp_path, FILES, **settings)
    assert f"mkdocs.yml: {OFF}" in hub_log.text


def test_a_plugin_that_is_false_in_a_block_of_keys_is_told_what_to_write_there(tmp_path):
    block = {name: False if name == "hub-search" else {} for name in PLUGINS}
    said = said_of(tmp_path, {"plugins": block})
    assert "hub-search under plugins: is false, but a plugin that is listed is on." in said
    assert said.endswith("    Fix: write  hub-search: {}")


@pytest.mark.parametrize("settings", ["", 0, [], "on", 3, ["page_size"]])
def test_what_is_no_block_of_settings_is_told_on_its_line_once(tmp_path, settings):
    message = said_of(tmp_path, with_plugin("hub-search", settings))
    line, said = message.removeprefix("mkdocs.yml:").split(": ", maxsplit=1)
    assert said == (
        "What stands below hub-search: are no settings.\n"
        "    Fix: write each setting on a line of its own, as  name: value"
    )
    text = (tmp_path / "mkdocs.yml").read_text("utf-8")
    assert text.splitlines()[int(line) - 1].startswith("- hub-search:")


@pytest.mark.parametrize("settings", [None, {}])
def test_a_plugin_without_settings_may_be_written_as_a_key(tmp_path, settings):
    path = settings_file(tmp_path, FILES, **with_plugin("hub-search", settings))
    assert load_settings(str(path), strict=True)


def test_a_plugin_that_is_not_installed_is_told_on_its_line(tmp_path):
    line = said_of(tmp_path, {"plugins": [*PLUGINS, "hub-nothing"]}).split(":")[1]
    text = (tmp_path / "mkdocs.yml").read_text("utf-8")
    assert text.splitlines()[int(line) - 1] == "- hub-nothing"


def test_another_search_that_is_false_is_told_once(tmp_path):
    message = said_of(tmp_path, {"plugins": [*PLUGINS, {"search": False}]})
    assert "lists search beside hub-search" in message
    assert "is on" not in message


@pytest.mark.parametrize("value", ['"https://a.org/"', "'https://me:secret@a.org/' "])
def test_quotes_that_are_part_of_a_variable_are_shown(tmp_path, monkeypatch, value):
    path = settings_file(tmp_path, FILES)
    shown = value.replace("me:secret", "…")
    path.write_text(f"site_url: !ENV HUB_SITE_URL\n{path.read_text('utf-8')}", "utf-8")
    monkeypatch.setenv("HUB_SITE_URL", value)
    with pytest.raises(SettingsError) as error:
        load_settings(str(path))
    assert error.value.message == (
        f"{path}:1: site_url is {shown}, and that is no address."
        " It comes from the environment, as HUB_SITE_URL.\n"
        f"    Fix: take the quotes away that are part of its value: {shown}"
    )


def test_a_mistake_in_the_file_is_not_laid_on_a_variable_that_is_not_set(tmp_path, monkeypatch):
    path = settings_file(tmp_path, FILES)
    path.write_text(f"site_url: !ENV [HUB_SITE_URL, HOME]\n{path.read_text('utf-8')}", "utf-8")
    monkeypatch.delenv("HUB_SITE_URL", raising=False)
    with pytest.raises(SettingsError) as error:
        load_settings(str(path))
    assert error.value.message.startswith(f"{path}:1: site_url is HOME, and that is no address.\n")


@pytest.mark.parametrize(
    "address",
    [
        "https://hub.example.org",
        "http://localhost:8000/learn/",
        "https://[::1]/",
        "https://xn--caf-dma.hub-1.org./",
        "",
    ],
)
def test_an_address_of_the_web_is_fine_and_so_is_none(tmp_path, address):
    assert load_settings(str(settings_file(tmp_path, FILES, site_url=address)))


def test_the_settings_of_this_hub_are_fine():
    assert load_settings(str(REPOSITORY / "mkdocs.yml"), strict=True).site_name


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"nav": [{"More": [{"About": "about/index.md"}]}]}, "More under nav: is not a link."),
        ({"nav": [{"Gone": "gone/index.md"}]}, "gone/index.md under nav: leads to no page."),
        ({"theme": "mkdocs"}, "theme: is not that of the hub"),
        ({"plugins": [*PLUGINS, "hub-menus"]}, "plugins: lists hub-menus twice."),
        (catalogue(example_role="housing-oficer"), "Did you mean 'housing-officer'?"),
        (catalogue(example_topic="zebra"), "'zebra', which taxonomies.yml does not have."),
        ({"site_url": "ftp://x"}, "site_url is ftp://x/, and nobody can open that."),
        ({"plugins": ["search", *PLUGINS]}, "plugins: lists search beside hub-search"),
        (catalogue(page_size=0), "'page_size': is 0, and a whole number from 1 to 1,000"),
    ],
)
def test_mkdocs_itself_says_what_is_wrong(tmp_path, hub_log, settings, said):
    with pytest.raises(Abort):
        build_site(tmp_path, FILES, **settings)
    assert said in hub_log.text
    assert "Fix: " in hub_log.text


@pytest.mark.parametrize("command", ["build", "serve"])
def test_a_command_says_it_in_plain_words_and_ends_with_1(tmp_path, command):
    folder = settings_file(tmp_path, FILES, **catalogue(page_size=0)).parent
    done = subprocess.run(
        [sys.executable, "-m", "hub", command],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("mkdocs.yml:")
    assert "Traceback" not in done.stderr
    assert not (folder / "site").exists()


def test_a_link_of_the_navigation_to_another_site_is_fine(tmp_path):
    site = build_site(tmp_path, FILES, nav=[{"Home": "index.md"}, {"Us": "https://example.org/"}])
    links = [one["href"] for one in site.page("browse").select(".hub-header__nav a")]
    assert "https://example.org/" in links


@pytest.mark.parametrize("name", ["search", "material/search", "/search"])
@pytest.mark.parametrize("settings", [None, {"lang": "en"}])
def test_a_second_search_is_refused_on_its_line(tmp_path, name, settings):
    message = said_of(tmp_path, {"plugins": [*PLUGINS, {name: settings}]})
    line, said = message.removeprefix("mkdocs.yml:").split(": ", maxsplit=1)
    assert said.startswith("plugins: lists search beside hub-search, so the site would ca")
    assert said.endswith("\n    Fix: take search out of the list; hub-search does its work")
    text = (tmp_path / "mkdocs.yml").read_text("utf-8")
    assert text.splitlines()[int(line) - 1].startswith(f"- {name}:")


def test_a_second_search_that_is_switched_off_is_fine(tmp_path):
    for name in ("search", "/search"):
        plugins = [*PLUGINS, {name: {"enabled": False}}]
        assert load_settings(str(settings_file(tmp_path, FILES, plugins=plugins)), strict=True)


def test_plugins_may_stand_in_any_order(tmp_path):
    assert build_site(tmp_path, FILES, plugins=PLUGINS[::-1]).has("modules/ask-first")


def test_settings_that_break_while_the_hub_is_served_are_told_in_plain_words(tmp_path):
    path = settings_file(tmp_path, FILES)
    config = load_settings(str(path))

    class Server:
        builder = None

    server = config.plugins["hub-library"].on_serve(Server(), config=config, builder=lambda: None)
    server.builder()
    broken = yaml.safe_load(path.read_text("utf-8")) | catalogue(page_size=0)
    path.write_text(yaml.safe_dump(broken), "utf-8")
    with pytest.raises(Abort, match="page_size of hub-catalogue is 0"):
        server.builder()
