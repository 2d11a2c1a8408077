"""The content of the page that shows where the hub is rich, and where it is empty."""

from hub.views.coverage import (
    COVERAGE_BANDS,
    Coverage,
    CoverageBand,
    coverage_of,
    step_labels,
    step_of,
)
from hub.views.coverage_facts import coverage_facts
from hub_mkdocs.catalogue.context import (
    CoverageCell,
    CoverageRow,
    CoverageTable,
    CoverageView,
)
from hub_mkdocs.catalogue.pages import Catalogue
from hub_mkdocs.support.facet_rows import TermRow
from hub_mkdocs.support.hub_page import PageContent

_COLUMNS = 14
"""So many columns fit on a page of 72 rem, beside the names of the topics: see `coverage.css`."""


def coverage_page(catalogue: Catalogue) -> PageContent:
    """Return the page with a table of roles and topics for each number of minutes."""
    coverage = coverage_of(catalogue.library)
    terms = {row.facet.id: row.terms for row, _ in catalogue.facets}
    return PageContent(
        title="Where the hub is rich, and where it is empty",
        summary="How much there is for each role on each topic, and what is missing.",
        template="pages/coverage.html",
        context=CoverageView(
            facts=coverage_facts(catalogue.library, coverage),
            roles=terms["role"],
            fits=len(terms["role"]) <= _COLUMNS,
            tables=tuple(
                _table(coverage, band, terms["role"], terms["topic"]) for band in COVERAGE_BANDS
            ),
            steps=step_labels(),
        ),
        last_changed=catalogue.library.last_changed,
    )


def _table(
    coverage: Coverage, band: CoverageBand, roles: tuple[TermRow, ...], topics: tuple[TermRow, ...]
) -> CoverageTable:
    return CoverageTable(
        band=band,
        anchor=f"minutes-{band.at_most}" if band.at_most else "any-length",
        rows=tuple(
            CoverageRow(
                topic=topic.id,
                label=topic.label,
                is_child=topic.is_child,
                cells=tuple(_cell(coverage, band, role.id, topic.id) for role in roles),
            )
            for topic in topics
        ),
    )


def _cell(coverage: Coverage, band: CoverageBand, role: str, topic: str) -> CoverageCell:
    """Return a cell; its link leads to the menus of those minutes, or to what is missing."""
    count = coverage.count(band, role, topic)
    place = f"#minutes-{band.at_most}" if band.at_most else ""
    url = f"menus/{role}/{topic}/{place}" if count else "contribute/"
    return CoverageCell(role=role, count=count, step=step_of(count), url=url)
