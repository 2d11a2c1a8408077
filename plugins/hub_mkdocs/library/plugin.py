"""The plugin `hub-library`: content files in, resource pages out."""

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from hub.domain.problem import Problem
from hub.library.library import Library
from hub.library.load import load_library
from hub.writers.markdown_html import BodyRenderer
from hub.writers.problem_report import is_error, problem_text, summary_text
from hub_mkdocs.library.assets import asset_file
from hub_mkdocs.library.config import LibraryConfig
from hub_mkdocs.library.context import ProblemsView
from hub_mkdocs.library.pages import plain_page_content, resource_contents
from hub_mkdocs.support.hub_page import HubPage, PageContent, add_page
from hub_mkdocs.support.hub_settings import require_hub_settings, require_pages_of_nav
from hub_mkdocs.support.settings import load_settings
from hub_mkdocs.support.settings_tree import SettingsError
from hub_mkdocs.support.site_context import SiteContext, nav_links, promise_links, root_url

log = get_plugin_logger("hub")


class LibraryPlugin(BasePlugin[LibraryConfig]):
    """Loads the library once per build and makes a page of each resource and plain page.

    A build stops when the content has errors. While serving, pages without errors stay up, and a
    banner on every page leads to the list of problems.
    """

    library: Library
    """All valid resources of this build."""

    def __init__(self) -> None:
        self._is_serving = False
        self._problems: tuple[Problem, ...] = ()
        self._site: SiteContext | None = None
        self._no_documents: TemporaryDirectory[str] | None = None
        self._content_folder = ""

    def on_startup(
        self,
        *,
        command: Literal["build", "gh-deploy", "serve"],
        dirty: bool,  # noqa: ARG002  (MkDocs passes it)
    ) -> None:
        """Remember whether somebody is at work on the content."""
        self._is_serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load and check the content, and report every problem."""
        require_hub_settings(config)
        if not config.repo_url:
            # Without a repository there is nothing to edit, and MkDocs would warn on every page.
            config.edit_uri = None
        self._content_folder = config.docs_dir
        shown_as = os.path.relpath(config.docs_dir, Path(config.config_file_path or ".").parent)
        loaded = load_library(Path(config.docs_dir), Path(shown_as).as_posix())
        self.library, self._problems = loaded.library, loaded.problems
        for problem in self._problems:
            # Advice is no warning to MkDocs, whose --strict would make it stop the build.
            (log.warning if is_error(problem) else log.info)(problem_text(problem))
        errors = sum(map(is_error, self._problems))
        if errors and not self._is_serving:
            raise PluginError(summary_text(self._problems))
        self._site = SiteContext(
            name=config.site_name,
            description=config.site_description or "",
            nav=nav_links(config),
            url=root_url(config),
            promises=promise_links(config, self.library),
            problems=errors,
        )
        # MkDocs would walk the content folder itself, follow links out of it and hang on circles of
        # them. It gets an empty folder to walk; every file it sees is one that was checked.
        self._no_documents = TemporaryDirectory()
        config.docs_dir = self._no_documents.name
        return config

    @event_priority(50)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages and files of the library. Priority: 50 (run early, others see them)."""
        self._give_back_documents(config)
        for asset in self.library.assets:
            files.append(asset_file(asset, config))
        renderer = BodyRenderer(self.library)
        for resource, content in resource_contents(self.library, renderer):
            source = f"{resource.kind.folder}/{resource.id}.md"
            add_page(files, config, resource.url, content, edit_uri=source)
        for page in self.library.pages:
            if page.path != "index":
                content = plain_page_content(page, self.library, renderer)
                add_page(files, config, page.url, content, edit_uri=f"{page.path}.md")
        if self._problems and self._is_serving:
            add_page(files, config, "problems/", self._problems_page())
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Stop at a link of the main navigation that leads nowhere."""
        require_pages_of_nav(config, files)
        return nav

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,
        builder: Callable[[], None],
    ) -> LiveReloadServer:
        """Say in plain words what is wrong with settings that change while the hub is served."""

        def build_again() -> None:
            try:
                load_settings(os.path.relpath(config.config_file_path))
            except SettingsError as error:
                # MkDocs prints this kind, and a traceback for all others.
                raise Abort(error.message) from None
            builder()

        server.builder = build_again
        return server

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,  # noqa: ARG002
        nav: object,  # noqa: ARG002
    ) -> TemplateContext:
        """Give the template its `site` and `view`."""
        ours = cast("dict[str, object]", context)
        ours["site"] = self._site
        if isinstance(page, HubPage):
            ours |= {"view": page.hub_content.context, "content": page.hub_content}
        return context

    def on_template_context(
        self,
        context: TemplateContext,
        *,
        template_name: str,  # noqa: ARG002
        config: MkDocsConfig,  # noqa: ARG002
    ) -> TemplateContext:
        """Give the page for missing addresses its `site`."""
        cast("dict[str, object]", context)["site"] = self._site
        return context

    def on_build_error(self, *, error: Exception) -> None:  # noqa: ARG002
        """Leave no temporary folder behind."""
        if self._no_documents is not None:
            self._no_documents.cleanup()

    def _give_back_documents(self, config: MkDocsConfig) -> None:
        config.docs_dir = self._content_folder
        if self._no_documents is not None:
            self._no_documents.cleanup()
            self._no_documents = None

    def _problems_page(self) -> PageContent:
        return PageContent(
            title="Problems to mend",
            summary="What is wrong in the content, where, and what to type instead.",
            template="pages/problems.html",
            context=ProblemsView(self._problems),
            last_changed=self.library.last_changed,
        )
