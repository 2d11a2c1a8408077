"""The content of the pages of pathways."""

from collections.abc import Iterator, Sequence

from hub.domain.pathway import PATHWAY_FOLDER, Pathway
from hub.domain.resource import Resource
from hub.library.library import Library
from hub.views.card import Card, card_of
from hub.views.facets import term_counts
from hub.views.pathways import PathwayStop, minutes_of, stops_of
from hub.views.wording import counted
from hub.writers.markdown_html import BodyRenderer
from hub_mkdocs.pathways.context import PathwayRow, PathwaysView, PathwayView, StopView
from hub_mkdocs.support.hub_page import PageContent
from hub_mkdocs.support.long_date import long_date
from hub_mkdocs.support.term_link import TermCounts, term_link

PATHWAYS_URL = f"{PATHWAY_FOLDER}/"


def pathways_page(library: Library) -> PageContent:
    """Return the page that lists all pathways."""
    return PageContent(
        title="Pathways",
        summary="Routes through the hub by an editor, each from a first step to a last.",
        template="pages/pathways.html",
        context=PathwaysView(tuple(_row(library, one) for one in library.pathways)),
        last_changed=library.last_changed,
    )


def pathway_pages(
    library: Library, renderer: BodyRenderer
) -> Iterator[tuple[Pathway, PageContent]]:
    """Yield each pathway with the content of its page."""
    counts = term_counts(library)
    for pathway in library.pathways:
        yield pathway, _pathway_page(library, counts, pathway, renderer)


def source_of(pathway: Pathway) -> str:
    """Return the path of a pathway's file below the content folder."""
    return f"{PATHWAY_FOLDER}/{pathway.id}.md"


def _pathway_page(
    library: Library, counts: TermCounts, pathway: Pathway, renderer: BodyRenderer
) -> PageContent:
    return PageContent(
        title=pathway.title,
        summary=pathway.summary,
        template="pages/pathway.html",
        context=_view(library, counts, pathway),
        last_changed=pathway.reviewed,
        is_article=True,
        html=lambda: renderer.render(pathway.body, source_of(pathway), pathway.url),
    )


def _view(library: Library, counts: TermCounts, pathway: Pathway) -> PathwayView:
    stops = stops_of(library, pathway)
    return PathwayView(
        row=_row(library, pathway),
        stops=tuple(_stop(library, stop) for stop in stops),
        roles=tuple(term_link(library, counts, "role", one) for one in pathway.roles),
        topics=tuple(term_link(library, counts, "topic", one) for one in pathway.topics),
        level=term_link(library, counts, "level", pathway.level),
        beside=_beside([one for stop in stops for one in stop.first]),
        of=",".join(stop.resource.url.rstrip("/") for stop in stops),
        has_body=bool(pathway.body.words),
        published=long_date(pathway.published),
        reviewed=long_date(pathway.reviewed),
        review_by=long_date(pathway.review_by),
    )


def _row(library: Library, pathway: Pathway) -> PathwayRow:
    terms = library.taxonomies
    return PathwayRow(
        pathway=pathway,
        level_label=terms.levels[pathway.level].label,
        roles=tuple(terms.roles[role].label for role in pathway.roles),
        minutes=minutes_of(library, pathway),
        steps_text=counted(len(pathway.steps), "step"),
        steps=_cards(library, [library[step.resource] for step in pathway.steps]),
    )


def _stop(library: Library, stop: PathwayStop) -> StopView:
    card = card_of(stop.resource, library.taxonomies)
    return StopView(stop.number, card, stop.why, _cards(library, stop.first))


def _cards(library: Library, resources: Sequence[Resource]) -> tuple[Card, ...]:
    return tuple(card_of(one, library.taxonomies) for one in resources)


def _beside(resources: Sequence[Resource]) -> str:
    if not resources:
        return ""
    minutes = counted(sum(one.minutes for one in resources), "minute")
    return f"What it builds on beside the pathway takes {minutes} more, where it is new to you."
