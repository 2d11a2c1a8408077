"""The plugin `hub-accessibility`: the statement that the law asks for, from settings."""

from datetime import date
from typing import Literal

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.utils import get_build_datetime

from hub.intake.read_dates import a_year_after
from hub_mkdocs.accessibility.config import AccessibilityConfig
from hub_mkdocs.accessibility.context import accessibility_view
from hub_mkdocs.support.hub_page import PageContent, add_page
from hub_mkdocs.support.hub_settings import name_of_file
from hub_mkdocs.support.long_date import long_date
from hub_mkdocs.support.site_context import ACCESSIBILITY_URL

log = get_plugin_logger("hub")


class AccessibilityPlugin(BasePlugin[AccessibilityConfig]):
    """Makes the accessibility statement, and says when it is time to review it.

    The page depends on the settings alone. Today decides only what a build says while it runs.
    """

    def __init__(self) -> None:
        self._is_serving = False

    def on_startup(
        self,
        *,
        command: Literal["build", "gh-deploy", "serve"],
        dirty: bool,  # noqa: ARG002  (MkDocs passes it)
    ) -> None:
        """Remember whether somebody is at work on the content."""
        self._is_serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Refuse a statement that contradicts itself, and say when a review is due.

        Raises:
            PluginError: The settings contradict each other.
        """
        # SOURCE_DATE_EPOCH stands for today where it is set.
        today = get_build_datetime().date()
        if problem := contradiction(self.config) or far_ahead(self.config, today):
            message = f"hub-accessibility, in {name_of_file(config)}: {problem}"
            raise PluginError(message)
        if is_review_due(self.config.reviewed_on, today):
            self._say_that_review_is_due(name_of_file(config))
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the page."""
        content = PageContent(
            title=f"Accessibility statement for {config.site_name}",
            summary="What works for whom, what does not, and whom to tell about a problem.",
            template="pages/accessibility-statement.html",
            context=accessibility_view(self.config, config),
            last_changed=self.config.reviewed_on,
        )
        add_page(files, config, ACCESSIBILITY_URL, content)
        return files

    def _say_that_review_is_due(self, file: str) -> None:
        text = (
            f"{file}: the accessibility statement was last reviewed on "
            f"{long_date(self.config.reviewed_on)}, more than 12 months ago.\n"
            "    Fix: test the hub again, mend what the statement says, and set reviewed_on: "
            "under hub-accessibility to the day on which you did."
        )
        if self._is_serving:
            log.info(text)
        else:
            # As a warning of MkDocs it would stop a strict build on a day when nothing changed.
            click.echo(text, err=True)


def is_review_due(reviewed_on: date, today: date) -> bool:
    """Say whether more than 12 months have passed.

    >>> is_review_due(date(2026, 2, 28), date(2027, 2, 28))
    False
    >>> is_review_due(date(2024, 2, 29), date(2025, 3, 1))
    True
    """
    anniversary = (reviewed_on.year + 1, reviewed_on.month, reviewed_on.day)
    return (today.year, today.month, today.day) > anniversary


def contradiction(settings: AccessibilityConfig) -> str | None:
    """Say what in the settings cannot be true at once, if anything."""
    fails = any(issue.criterion for issue in settings.known_issues)
    if settings.status == "full" and fails:
        return "status: is full, and a known issue fails a criterion. Write  status: partial"
    if settings.status != "full" and not settings.known_issues:
        return (
            f"status: is {settings.status}, and known_issues: names none. Name what does not work"
        )
    if settings.reviewed_on < settings.prepared_on:
        return "reviewed_on: is before prepared_on:. Write the day of the last review"
    return None


def far_ahead(settings: AccessibilityConfig, today: date) -> str | None:
    """Name a day that lies more than a year ahead, if any: no review would ever be due."""
    for key in ("tested_on", "prepared_on", "reviewed_on"):
        if settings[key] > a_year_after(today):
            return (
                f"{key}: is {settings[key]}, more than a year from now. Look at the year once more"
            )
    return None
