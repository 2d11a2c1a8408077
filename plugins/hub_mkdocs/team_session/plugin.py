"""The plugin `hub-team-session`: any resources become an agenda for a team."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from hub.library.library import Library
from hub.views.session_agenda import LEAST, LONGEST_SLOT, USUAL_SLOTS, shortest_slot
from hub.views.session_words import (
    ANY_QUESTION,
    ANY_TRY,
    BEFORE,
    MATERIALS,
    PART_WORDS,
    ROLES,
    warning,
)
from hub_mkdocs.support.get_library import get_library
from hub_mkdocs.support.hub_page import PageContent, add_page
from hub_mkdocs.team_session.config import TeamSessionConfig
from hub_mkdocs.team_session.context import PartView, TeamSessionView


class TeamSessionPlugin(BasePlugin[TeamSessionConfig]):
    """Makes the page on which a script plans sessions, and which tells how to do it by hand."""

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the page."""
        add_page(files, config, "session/", _page(get_library(config, "hub-team-session")))
        return files


def _page(library: Library) -> PageContent:
    view = TeamSessionView(
        parts=tuple(
            PartView(kind.value, words.label, words.note, LEAST.get(kind, 0))
            for kind, words in PART_WORDS.items()
        ),
        slots=USUAL_SLOTS,
        longest=LONGEST_SLOT,
        beside=shortest_slot(()),
        before=BEFORE,
        roles=ROLES,
        materials=MATERIALS,
        warning=warning("{}"),
        any_question=ANY_QUESTION,
        any_try=ANY_TRY,
    )
    return PageContent(
        title="Plan a team session",
        summary="Any page of the hub as an agenda that fits the time your team has.",
        template="pages/session.html",
        context=view,
        last_changed=library.last_changed,
    )
