"""Write learning menus, problem instances and their answers as JSON for other programs.

A menu is an object with `version`, `request`, `title`, `audience`, `total_minutes`, `minutes_left`,
`value`, `gap` (0 when no better menu exists), `gap_note` (the same in words), `dishes`, `note`,
`relaxations`, `not_served` and `not_kept` (what was pinned and does not fit, is done, left out or
gone, with `id`, `title` and `why`). A dish has `course`, `id`, `kind`, `title`, `minutes`, `url`
(relative to the root of the site) and `why`; dishes are in the order in which they are to be taken.

A request has `roles`, `topics`, `minutes`, `level`, `formats`, `done`, `leave_out`, `pinned` and
`without`; see `hub.views.menu_request`. What is pinned is kept in the order of pinning, each that
fits with those before it, so that a menu never takes longer than its minutes.

An answer to an instance is an object with `version`, `budget`, `total_minutes`, `minutes_left`,
`value`, `gap`, `ids` (sorted) and `courses`: a list of `course` and `id`, in order.

An instance is written in the form that `hub.views.menu_form` reads. When it comes from a request,
each wanted candidate has `points`: what it gets for each minute, by reason (see
`hub.views.menu_score`); its score is their sum times its minutes.
"""

import json
from collections.abc import Mapping

from hub.views.compose_menu import MenuAnswer
from hub.views.learning_menu import Dish, LearningMenu
from hub.views.menu_courses import courses_of
from hub.views.menu_instance import INSTANCE_VERSION, Candidate, MenuInstance
from hub.views.menu_request import MenuRequest
from hub.views.menu_score import WEIGHTS, Fit
from hub.views.menu_words import gap_note

MENU_VERSION = "1.1"
"""First number: a field was removed or changed its meaning. Second: a field was added."""


def menu_json(menu: LearningMenu) -> str:
    """Return a menu as JSON with a line end."""
    return _written(
        {
            "version": MENU_VERSION,
            "request": _request(menu.request),
            "title": menu.title,
            "audience": menu.audience,
            "total_minutes": menu.total_minutes,
            "minutes_left": menu.minutes_left,
            "value": menu.value,
            "gap": menu.gap,
            "gap_note": gap_note(menu.value, menu.gap),
            "dishes": [_dish(dish) for dish in menu.dishes],
            "note": menu.note,
            "relaxations": [
                {
                    "label": one.label,
                    "request": _request(one.request),
                    "total_minutes": one.minutes,
                    "dishes": one.count,
                }
                for one in menu.relaxations
            ],
            "not_served": [{"id": one.resource.id, "why": one.why} for one in menu.not_served],
            "not_kept": [
                {"id": one.id, "title": one.title, "why": one.why} for one in menu.not_kept
            ],
        }
    )


def answer_json(instance: MenuInstance, answer: MenuAnswer) -> str:
    """Return the answer to an instance as JSON with a line end."""
    return _written(
        {
            "version": MENU_VERSION,
            "budget": instance.budget,
            "total_minutes": answer.minutes,
            "minutes_left": instance.budget - answer.minutes,
            "value": answer.value,
            "gap": answer.gap,
            "ids": answer.ids,
            "courses": [
                {"course": course.value, "id": name}
                for course, name in courses_of(instance, answer.ids)
            ],
        }
    )


def instance_json(instance: MenuInstance, fits: Mapping[str, Fit] | None = None) -> str:
    """Return an instance as JSON with a line end.

    Args:
        instance: The instance.
        fits: How well candidates fit, by id; where it is known their points are written too.
    """
    bonuses = instance.bonuses
    return _written(
        {
            "version": INSTANCE_VERSION,
            "budget": instance.budget,
            "max_items": instance.max_items,
            "near_duplicate_percent": instance.near_duplicate_percent,
            "bonuses": {
                "new_kind": bonuses.new_kind,
                "second_format": bonuses.second_format,
                "honest_story": bonuses.honest_story,
                "same_topic_losses": bonuses.same_topic_losses,
            },
            "candidates": [
                _candidate(one, (fits or {}).get(one.id)) for one in instance.candidates
            ],
        }
        | ({"pinned": instance.pinned} if instance.pinned else {})
    )


def _candidate(one: Candidate, fit: Fit | None) -> dict[str, object]:
    return {
        "id": one.id,
        "minutes": one.minutes,
        "score": one.score,
        "kind": one.kind,
        "topics": one.topics,
        "formats": one.formats,
        "prerequisites": one.prerequisites,
        "honest": one.honest,
        "wanted": one.wanted,
        "lot": one.lot,
    } | ({"points": {reason: WEIGHTS[reason].points for reason in fit.reasons}} if fit else {})


def _request(request: MenuRequest) -> dict[str, object]:
    return {
        "roles": request.roles,
        "topics": request.topics,
        "minutes": request.minutes,
        "level": request.level,
        "formats": request.formats,
        "done": request.done,
        "leave_out": request.leave_out,
        "pinned": request.pinned,
        "without": request.without,
    }


def _dish(dish: Dish) -> dict[str, object]:
    return {
        "course": dish.course.value,
        "id": dish.resource.id,
        "kind": dish.resource.kind.value,
        "title": dish.resource.title,
        "minutes": dish.minutes,
        "url": dish.resource.url,
        "why": dish.why,
    }


def _written(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
