"""What templates get of the plugin `hub-search`."""

from dataclasses import dataclass

from hub_mkdocs.support.facet_rows import FacetRow


@dataclass(frozen=True, slots=True)
class FindFiles:
    """Where the data of the finder lies, as `find_files` in every template."""

    facets: str
    """Which resources carry which term; relative to the root of the site."""


@dataclass(frozen=True, slots=True)
class SearchView:
    """The search page: it lists nothing until somebody searches, and is useful all the same."""

    facets: tuple[FacetRow, ...]
    total: int
    """How many resources there are to search."""
    works_from_disk: bool
    """Whether there is a script for a copy of the hub on a disk."""
