"""What templates get of the plugin `hub-search`."""

from dataclasses import dataclass

from hub_mkdocs.support.facet_rows import FacetRow


@dataclass(frozen=True, slots=True)
class FindFiles:
    """Where the finder has its data and scripts, as `find_files` in every template.

    Addresses are relative to the root of the site.
    """

    facets: str
    """Which resources carry which term."""
    entry: str
    """The first file of the search data."""
    from_disk: str
    """Script of every page for a copy of the hub on a disk; empty where there is none."""


@dataclass(frozen=True, slots=True)
class SearchView:
    """The search page: it lists nothing until somebody searches, and is useful all the same."""

    facets: tuple[FacetRow, ...]
    total: int
    """How many resources there are to search."""
