"""Write a Markdown body as HTML that is safe to publish, with links that work on the site."""

import posixpath
from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import unquote, urlsplit

import nh3
from markdown_it.token import Token

from hub.domain.body import Body
from hub.domain.pathway import PATHWAY_FOLDER
from hub.intake.markdown_dialect import markdown_parser
from hub.library.library import GENERATED_FILES, Library

_ALLOWED: Final[Mapping[str, set[str]]] = {
    "a": {"href", "id", "rel", "class", "aria-label"},
    "blockquote": set(),
    "br": set(),
    "code": {"class"},
    "div": {"class", "role", "aria-label", "tabindex"},
    "em": set(),
    **{f"h{level}": {"id"} for level in range(2, 7)},
    "hr": {"class"},
    "img": {"src", "alt", "title", "loading", "width", "height"},
    "input": {"type", "checked", "disabled", "class", "aria-label"},
    "li": {"class", "id"},
    "ol": {"class", "start"},
    "p": {"class"},
    "pre": {"tabindex"},
    "s": set(),
    "section": {"class", "aria-labelledby", "aria-label"},
    "strong": set(),
    "sup": {"class"},
    "table": set(),
    "tbody": set(),
    "td": {"class"},
    "th": {"class", "scope"},
    "thead": set(),
    "tr": set(),
    "ul": {"class"},
}

_CLEANER = nh3.Cleaner(
    tags=set(_ALLOWED),
    attributes={tag: set(attributes) for tag, attributes in _ALLOWED.items() if attributes},
    url_schemes={"http", "https", "mailto", "tel"},
    link_rel=None,
)

_ALIGN = {
    "text-align:right": "hub-align-right",
    "text-align:center": "hub-align-center",
    "text-align:left": "hub-align-left",
}


def relative_url(target: str, page_url: str) -> str:
    """Return the address of a page or file as seen from a page, both relative to the site's root.

    Relative addresses work in a folder of a larger site and from a disk.
    """
    path = posixpath.relpath(target or ".", page_url or ".")
    return f"{path}/" if target.endswith("/") or not target else path


class BodyRenderer:
    """Renders bodies of one library: knows the address of every file that a link may name."""

    def __init__(self, library: Library) -> None:
        self._url_of_file: dict[str, str] = {
            f"{resource.kind.folder}/{resource.id}.md": resource.url
            for resource in library.resources
        }
        self._url_of_file |= {f"{page.path}.md": page.url for page in library.pages}
        self._url_of_file |= {
            f"{PATHWAY_FOLDER}/{pathway.id}.md": pathway.url for pathway in library.pathways
        }
        self._url_of_file |= {asset.path: asset.path for asset in library.assets}
        self._url_of_file |= {path: path for path in GENERATED_FILES}
        self._pixels = {asset.path: asset.pixels for asset in library.assets if asset.pixels}

    def render(self, body: Body, source: str, page_url: str, *, in_steps: bool = False) -> str:
        """Return the HTML of a body.

        Args:
            body: What to render; its links have been checked.
            source: Path of its file below the content folder.
            page_url: Address of its page, relative to the root of the site.
            in_steps: Whether to say "Step 2 of 4" above the heading of each section.
        """
        parser = markdown_parser()
        tokens = parser.parse(body.markdown)
        for token in tokens:
            self._prepare(token, source, page_url)
            for child in token.children or ():
                self._prepare(child, source, page_url)
        return _CLEANER.clean(_in_sections(tokens, in_steps=in_steps))

    def _prepare(self, token: Token, source: str, page_url: str) -> None:
        if token.type == "link_open":
            href = str(token.attrGet("href") or "")
            token.attrSet("href", self._resolve(href, source, page_url))
            if urlsplit(href).scheme in ("http", "https"):
                token.attrSet("rel", "noopener noreferrer")
        elif token.type == "image":
            self._prepare_image(token, source, page_url)
        elif token.type in ("th_open", "td_open"):
            style = str(token.attrs.pop("style", ""))
            if style in _ALIGN:
                token.attrSet("class", _ALIGN[style])
            if token.type == "th_open":
                token.attrSet("scope", "col")

    def _prepare_image(self, token: Token, source: str, page_url: str) -> None:
        written = str(token.attrGet("src") or "")
        src = self._resolve(written, source, page_url)
        if src == written:
            # Not a file of the hub. An image from elsewhere would tell somebody who reads the page,
            # so its text stands in.
            token.type, token.tag = "text", ""
            return
        token.attrSet("src", src)
        token.attrSet("loading", "lazy")
        if pixels := self._pixels.get(_file_of(written, source)):
            # The browser keeps the place free, so that nothing shifts when the image arrives.
            token.attrSet("width", str(pixels.width))
            token.attrSet("height", str(pixels.height))

    def _resolve(self, href: str, source: str, page_url: str) -> str:
        parts = urlsplit(href)
        if parts.scheme or parts.netloc or not parts.path:
            return href
        url = self._url_of_file.get(_file_of(href, source))
        if url is None:
            return href
        anchor = f"#{parts.fragment}" if parts.fragment else ""
        return f"{relative_url(url, page_url)}{anchor}"


def _file_of(href: str, source: str) -> str:
    """Return the file that a relative link names, as a path below the content folder."""
    path = unquote(urlsplit(href).path)
    return posixpath.normpath(posixpath.join(posixpath.dirname(source), path))


def _in_sections(tokens: Sequence[Token], *, in_steps: bool) -> str:
    """Render tokens, each second-level heading and what follows it in a section of its own."""
    parser = markdown_parser()
    starts = [
        place
        for place, token in enumerate(tokens)
        if token.type == "heading_open" and token.tag == "h2" and token.level == 0
    ]
    notes = next(
        (place for place, token in enumerate(tokens) if token.type == "footnote_block_open"),
        len(tokens),
    )
    number = {start: place for place, start in enumerate(starts, 1) if start < notes}
    edges = sorted({0, *number, notes})
    written = []
    for start, end in zip(edges, [*edges[1:], len(tokens)], strict=True):
        html = parser.renderer.render(list(tokens[start:end]), parser.options, {})
        if start in number:
            anchor = str(tokens[start].attrGet("id"))
            step = _step(number[start], len(number)) if in_steps else ""
            html = f'<section class="hub-section hub-section--{anchor}">\n{step}{html}</section>\n'
        written.append(html)
    return _for_everyone("".join(written))


def _step(number: int, steps: int) -> str:
    """Say where in a body a reader is; a body of one section has no steps."""
    return f'<p class="hub-section__step">Step {number} of {steps}</p>\n' if steps > 1 else ""


def _for_everyone(html: str) -> str:
    """Name what a screen reader meets, and let a keyboard reach what scrolls."""
    box = '<input class="task-list-item-checkbox"'
    return (
        _with_named_tables(html)
        .replace("<pre>", '<pre tabindex="0">')
        .replace(
            f'{box} disabled="" type="checkbox" checked="">',
            f'{box} aria-label="Done" disabled="" type="checkbox" checked="">',
        )
        .replace(
            f'{box} disabled="" type="checkbox">',
            f'{box} aria-label="To do" disabled="" type="checkbox">',
        )
        .replace(
            '<section class="footnotes">', '<section class="footnotes" aria-label="Footnotes">'
        )
        .replace(
            'class="footnote-backref"', 'class="footnote-backref" aria-label="Back to the text"'
        )
    )


def _with_named_tables(html: str) -> str:
    """Put each table into a box that scrolls, and give each box a name of its own."""
    before, *tables = html.replace("</table>", "</table></div>").split("<table>")
    for number, table in enumerate(tables, 1):
        name = f"Table {number}" if len(tables) > 1 else "Table"
        box = f'<div class="hub-scroll" role="region" tabindex="0" aria-label="{name}">'
        before += f"{box}<table>{table}"
    return before
