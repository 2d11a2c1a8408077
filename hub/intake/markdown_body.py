"""Read the structure of a Markdown body: headings, sections, links, words; nothing is rendered."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from hub.domain.body import Body, Heading, Link, Section
from hub.intake.markdown_dialect import checking_parser

_WORD = re.compile(r"[^\W_]\S*")
"""From the first letter or digit of a word to its end, so that every word matches once."""


@dataclass(frozen=True, slots=True)
class HtmlPiece:
    """Raw HTML in a body."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class BodyText:
    """A body, and the raw HTML in it, which only the checks want to know."""

    body: Body
    html: tuple[HtmlPiece, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """One text of the body: a paragraph, a heading, a table cell, a block of code."""

    text: str
    heading: Heading | None = None
    is_section_start: bool = False
    """Whether it is a second-level heading of the page, not one inside a quote or list."""
    is_section_end: bool = False
    """Whether the footnotes start here, which belong to no section."""


def read_body(markdown: str, first_line: int) -> BodyText:
    """Read a body that starts on some line of its file."""
    tokens = checking_parser().parse(markdown)
    pieces = tuple(_pieces(tokens, first_line))
    body = Body(
        markdown=markdown,
        first_line=first_line,
        headings=tuple(piece.heading for piece in pieces if piece.heading),
        sections=_sections(pieces),
        links=tuple(link for token in tokens for link in _links(token, first_line)),
        words=sum(count_words(piece.text) for piece in pieces),
    )
    return BodyText(body, tuple(html for token in tokens for html in _html(token, first_line)))


def count_words(text: str) -> int:
    """Return how many words a text has; signs that stand alone are no words."""
    return len(_WORD.findall(text))


def _pieces(tokens: Sequence[Token], first_line: int) -> Iterator[_Piece]:
    before = None
    for token in tokens:
        if token.type == "inline":
            text = _plain_text(token.children or ())
            if before and before.type == "heading_open":
                heading = _heading(before, text, first_line)
                yield _Piece(text, heading, before.tag == "h2" and before.level == 0)
            elif not before or before.type != "alert_title_open":
                yield _Piece(text)
        elif token.type in ("fence", "code_block"):
            yield _Piece(token.content)
        elif token.type == "footnote_block_open":
            yield _Piece("", is_section_end=True)
        before = token


def _heading(opening: Token, text: str, first_line: int) -> Heading:
    anchor = str(opening.attrGet("id"))
    return Heading(int(opening.tag[1]), text, anchor, first_line + (opening.map or [0])[0])


def _sections(pieces: Sequence[_Piece]) -> tuple[Section, ...]:
    found: list[tuple[Heading, list[str]]] = []
    for piece in pieces:
        if piece.is_section_end:
            break
        if piece.heading and piece.is_section_start:
            found.append((piece.heading, []))
        elif found and piece.text:
            found[-1][1].append(piece.text)
    return tuple(
        Section(heading.text, heading.line, sum(map(count_words, texts)), "\n".join(texts))
        for heading, texts in found
    )


def _plain_text(children: Sequence[Token]) -> str:
    return "".join(_texts(children)).strip()


def _texts(children: Sequence[Token]) -> Iterator[str]:
    for child in children:
        if child.type in ("text", "code_inline", "image"):
            yield child.content
        elif child.type in ("softbreak", "hardbreak"):
            yield " "


def _links(inline: Token, first_line: int) -> Iterator[Link]:
    for index, (line, child) in enumerate(_with_lines(inline, first_line)):
        if child.type == "link_open":
            text = _plain_text(_until_link_ends(inline.children or (), index + 1))
            yield Link(str(child.attrGet("href")), text, line, is_image=False)
        elif child.type == "image":
            yield Link(str(child.attrGet("src")), child.content.strip(), line, is_image=True)


def _until_link_ends(children: Sequence[Token], start: int) -> Sequence[Token]:
    end = next(at for at in range(start, len(children)) if children[at].type == "link_close")
    return children[start:end]


def _html(token: Token, first_line: int) -> Iterator[HtmlPiece]:
    if token.type == "html_block" and token.map:
        yield HtmlPiece(token.content, first_line + token.map[0])
    for line, child in _with_lines(token, first_line):
        if child.type == "html_inline":
            yield HtmlPiece(child.content, line)


def _with_lines(token: Token, first_line: int) -> Iterator[tuple[int, Token]]:
    """Return the parts of an inline token, each with the line of the file it stands on."""
    line = first_line + (token.map[0] if token.map else 0)
    for child in token.children or ():
        yield line, child
        line += child.type in ("softbreak", "hardbreak")
