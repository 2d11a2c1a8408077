"""The plugin `hub-my-learning`: what a reader did and wrote, kept in the reader's own browser."""

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel

from hub.writers.my_learning_json import MY_LEARNING_FILE, my_learning_json
from hub_mkdocs.my_learning.config import MyLearningConfig
from hub_mkdocs.my_learning.context import MyLearning
from hub_mkdocs.my_learning.pages import my_learning_pages
from hub_mkdocs.support.get_library import get_library
from hub_mkdocs.support.hub_page import add_page


class MyLearningPlugin(BasePlugin[MyLearningConfig]):
    """Makes the pages of "My learning", and tells every template that they are there.

    Nothing about a reader is known here: all of it happens in the browser.
    """

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages and their data."""
        library = get_library(config, "hub-my-learning")
        for url, content in my_learning_pages(library):
            add_page(files, config, url, content)
        data = my_learning_json(library)
        files.append(
            File.generated(
                config, MY_LEARNING_FILE, content=data, inclusion=InclusionLevel.NOT_IN_NAV
            )
        )
        return files

    def on_env(
        self,
        env: jinja2.Environment,
        *,
        config: MkDocsConfig,
        files: Files,  # noqa: ARG002  (MkDocs passes it)
    ) -> jinja2.Environment:
        """Give every template `my_learning`."""
        library = get_library(config, "hub-my-learning")
        env.globals["my_learning"] = MyLearning(has_records=bool(library.cpd_forms))
        return env
