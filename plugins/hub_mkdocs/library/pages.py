"""The content of the pages that stand for one content file each."""

from collections.abc import Iterator

from hub.domain.resource import PlainPage, Resource, ResourceKind
from hub.library.library import Library
from hub.views.before import what_builds_on, what_comes_before
from hub.views.facets import term_counts
from hub.views.pathways import pathways_through
from hub.views.related import related_resources
from hub.writers.markdown_html import BodyRenderer
from hub_mkdocs.library.context import Neighbours, PlainPageView, resource_view, second_level
from hub_mkdocs.support.hub_page import PageContent
from hub_mkdocs.support.term_link import TermCounts


def _resource_content(
    library: Library,
    counts: TermCounts,
    resource: Resource,
    near: Neighbours,
    renderer: BodyRenderer,
) -> PageContent:
    return PageContent(
        title=resource.title,
        summary=resource.summary,
        template="pages/resource.html",
        context=resource_view(library, counts, resource, near),
        last_changed=resource.reviewed,
        is_article=True,
        html=lambda: renderer.render(
            resource.body,
            source_of(resource),
            resource.url,
            in_steps=resource.kind is ResourceKind.MODULE,
        ),
    )


def source_of(resource: Resource) -> str:
    """Return the path of a resource's file below the content folder."""
    return f"{resource.kind.folder}/{resource.id}.md"


def resource_contents(
    library: Library, renderer: BodyRenderer
) -> Iterator[tuple[Resource, PageContent]]:
    """Yield every resource with the content of its page."""
    related, builds_on = related_resources(library), what_builds_on(library)
    counts = term_counts(library)
    pathways = pathways_through(library)
    for resource in library.resources:
        following = builds_on.get(resource.id, ())
        near = Neighbours(
            before=what_comes_before(library, resource),
            builds_on=following,
            # No page lists the same thing twice: what builds on it has a place of its own.
            related=tuple(one for one in related[resource.id] if one not in following),
            pathways=pathways.get(resource.id, ()),
        )
        yield resource, _resource_content(library, counts, resource, near, renderer)


def plain_page_content(page: PlainPage, library: Library, renderer: BodyRenderer) -> PageContent:
    """Return the content of a page that is not a resource."""
    return PageContent(
        title=page.title,
        summary=page.summary,
        template="pages/plain.html",
        context=PlainPageView(page, second_level(page.body.headings)),
        last_changed=library.last_changed,
        html=lambda: renderer.render(page.body, f"{page.path}.md", page.url),
    )
