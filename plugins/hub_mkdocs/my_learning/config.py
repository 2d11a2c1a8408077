"""Settings of the plugin `hub-my-learning`."""

from mkdocs.config.base import Config


class MyLearningConfig(Config):
    """`hub-my-learning` has no settings; the forms for CPD records are files in `content/cpd/`."""
