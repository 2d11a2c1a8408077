"""Settings of the plugin `hub-team-session`."""

from mkdocs.config.base import Config


class TeamSessionConfig(Config):
    """`hub-team-session` has no settings: it makes one page."""
