"""The content of the pages of learning menus."""

from collections.abc import Iterator
from dataclasses import dataclass

from hub.domain.duration import MENU_BUDGETS
from hub.library.library import Library
from hub.views.facets import FACET_BY_ID, FacetTerm, facet_terms
from hub.views.learning_menu import menus_for
from hub.views.menu_shelf import MenuShelf, shelf_of
from hub.views.wording import lower_first, with_article
from hub_mkdocs.menus.context import MenuIndexView, MenuLink, MenuPageView
from hub_mkdocs.support.family_order import family_order
from hub_mkdocs.support.hub_page import PageContent
from hub_mkdocs.support.menu_view import menu_view


@dataclass(frozen=True, slots=True)
class MenuTerms:
    """The roles and topics that menus are made for."""

    library: Library
    shelf: MenuShelf
    roles: tuple[FacetTerm, ...]
    topics: tuple[FacetTerm, ...]
    data_url: str


def menu_terms(library: Library, data_url: str) -> MenuTerms:
    """Return the roles and topics that list something, and where the data for more menus is."""
    roles = tuple(one for one in facet_terms(library, FACET_BY_ID["role"]) if one.count)
    topics = family_order(facet_terms(library, FACET_BY_ID["topic"]))
    return MenuTerms(
        library, shelf_of(library), roles, tuple(one for one in topics if one.count), data_url
    )


def menu_index(terms: MenuTerms) -> PageContent:
    """Return the page that every learning menu is reached from."""
    return PageContent(
        title="Learning menus",
        summary="Say who you are, what about and how many minutes; get a menu that fits.",
        template="pages/menus.html",
        context=_composer(terms),
        last_changed=terms.library.last_changed,
    )


def _composer(terms: MenuTerms) -> MenuIndexView:
    library = terms.library
    noted = {note for resource in library.resources for note in resource.content_notes}
    levels, formats = (facet_terms(library, FACET_BY_ID[one]) for one in ("level", "format"))
    return MenuIndexView(
        roles=terms.roles,
        topics=terms.topics,
        levels=tuple(one for one in levels if one.count),
        formats=tuple(one for one in formats if one.count),
        content_notes=tuple(one for one in library.taxonomies.content_notes if one.id in noted),
        budgets=MENU_BUDGETS,
        data_url=terms.data_url,
    )


def menu_pages(terms: MenuTerms) -> Iterator[tuple[str, PageContent]]:
    """Yield the address and content of the page of each role, and of each role and topic."""
    for role in terms.roles:
        yield _menu_page(terms, role, None)
        for topic in terms.topics:
            yield _menu_page(terms, role, topic)


def _menu_page(
    terms: MenuTerms, role: FacetTerm, topic: FacetTerm | None
) -> tuple[str, PageContent]:
    whom = with_article(role.label)
    about = f" on {lower_first(topic.label)}" if topic else ""
    menus = menus_for(terms.shelf, role.id, topic.id if topic else None)
    view = MenuPageView(
        role_label=role.label,
        role_id=role.id,
        role_url=role.url,
        topic_label=topic.label if topic else None,
        topic_url=topic.url if topic else None,
        menus=tuple(menu_view(menu, terms.library.taxonomies) for menu in menus),
        topics=_topic_links(terms, role, topic),
        data_url=terms.data_url,
    )
    url = f"menus/{role.id}/{topic.id}/" if topic else f"menus/{role.id}/"
    return url, PageContent(
        title=f"Learning menus{about} for {whom}",
        summary=f"What to learn in 5, 10, 20, 40 or 60 minutes{about}, for {whom}.",
        template="pages/menu.html",
        context=view,
        last_changed=terms.library.last_changed,
    )


def _topic_links(
    terms: MenuTerms, role: FacetTerm, current: FacetTerm | None
) -> tuple[MenuLink, ...]:
    anything = MenuLink(
        "Anything useful", f"menus/{role.id}/", is_child=False, is_current=not current
    )
    return (
        anything,
        *(
            MenuLink(
                label=topic.label,
                url=f"menus/{role.id}/{topic.id}/",
                is_child=topic.parent is not None,
                is_current=topic is current,
            )
            for topic in terms.topics
        ),
    )
