"""What is known of a Markdown body without rendering it: headings, sections, links, words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading in a body."""

    level: int
    text: str
    anchor: str
    """The `id` it has on the page, made as GitHub makes it."""
    line: int


@dataclass(frozen=True, slots=True)
class Section:
    """A second-level heading and the words below it, up to the next one."""

    title: str
    line: int
    words: int
    text: str
    """Plain text of the section, without markup."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link or image in a body."""

    target: str
    text: str
    line: int
    is_image: bool


@dataclass(frozen=True, slots=True)
class Body:
    """The Markdown below the frontmatter, and its structure."""

    markdown: str
    first_line: int
    """Line of the file on which the body starts."""
    headings: tuple[Heading, ...]
    sections: tuple[Section, ...]
    links: tuple[Link, ...]
    words: int
    opening: str = ""
    """Plain text before the first section."""
