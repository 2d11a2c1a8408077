"""Publish what the browser needs to compose learning menus, as compact JSON.

An object with

- `version`;
- `resources`, sorted as everywhere in the hub: each with `id`, `title`, `summary` and `minutes`;
  `kind`, `level`, `roles`, `topics` and `formats` as places in those lists; `reviewed`, days before
  the newest review; and, where there are any, `prerequisites` (places in `resources`), `notes`
  (places in `content_notes`), `outcome` (id), `sketch` (`1`) and `tools` (what using them takes);
- `newest_review`, a date;
- `kinds` (with the `folder` of their addresses), `roles`, `topics`, `levels`, `formats`,
  `outcomes` and `content_notes`: lists of `id`, `label` and perhaps `parent`, in the order of the
  hub;
- `rules`: every number that decides what a menu is and which one is best;
- `weights`: `id`, `points` and `because` of each reason why a resource may fit;
- `courses`: `id` and `label` of each;
- `phrases`: the sentences around a menu, with places in braces.

`theme_overrides/assets/hub/core/menu/shelf.mjs` reads it.
"""

import json
from hashlib import sha256

from hub.domain.resource import Resource, ResourceKind, Status
from hub.domain.taxonomy import Taxonomies, Taxonomy
from hub.library.library import Library
from hub.views.card import card_of
from hub.views.menu_candidates import HONEST_OUTCOMES
from hub.views.menu_courses import Course
from hub.views.menu_instance import (
    HONEST_FROM,
    LONGEST_BUDGET,
    RULE_POINTS,
    Bonuses,
    MenuInstance,
    max_items_for,
)
from hub.views.menu_phrases import PHRASES
from hub.views.menu_relaxations import LITTLE_TIME, USEFUL_TIME
from hub.views.menu_score import WEIGHTS, YEAR
from hub.views.menu_shelf import shelf_of

MENU_DATA_VERSION = "1.0"
"""First number: a field was removed or changed its meaning. Second: a field was added."""

_LISTS = ("roles", "topics", "levels", "formats", "outcomes", "content_notes")


def menu_data(library: Library) -> str:
    """Return the data as JSON without line ends."""
    terms = library.taxonomies
    data = {
        "version": MENU_DATA_VERSION,
        "newest_review": shelf_of(library).newest_review.isoformat(),
        "kinds": [
            {"id": kind.value, "label": terms.kinds[kind.value].label, "folder": kind.folder}
            for kind in ResourceKind
            if kind.value in terms.kinds
        ],
        **{name: _terms(terms[name]) for name in _LISTS},
        "rules": _rules(),
        "weights": [
            {"id": name, "points": weight.points, "because": weight.because}
            for name, weight in WEIGHTS.items()
        ],
        "courses": [{"id": course.value, "label": course.label} for course in Course],
        "phrases": PHRASES,
        "resources": _resources(library),
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def menu_data_path(text: str) -> str:
    """Return the address of the data below the root of the site: another one for other data."""
    return f"assets/hub/data/menus-{sha256(text.encode()).hexdigest()[:16]}.json"


def _terms(taxonomy: Taxonomy) -> list[dict[str, str]]:
    return [
        {"id": one.id, "label": one.label} | ({"parent": one.parent} if one.parent else {})
        for one in taxonomy
    ]


def _rules() -> dict[str, object]:
    bonuses = Bonuses()
    return {
        "longest": LONGEST_BUDGET,
        "max_items": [
            [minutes, max_items_for(minutes)]
            for minutes in range(1, LONGEST_BUDGET + 1)
            if max_items_for(minutes) != max_items_for(minutes - 1) or minutes == 1
        ],
        "near_duplicate_percent": MenuInstance(1, 1, ()).near_duplicate_percent,
        "new_kind": bonuses.new_kind,
        "second_format": bonuses.second_format,
        "honest_story": RULE_POINTS,
        "honest_from": HONEST_FROM,
        "honest_outcomes": HONEST_OUTCOMES,
        "same_topic_losses": bonuses.same_topic_losses,
        "year": YEAR,
        "little_time": LITTLE_TIME,
        "useful_time": USEFUL_TIME,
    }


def _resources(library: Library) -> list[dict[str, object]]:
    place_of = {one.id: place for place, one in enumerate(library.resources)}
    newest = shelf_of(library).newest_review
    return [
        _resource(one, library.taxonomies, place_of, (newest - one.reviewed).days)
        for one in library.resources
    ]


def _resource(
    one: Resource, terms: Taxonomies, place_of: dict[str, int], days: int
) -> dict[str, object]:
    more: dict[str, object] = {
        "prerequisites": [place_of[name] for name in one.prerequisites],
        "notes": _places(one.content_notes, terms.content_notes),
        "outcome": one.case_study.outcome if one.case_study else "",
        "sketch": 0 if one.status is Status.COMPLETE else 1,
        "tools": card_of(one, terms).tools,
    }
    return {
        "id": one.id,
        "title": one.title,
        "summary": one.summary,
        "minutes": one.minutes,
        "kind": list(ResourceKind).index(one.kind),
        "level": _places((one.level,), terms.levels)[0],
        "roles": _places(one.roles, terms.roles),
        "topics": _places(one.topics, terms.topics),
        "formats": _places(one.formats, terms.formats),
        "reviewed": days,
    } | {key: value for key, value in more.items() if value}


def _places(names: tuple[str, ...], taxonomy: Taxonomy) -> list[int]:
    order = [term.id for term in taxonomy]
    return [order.index(name) for name in names]
