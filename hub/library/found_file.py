"""Something that lies in the content folder, before anybody has looked inside it."""

import posixpath
from dataclasses import dataclass
from enum import Enum

from hub.domain.cpd_form import CPD_FOLDER
from hub.domain.pathway import PATHWAY_FOLDER
from hub.domain.resource import ResourceKind

_KIND_OF_FOLDER = {kind.folder: kind for kind in ResourceKind}

TAXONOMIES_FILE = "taxonomies.yml"

ASSET_EXTENSIONS = frozenset({
    ".avif", ".csv", ".docx", ".jpeg", ".jpg", ".mp3", ".mp4", ".pdf", ".png", ".vtt", ".webp",
})  # fmt: skip
"""Files that are published as they are."""

IMAGE_EXTENSIONS = frozenset({".avif", ".jpeg", ".jpg", ".png", ".webp"})


class Form(Enum):
    """What the file system says it is."""

    FILE = "file"
    FOLDER = "folder"
    LINK = "symbolic link"
    OTHER = "device, pipe or socket"


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file, folder, link or device below the content folder."""

    path: str
    """Path below the content folder, with forward slashes."""
    form: Form
    size: int = 0

    @property
    def name(self) -> str:
        """Its name without the folders."""
        return posixpath.basename(self.path)

    @property
    def extension(self) -> str:
        """Its extension in lower case, with the dot."""
        return posixpath.splitext(self.path.rstrip(" ."))[1].lower()

    @property
    def is_page(self) -> bool:
        """Say whether it is Markdown: a resource, a pathway or a plain page."""
        is_markdown = self.form is Form.FILE and self.extension == ".md"
        return is_markdown and not self.is_for_cpd

    @property
    def is_for_cpd(self) -> bool:
        """Say whether it lies where only forms for CPD records lie."""
        return self.path.startswith(f"{CPD_FOLDER}/")

    @property
    def is_cpd_form(self) -> bool:
        """Say whether it holds what a professional body asks for."""
        folder = posixpath.dirname(self.path)
        return self.form is Form.FILE and folder == CPD_FOLDER and self.extension == ".yml"

    @property
    def is_asset(self) -> bool:
        """Say whether it is published as it is."""
        return self.form is Form.FILE and self.extension in ASSET_EXTENSIONS

    @property
    def is_image(self) -> bool:
        """Say whether it is an image that pages may show."""
        return self.form is Form.FILE and self.extension in IMAGE_EXTENSIONS

    @property
    def kind(self) -> ResourceKind | None:
        """The kind of resource that its folder is for."""
        return _KIND_OF_FOLDER.get(self.path.split("/")[0]) if "/" in self.path else None

    @property
    def is_pathway(self) -> bool:
        """Say whether it is Markdown in the folder of pathways."""
        return self.is_page and self.path.startswith(f"{PATHWAY_FOLDER}/")

    @property
    def has_id(self) -> bool:
        """Say whether it is a resource or a pathway, whose id is its name."""
        return self.is_pathway or (self.is_page and self.kind is not None)

    @property
    def is_misplaced(self) -> bool:
        """Say whether it is a resource or pathway in a folder below the one for it."""
        return self.has_id and self.path.count("/") > 1


def shown_path(shown_as: str, path: str) -> str:
    """Return a path for messages, in which no character can break a line or a log.

    Names that are not UTF-8 arrive with lone surrogates (PEP 383); they and control characters are
    written as escapes.
    """
    whole = path if shown_as in ("", ".") else f"{shown_as.rstrip('/')}/{path}"
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in whole)
