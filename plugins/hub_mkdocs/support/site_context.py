"""What every template gets, whatever the page: `site`."""

from dataclasses import dataclass

from mkdocs.config.defaults import MkDocsConfig

from hub.library.library import Library

ACCESSIBILITY_URL = "accessibility-statement/"
"""Where the plugin `hub-accessibility` puts its page."""

_PRIVACY_PAGE = "privacy"
"""Path below the content folder of the page on privacy, if there is one."""


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
    url: str
    """Absolute address of the home page, with a slash at its end; empty when it is not known."""
    promises: tuple[NavLink, ...]
    """Pages that say what readers may expect of the site, for the foot of each page."""
    problems: int
    """Errors in the content; above zero only while somebody serves the hub to work on it."""


def root_url(config: MkDocsConfig) -> str:
    """Return the absolute address of the home page, or nothing when mkdocs.yml names none."""
    return f"{config.site_url.rstrip('/')}/" if config.site_url else ""


def nav_links(config: MkDocsConfig) -> tuple[NavLink, ...]:
    """Read the main navigation from mkdocs.yml: a flat list of `Label: path/index.md`."""
    links = []
    for entry in config.nav or []:
        for label, path in entry.items():
            links.append(NavLink(label, path.removesuffix("index.md")))
    return tuple(links)


def promise_links(config: MkDocsConfig, library: Library) -> tuple[NavLink, ...]:
    """Return links to the accessibility statement and to the privacy page, where they exist."""
    links = []
    if "hub-accessibility" in config.plugins:
        links.append(NavLink("Accessibility statement", ACCESSIBILITY_URL))
    links += [NavLink("Privacy", page.url) for page in library.pages if page.path == _PRIVACY_PAGE]
    return tuple(links)
