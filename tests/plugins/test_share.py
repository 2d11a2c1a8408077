"""What other sites show of a page when somebody shares its address."""

import pytest
from mkdocs.exceptions import Abort
from sample_files import FILES
from site_building import PLUGINS, build_site

from hub_mkdocs.share import picture_cache

URL = "https://hub.example/learn/"
RESOURCES = ["a-late-start", "ask-again", "ask-first", "the-map"]


def tags(site, url):
    found = site.page(url).select("meta[property^='og:'], meta[name^='twitter:']")
    return {tag.get("property") or tag["name"]: tag["content"] for tag in found}


def pictures(site):
    return {path.stem: path.read_bytes() for path in sorted((site.folder / "share").glob("*"))}


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    return build_site(tmp_path_factory.mktemp("hub"), FILES, site_url=URL.rstrip("/"))


def test_every_resource_has_a_picture_and_no_draft_has(site):
    assert list(pictures(site)) == RESOURCES


def test_a_resource_tells_about_itself_and_its_picture(published):
    assert tags(published, "modules/ask-first") == {
        "og:site_name": "Test hub",
        "og:title": "Ask first",
        "og:description": FILES["modules/ask-first.md"].split("summary: ")[1].split("\n")[0],
        "og:type": "article",
        "og:locale": "en_GB",
        "og:url": f"{URL}modules/ask-first/",
        "og:image": f"{URL}share/ask-first.png",
        "og:image:type": "image/png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": "Bitesize module, 5 minutes, Test hub: Ask first",
        "twitter:card": "summary_large_image",
    }


def test_every_page_has_a_title_a_description_and_a_type(published):
    for url in published.urls():
        found = tags(published, url)
        assert found["og:title"]
        assert found["og:description"]
        assert found["og:url"] == f"{URL}{url}"
        is_resource = url.split("/")[1:2] and url.split("/")[1] in RESOURCES
        assert found["og:type"] == ("article" if is_resource else "website")
        assert ("og:image" in found) == (found["og:type"] == "article")


def test_without_an_address_of_the_hub_no_address_is_made_up(site):
    found = tags(site, "modules/ask-first")
    assert found["og:title"] == "Ask first"
    assert not {"og:url", "og:image", "twitter:card"} & set(found)


def test_the_page_for_missing_addresses_has_no_address(published):
    html = (published.folder / "404.html").read_text("utf-8")
    assert 'property="og:title" content="Test hub"' in html
    assert "og:url" not in html


def test_a_second_build_draws_nothing_and_gives_the_same_bytes(tmp_path, monkeypatch):
    cold = pictures(build_site(tmp_path, FILES))
    monkeypatch.setattr(picture_cache, "share_picture", lambda _: pytest.fail("drawn again"))
    assert pictures(build_site(tmp_path, FILES)) == cold


def test_pictures_of_what_has_changed_are_drawn_anew_and_the_old_ones_go(tmp_path):
    before = pictures(build_site(tmp_path, FILES))
    kept = tmp_path / ".cache" / "hub" / "share"
    assert len(list(kept.iterdir())) == 4
    changed = FILES["modules/ask-first.md"].replace("title: Ask first", "title: Ask at once")
    after = pictures(build_site(tmp_path, FILES | {"modules/ask-first.md": changed}))
    assert [one for one in RESOURCES if before[one] != after[one]] == ["ask-first"]
    assert len(list(kept.iterdir())) == 4


def test_a_broken_picture_of_the_build_before_is_drawn_again(tmp_path):
    cold = pictures(build_site(tmp_path, FILES))
    for path in (tmp_path / ".cache" / "hub" / "share").iterdir():
        path.write_bytes(path.read_bytes()[:500])
    assert pictures(build_site(tmp_path, FILES)) == cold


def test_where_nothing_can_be_kept_the_pictures_are_there_all_the_same(tmp_path, site):
    (tmp_path / ".cache").write_text("a file in the way", "utf-8")
    assert pictures(build_site(tmp_path, FILES)) == pictures(site)


def test_pictures_can_be_turned_off(tmp_path):
    plugins = [{one: {"share_pictures": False}} if one == "hub-share" else one for one in PLUGINS]
    site = build_site(tmp_path, FILES, plugins=plugins, site_url=URL)
    assert not site.has("share")
    found = tags(site, "modules/ask-first")
    assert found["og:type"] == "article"
    assert "og:image" not in found


def test_a_file_at_the_address_of_a_picture_stops_the_build(tmp_path, hub_log):
    from image_making import picture

    folder = tmp_path / "content" / "share"
    folder.mkdir(parents=True)
    picture().save(folder / "ask-first.png")
    with pytest.raises(Abort):
        build_site(tmp_path, FILES)
    assert "share/ask-first.png is the address of a share picture" in hub_log.text
