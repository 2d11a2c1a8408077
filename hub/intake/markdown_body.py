"""Read the structure of a Markdown body: headings, sections, links, words; nothing is rendered."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from markdown_it.token import Token

from hub.domain.body import Body, Heading, Link, Section
from hub.intake.decode import hidden_character
from hub.intake.markdown_dialect import checking_parser
from hub.intake.template_texts import is_to_write

_WORD = re.compile(r"[^\W_]\S*")
"""From the first letter or digit of a word to its end, so that every word matches once."""


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A piece of a body and the line on which it starts."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class BodyText:
    """A body, and what only the checks want to know of it."""

    body: Body
    html: tuple[TextPiece, ...]
    """The raw HTML in it."""
    to_write: tuple[TextPiece, ...]
    """The paragraphs and headings that still have the text of the template."""
    hidden: tuple[TextPiece, ...]
    """The characters that no page shows, as written in signs such as `&#x202e;`."""


@dataclass(frozen=True, slots=True)
class _Inline:
    """What stands in one paragraph, heading or table cell."""

    text: str
    links: Sequence[Link]
    html: Sequence[TextPiece]


@dataclass(frozen=True, slots=True)
class _Piece:
    """One text of the body: a paragraph, a heading, a table cell, a block of code."""

    text: str
    words: int
    heading: Heading | None = None
    is_section_start: bool = False
    """Whether it is a second-level heading of the page, not one inside a quote or list."""


def read_body(markdown: str, first_line: int) -> BodyText:
    """Read a body that starts on some line of its file."""
    pieces: list[_Piece] = []
    links: list[Link] = []
    html: list[TextPiece] = []
    to_write: list[TextPiece] = []
    hidden: list[TextPiece] = []
    end_of_sections: int | None = None
    before = Token("", "", 0)
    is_spelling = "&" in markdown
    for token in checking_parser().parse(markdown):
        if token.type == "inline" and before.type != "alert_title_open":
            inline = _read_inline(token, line := _line(token, first_line))
            pieces.append(_piece(inline.text, before, first_line))
            links += inline.links
            html += inline.html
            hidden += _hidden(token, line) if is_spelling else ()
            to_write += [TextPiece(inline.text, line)] if is_to_write(inline.text) else []
        elif token.type in {"fence", "code_block"}:
            pieces.append(_Piece(token.content, count_words(token.content)))
        elif token.type == "html_block":
            html.append(TextPiece(token.content, _line(token, first_line)))
        elif token.type == "footnote_block_open":
            end_of_sections = len(pieces)
        before = token
    body = Body(
        markdown=markdown,
        first_line=first_line,
        headings=tuple(piece.heading for piece in pieces if piece.heading),
        sections=_sections(pieces[:end_of_sections]),
        links=tuple(links),
        words=sum(piece.words for piece in pieces),
        opening=_text(
            takewhile(lambda piece: not piece.is_section_start, pieces[:end_of_sections])
        ),
    )
    return BodyText(body, tuple(html), tuple(to_write), tuple(hidden))


def count_words(text: str) -> int:
    """Return how many words a text has; signs that stand alone are no words."""
    return len(_WORD.findall(text))


def _line(token: Token, first_line: int) -> int:
    return first_line + (token.map[0] if token.map else 0)


def _piece(text: str, before: Token, first_line: int) -> _Piece:
    words = count_words(text)
    if before.type != "heading_open":
        return _Piece(text, words)
    anchor = str(before.attrGet("id"))
    heading = Heading(int(before.tag[1]), text, anchor, _line(before, first_line))
    return _Piece(text, words, heading, before.tag == "h2" and before.level == 0)


def _sections(pieces: Sequence[_Piece]) -> tuple[Section, ...]:
    """Return the sections; footnotes, which come last, belong to none and are not given."""
    found: list[tuple[Heading, list[_Piece]]] = []
    for piece in pieces:
        if piece.heading and piece.is_section_start:
            found.append((piece.heading, []))
        elif found:
            found[-1][1].append(piece)
    return tuple(
        Section(
            title=heading.text,
            line=heading.line,
            words=sum(piece.words for piece in inside),
            text=_text(inside),
        )
        for heading, inside in found
    )


def _text(pieces: Iterable[_Piece]) -> str:
    return "\n".join(piece.text for piece in pieces if piece.text)


def _hidden(token: Token, line: int) -> Iterator[TextPiece]:
    """Yield the hidden characters that a text, a title or a description of a picture spells out."""
    for part in token.children or ():
        for text in (part.content if part.type == "text" else "", str(part.attrGet("title") or "")):
            if character := hidden_character(text):
                yield TextPiece(character, line)
        if part.type == "image":
            yield from _hidden(part, line)
        line += part.type in {"softbreak", "hardbreak"}


def _read_inline(token: Token, line: int) -> _Inline:
    """Read the parts of an inline token in one go; each line break moves on to the next line."""
    texts: list[str] = []
    links: list[Link] = []
    html: list[TextPiece] = []
    place_of_link = start_of_text = 0
    for part in token.children or ():
        if part.type in {"text", "code_inline"}:
            texts.append(part.content)
        elif part.type in {"softbreak", "hardbreak"}:
            texts.append(" ")
            line += 1
        elif part.type == "image":
            texts.append(part.content)
            links.append(Link(str(part.attrGet("src")), part.content.strip(), line, is_image=True))
        elif part.type == "link_open":
            place_of_link, start_of_text = len(links), len(texts)
            links.append(Link(str(part.attrGet("href")), "", line, is_image=False))
        elif part.type == "link_close":
            text = "".join(texts[start_of_text:]).strip()
            links[place_of_link] = replace(links[place_of_link], text=text)
        elif part.type == "html_inline":
            html.append(TextPiece(part.content, line))
    return _Inline("".join(texts).strip(), links, html)
