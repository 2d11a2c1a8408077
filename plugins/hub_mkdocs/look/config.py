"""Settings of the plugin `hub-look`."""

from mkdocs.config.base import Config


class LookConfig(Config):
    """`hub-look` has no settings: it joins the style sheets it finds in the theme."""
