"""The library: all valid resources of a hub, in memory, in a stable order."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from hub.domain.cpd_form import CpdForm
from hub.domain.pathway import Pathway
from hub.domain.resource import PlainPage, Resource
from hub.domain.taxonomy import Taxonomies

CATALOGUE_FILE = "api/v1/catalogue.json"
"""Address of the published catalogue."""

GENERATED_FILES: tuple[str, ...] = (CATALOGUE_FILE,)
"""Files that a build makes beside the pages. Content may link to them as if they were there."""


@dataclass(frozen=True, slots=True)
class PixelSize:
    """Width and height of an image as it is shown, once it has been turned upright."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Asset:
    """A file beside the Markdown that is published as it is: an image, a PDF, a CSV file."""

    path: str
    """Path below `content/`, with forward slashes; also its address on the site."""
    size: int
    """Bytes."""
    pixels: PixelSize | None = None
    """For images only."""


@dataclass(frozen=True, slots=True)
class Library:
    """Published resources, pathways, plain pages and assets, with the taxonomies that order them.

    Drafts, archived resources and everything with an error are not in it. Two libraries made from
    the same files are equal, whatever the order in which the files were read.
    """

    taxonomies: Taxonomies
    resources: tuple[Resource, ...]
    """Sorted by title, then id."""
    pages: tuple[PlainPage, ...] = ()
    """Sorted by path."""
    assets: tuple[Asset, ...] = ()
    """Sorted by path."""
    cpd_forms: tuple[CpdForm, ...] = ()
    """Sorted by name, then id."""
    pathways: tuple[Pathway, ...] = ()
    """Sorted by title, then id. Each step names a resource of the library."""
    _by_id: Mapping[str, Resource] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        resources = tuple(sorted(self.resources, key=lambda one: (one.title.casefold(), one.id)))
        object.__setattr__(self, "resources", resources)
        object.__setattr__(self, "pages", tuple(sorted(self.pages, key=lambda one: one.path)))
        object.__setattr__(self, "assets", tuple(sorted(self.assets, key=lambda one: one.path)))
        forms = tuple(sorted(self.cpd_forms, key=lambda one: (one.name.casefold(), one.id)))
        object.__setattr__(self, "cpd_forms", forms)
        pathways = tuple(sorted(self.pathways, key=lambda one: (one.title.casefold(), one.id)))
        object.__setattr__(self, "pathways", pathways)
        object.__setattr__(self, "_by_id", {resource.id: resource for resource in resources})

    def __contains__(self, resource_id: str) -> bool:
        return resource_id in self._by_id

    def __getitem__(self, resource_id: str) -> Resource:
        return self._by_id[resource_id]

    @property
    def last_changed(self) -> date | None:
        """The newest review date in the library: the date of pages that are made from all of it."""
        reviewed = [one.reviewed for one in self.resources]
        return max((*reviewed, *(one.reviewed for one in self.pathways)), default=None)
