"""Images of the content, as they are published."""

from image_making import SECRET, opened, photo
from sample_files import FILES, resource_file
from site_building import build_site

BODY = "![A wall](wall.jpg)\n\n## Why\n\nIt helps.\n\n## One thing to try this week\n\nAsk once.\n"


def test_an_image_is_published_upright_and_bare_and_its_place_is_kept_free(tmp_path):
    folder = tmp_path / "content" / "modules"
    folder.mkdir(parents=True)
    (folder / "wall.jpg").write_bytes(photo("JPEG", 6))
    files = FILES | {"modules/ask-first.md": resource_file("modules", "ask-first", BODY)}
    site = build_site(tmp_path, files)
    image = site.page("modules/ask-first").select_one(".md-typeset img")
    given = {name: image[name] for name in ("src", "alt", "width", "height", "loading")}
    assert given == {
        "src": "../wall.jpg", "alt": "A wall", "width": "40", "height": "60", "loading": "lazy",
    }  # fmt: skip
    published = (site.folder / "modules" / "wall.jpg").read_bytes()
    assert opened(published).size == (40, 60)
    assert SECRET.encode() not in published
