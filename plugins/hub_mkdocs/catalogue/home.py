"""The content of the home page."""

from collections.abc import Iterator
from dataclasses import dataclass

from hub.domain.duration import MENU_BUDGETS
from hub.library.library import Library
from hub.views.learning_menu import learning_menu
from hub.views.menu_request import MenuRequest
from hub_mkdocs.catalogue.context import HomeView
from hub_mkdocs.catalogue.pages import Catalogue
from hub_mkdocs.support.facet_rows import TermRow
from hub_mkdocs.support.hub_page import PageContent
from hub_mkdocs.support.menu_view import MenuView, menu_view


@dataclass(frozen=True, slots=True)
class ExampleMenu:
    """Which menu the home page shows, as the settings say it."""

    role: str
    topic: str
    minutes: int


def home_page(catalogue: Catalogue, example: ExampleMenu) -> PageContent:
    """Return the home page. Its title and summary are those of `index.md`."""
    library = catalogue.library
    words = next((page for page in library.pages if page.path == "index"), None)
    title = words.title if words else "Learning that fits the time you have"
    summary = words.summary if words else "Learning menus, case studies, toolkits and modules."
    rows = {row.facet.id: row.terms for row, _ in catalogue.facets}
    menu = _example(library, rows["role"], example)
    view = HomeView(
        title=title,
        summary=summary,
        roles=rows["role"],
        topics=rows["topic"],
        times=tuple(_telling(rows["time"])),
        kinds=rows["kind"],
        budgets=MENU_BUDGETS,
        total=len(library.resources),
        pathways=len(library.pathways),
        example=menu,
        example_role=menu.key.partition("/")[0] if menu else "",
        example_topic=menu.key.partition("/")[2] if menu else "",
        example_minutes=example.minutes,
    )
    return PageContent(
        title=title,
        summary=summary,
        template="pages/home.html",
        context=view,
        last_changed=library.last_changed,
    )


def _telling(times: tuple[TermRow, ...]) -> Iterator[TermRow]:
    """Yield the bands that list something which the band before them does not."""
    before = 0
    for band in times:
        if band.count and band.count != before:
            yield band
        before = band.count


def _example(library: Library, roles: tuple[TermRow, ...], example: ExampleMenu) -> MenuView | None:
    """Return the menu that the settings name, or the first role's; none in an empty hub."""
    known = [one.id for one in roles if one.count]
    if not known:
        return None
    role = example.role if example.role in known else known[0]
    topics = (example.topic,) if example.topic in library.taxonomies.topics else ()
    menu = learning_menu(library, MenuRequest((role,), topics, example.minutes))
    return None if menu.is_empty else menu_view(menu, library.taxonomies)
