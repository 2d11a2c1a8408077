"""The plugin `hub-security`: nothing unescaped, nothing inline, nothing from elsewhere."""

from pathlib import Path
from typing import Literal

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from hub.writers.content_security_policy import (
    InlineBlock,
    content_security_policy,
    inline_blocks,
    with_policy,
)
from hub.writers.response_headers import headers_file
from hub_mkdocs.security.config import SecurityConfig

HEADERS_FILE = "_headers"
"""Netlify and Cloudflare Pages look for it beside the home page."""


class SecurityPlugin(BasePlugin[SecurityConfig]):
    """Makes our templates escape by default, and writes a policy into every page.

    Does not trust pages: only inline blocks that stand in a template of ours are let through.
    """

    def __init__(self) -> None:
        self._is_serving = False
        self._trusted: frozenset[InlineBlock] = frozenset()

    def on_startup(
        self,
        *,
        command: Literal["build", "gh-deploy", "serve"],
        dirty: bool,  # noqa: ARG002  (MkDocs passes it)
    ) -> None:
        """Remember whether MkDocs will add its reload script to each page."""
        self._is_serving = command == "serve"

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the headers for hosts that send them."""
        inclusion = InclusionLevel.NOT_IN_NAV
        headers = headers_file()
        files.append(File.generated(config, HEADERS_FILE, content=headers, inclusion=inclusion))
        return files

    def on_env(
        self,
        env: jinja2.Environment,
        *,
        config: MkDocsConfig,
        files: Files,  # noqa: ARG002
    ) -> jinja2.Environment:
        """Escape in every template of ours; Material's own partials are written for no escaping."""
        ours = Path(config.theme.custom_dir or "")
        templates = {
            path.relative_to(ours).as_posix(): path for path in sorted(ours.rglob("*.html"))
        }
        self._trusted = frozenset().union(
            *(inline_blocks(path.read_text("utf-8")) for path in templates.values())
        )
        env.autoescape = lambda name: name in templates
        return env

    @event_priority(-100)
    def on_post_page(
        self,
        output: str,
        *,
        page: Page,  # noqa: ARG002
        config: MkDocsConfig,  # noqa: ARG002
    ) -> str:
        """Write the policy. Priority: -100 (run last, on the page as it will be published)."""
        return self._with_policy(output)

    @event_priority(-100)
    def on_post_template(
        self,
        output_content: str,
        *,
        template_name: str,
        config: MkDocsConfig,  # noqa: ARG002
    ) -> str:
        """Write the policy into static templates that are pages. Priority: -100 (run last)."""
        is_page = template_name.endswith(".html")
        return self._with_policy(output_content) if is_page else output_content

    def _with_policy(self, html: str) -> str:
        policy = content_security_policy(html, self._trusted)
        if self._is_serving:
            # `mkdocs serve` adds an inline script that reloads the page after a change.
            policy = policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
        return with_policy(html, policy)
