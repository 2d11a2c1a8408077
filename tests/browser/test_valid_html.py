"""Every page and our style sheet are valid, by the Nu HTML checker."""

from nu_checker import errors_in
from sample_files import FILES, resource_file
from site_building import build_site

EVERYTHING = """Some *words*, `code` and a note[^1] with another[^long], and again[^1].

## Why & how "it" helps

| Left | Right |
|:-----|------:|
| a    |     1 |

| Next |
|------|
| b    |

- [ ] ask
- [x] listen
  - [ ] again

1. one

   more

> [!WARNING]
> - a list with [a link](https://example.org/a?b=c&d=e)

### Deep, & 1 < 2

```python
print("<b>")
```

[^1]: The note.
[^long]: Another.

    In two paragraphs.

## One thing to try this week

Ask once.
"""


def test_the_checker_finds_no_error_on_any_page_nor_in_our_style_sheet(hub):
    pages = sorted(hub.folder.rglob("*.html"))
    styles = sorted((hub.folder / "assets" / "hub").glob("*.css"))
    assert len(pages) > 400
    assert len(styles) == 2
    assert errors_in([*pages, *styles]) == []


def test_the_checker_finds_no_error_in_anything_an_author_can_write(tmp_path):
    page = resource_file("modules", "rich", body=EVERYTHING)
    site = build_site(tmp_path, FILES | {"modules/rich.md": page})
    assert errors_in(sorted(site.folder.rglob("*.html"))) == []


def test_the_checker_notices_a_page_that_is_wrong(tmp_path):
    page = tmp_path / "wrong.html"
    page.write_text("<!doctype html><title>x</title><p><div></div></p>", "utf-8")
    sheet = tmp_path / "wrong.css"
    sheet.write_text("p { colr: red }", "utf-8")
    found = " ".join(errors_in([page, sheet]))
    assert "No “p” element in scope" in found
    assert "colr" in found
