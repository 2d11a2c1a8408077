"""The dialect of Markdown that the hub reads and renders: one configuration for both.

CommonMark with tables, footnotes, task lists, GitHub's alerts and GitHub's heading anchors. The
parser writes `alert_open`, `alert_title_open` and their closing tokens for `> [!NOTE]`, and puts
`id` on heading tokens; a renderer has nothing to add.
"""

import re
import unicodedata
from functools import cache
from itertools import pairwise
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from mdit_py_plugins.footnote import footnote_plugin

_KEPT_CATEGORIES = frozenset({"Nd", "Nl", "Pc"})
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):")
_NOT_IN_ADDRESSES = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029\ufeff]+")
_HEADING_TEXT = frozenset({"text", "code_inline"})
_OURS = re.compile(r"hub-|__|fn(ref)?\d|tool-\d|main$")

SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})


@cache
def markdown_parser() -> MarkdownIt:
    """Return the parser for rendering: raw HTML is shown as text, and unsafe links are not links.

    The parser is shared; give it rules of your own only on a copy of your own.
    """
    return _parser(is_for_checking=False)


@cache
def checking_parser() -> MarkdownIt:
    """Return the parser for checking: HTML and unsafe links become tokens that can be reported.

    For text without such problems it gives the same tokens as the parser for rendering.
    """
    return _parser(is_for_checking=True)


def new_markdown_parser() -> MarkdownIt:
    """Return a parser for rendering that a caller may change."""
    return _parser(is_for_checking=False)


def _parser(*, is_for_checking: bool) -> MarkdownIt:
    options = {"html": is_for_checking, "tasklists": True, "alerts": True}
    parser = MarkdownIt("commonmark", options).enable("table")
    footnote_plugin(parser, inline=False)
    # Not mdit_py_plugins' anchors: with one heading repeated, its time grows with the square.
    parser.core.ruler.push("heading_anchors", _add_anchors)
    # markdown-it's own list of unsafe schemes is shorter, and lets images be `data:`.
    setattr(parser, "validateLink", _any_link if is_for_checking else is_safe_link)  # noqa: B010
    return parser


def _add_anchors(state: StateCore) -> None:
    """Give each heading an `id` that is unique on its page, counted up as GitHub does."""
    counts: dict[str, int] = {}
    for opening, inline in pairwise(state.tokens):
        if opening.type == "heading_open":
            texts = (part.content for part in inline.children or () if part.type in _HEADING_TEXT)
            wanted = anchor = anchor_of("".join(texts))
            while anchor in counts:
                counts[wanted] += 1
                anchor = f"{wanted}-{counts[wanted]}"
            counts[anchor] = 0
            opening.attrSet("id", anchor)


def _any_link(_address: str) -> bool:
    return True


def is_safe_link(address: str) -> bool:
    """Say whether a link may be followed: relative, http, https, mailto or tel."""
    scheme = scheme_of(address)
    return scheme is None or scheme in SAFE_SCHEMES


def scheme_of(address: str) -> str | None:
    """Return the scheme of an address as a browser would see it, or `None` for a relative one.

    Browsers drop tabs, line ends and leading space, so `java`, a tab and `script:` are a script.
    """
    plain = _NOT_IN_ADDRESSES.sub("", unquote(address)).casefold()
    found = _SCHEME.match(plain)
    return found[1] if found else None


def anchor_of(heading: str) -> str:
    """Return the anchor that GitHub gives a heading, before it is made unique on its page.

    Lower case, spaces to hyphens, and nothing but letters, marks, digits, `_` and `-`. Anchors that
    the theme or footnotes use for themselves get the prefix `c-`.
    """
    kept = "".join(
        letter
        for letter in heading.strip().lower().replace(" ", "-")
        if letter == "-" or _is_word(letter)
    )
    anchor = kept or "section"
    return f"c-{anchor}" if _OURS.match(anchor) else anchor


@cache
def _is_word(letter: str) -> bool:
    category = unicodedata.category(letter)
    return category[0] in "LM" or category in _KEPT_CATEGORIES
