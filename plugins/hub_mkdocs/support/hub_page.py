"""A page whose HTML the hub has made: MkDocs only puts it into a template."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page


@dataclass(frozen=True, slots=True)
class PageContent:
    """What a generated page shows."""

    title: str
    """Heading and browser title; untrusted text."""
    summary: str
    """One sentence for search engines and previews; untrusted text."""
    template: str
    """Path below `theme_overrides/`, such as `pages/resource.html`."""
    context: object
    """A dataclass from the plugin's `context.py`; templates see it as `view`."""
    last_changed: date | None
    """For the sitemap. MkDocs would take today, and no two builds would be alike."""
    is_article: bool = False
    """A piece to read by itself, as a resource is; other pages lead to such pieces."""
    html: Callable[[], str] = str
    """Makes the body. Called once, when MkDocs renders pages."""


class HubPage(Page):
    """A MkDocs page that is never read from disk nor run through Python-Markdown."""

    def __init__(self, file: File, config: MkDocsConfig, content: PageContent) -> None:
        super().__init__(content.title, file, config)
        self.hub_content = content
        if content.last_changed is not None:
            self.update_date = content.last_changed.isoformat()

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002  (MkDocs calls it so)
        """Name the template; there is no source to read."""
        self.markdown = ""
        self.meta = {"template": self.hub_content.template, "title": self.hub_content.title}

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Take the HTML that the hub makes."""
        self.content = self.hub_content.html()


def src_uri_of(url: str) -> str:
    """Return the path of the Markdown file that MkDocs would publish at an address."""
    return f"{url}index.md"


def add_page(
    files: Files, config: MkDocsConfig, url: str, content: PageContent, edit_uri: str | None = None
) -> None:
    """Add a generated page at an address relative to the root of the site.

    Args:
        files: The files of the build; the page is added to them.
        config: The MkDocs configuration.
        url: Empty for the home page, else with a slash at its end.
        content: What the page shows.
        edit_uri: Path of the true source below the content folder, for "edit this page".

    Raises:
        PluginError: A page of the content has that address already.
    """
    taken = files.get_file_from_path(src_uri_of(url))
    if taken is not None and isinstance(taken.page, HubPage):
        message = (
            f"The address /{url} belongs to a page that the hub makes itself, "
            f"and to the page '{taken.page.title}' in the content. Move the file of that page."
        )
        raise PluginError(message)
    # Not in the nav: a page in the nav costs every other page, which makes a build quadratic.
    file = File.generated(config, src_uri_of(url), content="", inclusion=InclusionLevel.NOT_IN_NAV)
    file.edit_uri = edit_uri
    HubPage(file, config, content)
    files.append(file)
