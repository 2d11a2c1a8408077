"""What every template gets, whatever the page: `site`."""

from dataclasses import dataclass

from mkdocs.config.defaults import MkDocsConfig


@dataclass(frozen=True, slots=True)
class NavLink:
    """A link of the main navigation."""

    label: str
    url: str
    """Relative to the root of the site."""


@dataclass(frozen=True, slots=True)
class SiteContext:
    """The site around a page."""

    name: str
    description: str
    nav: tuple[NavLink, ...]
    """The main navigation, as `nav:` in mkdocs.yml lists it."""
    problems: int
    """Errors in the content; above zero only while somebody serves the hub to work on it."""


def nav_links(config: MkDocsConfig) -> tuple[NavLink, ...]:
    """Read the main navigation from mkdocs.yml: a flat list of `Label: path/index.md`."""
    links = []
    for entry in config.nav or []:
        for label, path in entry.items():
            links.append(NavLink(label, path.removesuffix("index.md")))
    return tuple(links)
