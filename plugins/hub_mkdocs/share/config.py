"""Settings of the plugin `hub-share`."""

from mkdocs.config import config_options as c
from mkdocs.config.base import Config


class ShareConfig(Config):
    """What people see where somebody shares an address of the hub."""

    share_pictures = c.Type(bool, default=True)
    """Draw a picture of each resource. Without it, a shared address shows title and summary."""
