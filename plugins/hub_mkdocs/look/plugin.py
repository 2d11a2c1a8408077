"""The plugin `hub-look`: one style sheet for the page, many small ones for its authors."""

import hashlib
from fnmatch import fnmatch
from pathlib import Path

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel

from hub.views.wording import lower_first, with_article
from hub_mkdocs.look.config import LookConfig

_FIRST = ("assets/hub/tokens.css", "assets/hub/base.css")


class LookPlugin(BasePlugin[LookConfig]):
    """Joins the style sheets of tokens, base and components into one, in a fixed order.

    The name of the result holds a digest of its content, so that browsers may keep it for ever.
    """

    def __init__(self) -> None:
        self._material_stylesheet = ""
        self._material_folders: frozenset[str] = frozenset()

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Replace the single style sheets by the joined one, and list it in `extra_css`."""
        folder = Path(config.theme.custom_dir or "")
        self._material_folders = frozenset(config.theme.dirs) - {str(folder)}
        components = sorted(
            path.relative_to(folder).as_posix() for path in folder.glob("components/*/*.css")
        )
        names = (*_FIRST, *components)
        joined = "\n".join((folder / name).read_text("utf-8").strip() for name in names) + "\n"
        digest = hashlib.sha256(joined.encode()).hexdigest()[:10]
        target = f"assets/hub/hub.{digest}.css"
        for name in names:
            if single := files.get_file_from_path(name):
                files.remove(single)
        files.append(
            File.generated(config, target, content=joined, inclusion=InclusionLevel.NOT_IN_NAV)
        )
        config.extra_css = [target, *config.extra_css]
        self._leave_out_the_rest_of_material(files)
        return files

    def on_env(
        self,
        env: jinja2.Environment,
        *,
        config: MkDocsConfig,  # noqa: ARG002
        files: Files,  # noqa: ARG002
    ) -> jinja2.Environment:
        """Give templates the turns of phrase of the hub, and the name of Material's style sheet."""
        env.filters |= {"lower_first": lower_first, "with_article": with_article}
        env.globals["material_stylesheet"] = self._material_stylesheet
        return env

    def _leave_out_the_rest_of_material(self, files: Files) -> None:
        """Publish of Material only its main style sheet: no page asks for anything else.

        Raises:
            PluginError: Material has no main style sheet, so this is not the theme we know.
        """
        self._material_stylesheet = ""
        for file in list(files):
            if not file.src_uri.startswith("assets/") or file.src_uri.startswith("assets/hub/"):
                continue
            if fnmatch(file.src_uri, "assets/stylesheets/main.*.min.css"):
                self._material_stylesheet = file.src_uri
            elif file.src_dir in self._material_folders:
                files.remove(file)
        if not self._material_stylesheet:
            message = "The theme has no assets/stylesheets/main.*.min.css. Is it Material?"
            raise PluginError(message)
