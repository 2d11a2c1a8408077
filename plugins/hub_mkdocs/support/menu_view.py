"""A learning menu as the template of the menu card gets it."""

from dataclasses import dataclass

from hub.domain.taxonomy import Taxonomies
from hub.views.card import Card, card_of
from hub.views.learning_menu import LearningMenu
from hub.views.menu_request import MenuRequest
from hub.views.wording import counted


@dataclass(frozen=True, slots=True)
class DishView:
    """A resource on a menu."""

    card: Card
    why: str


@dataclass(frozen=True, slots=True)
class CourseView:
    """A course and what is served in it."""

    label: str
    dishes: tuple[DishView, ...]


@dataclass(frozen=True, slots=True)
class RelaxationView:
    """What dropping one choice would give, with the address of that menu."""

    label: str
    url: str
    text: str
    """Dishes and minutes in words."""


@dataclass(frozen=True, slots=True)
class MenuView:
    """A learning menu."""

    key: str
    """Role, or role and topic: `housing-officer/co-production`."""
    anchor: str
    """Its id on the page: `minutes-10`."""
    title: str
    for_whom: str
    minutes: int
    """Minutes there are."""
    total: int
    """Minutes it takes."""
    dishes_text: str
    left: int
    """Minutes to spare."""
    courses: tuple[CourseView, ...]
    note: str
    relaxations: tuple[RelaxationView, ...]
    url: str
    """Its page and anchor, relative to the root of the site."""
    change_url: str
    """The composer with the same choices."""


def menu_key(request: MenuRequest) -> str:
    """Return role, or role and topic, as addresses and data hold them."""
    return "/".join((*request.roles, *request.topics))


def menu_url(request: MenuRequest) -> str:
    """Return the address of a pre-rendered menu: its page and its place on it."""
    key = menu_key(request)
    return f"menus/{key}/#minutes-{request.minutes}" if request.roles else "menus/"


def composer_url(request: MenuRequest) -> str:
    """Return the address of the composer, with role, topic and minutes chosen."""
    chosen = {"role": request.roles, "topic": request.topics, "minutes": (str(request.minutes),)}
    pairs = (f"{name}={','.join(sorted(values))}" for name, values in chosen.items() if values)
    return f"menus/?{'&'.join(pairs)}"


def menu_view(menu: LearningMenu, taxonomies: Taxonomies) -> MenuView:
    """Return a menu with the labels and addresses that its card shows."""
    request = menu.request
    return MenuView(
        key=menu_key(request),
        anchor=f"minutes-{request.minutes}",
        title=menu.title,
        for_whom=menu.audience,
        minutes=request.minutes,
        total=menu.total_minutes,
        dishes_text=counted(len(menu.dishes), "dish", "dishes"),
        left=menu.minutes_left,
        courses=tuple(
            CourseView(
                section.label,
                tuple(
                    DishView(card_of(dish.resource, taxonomies), dish.why)
                    for dish in section.dishes
                ),
            )
            for section in menu.sections
        ),
        note=menu.note,
        relaxations=tuple(
            RelaxationView(
                one.label,
                menu_url(one.request),
                f"{counted(one.count, 'dish', 'dishes')}, {counted(one.minutes, 'minute')}",
            )
            for one in menu.relaxations
        ),
        url=menu_url(request),
        change_url=composer_url(request),
    )
