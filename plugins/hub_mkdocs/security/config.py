"""Settings of the plugin `hub-security`."""

from mkdocs.config.base import Config


class SecurityConfig(Config):
    """`hub-security` has no settings: the policy is as strict as the templates allow."""
