"""The words around a menu: its title, why each dish is there, why time is left."""

from collections.abc import Collection, Sequence

from hub.domain.resource import Resource
from hub.domain.taxonomy import Taxonomies
from hub.views.menu_instance import MenuInstance
from hub.views.menu_left_out import LeftOut, Reason, left_out_of
from hub.views.menu_request import MenuRequest
from hub.views.menu_score import Fit
from hub.views.wording import counted, lower_first, with_article

_OUTCOMES = {
    "mixed": "Tells what worked and what did not.",
    "did-not-work": "Tells plainly why it did not work.",
}


def title_of(request: MenuRequest, taxonomies: Taxonomies) -> str:
    """Return a title such as "20 minutes on co-production"."""
    time = counted(request.minutes, "minute")
    return f"{time} {_on_topics(request, taxonomies) or 'of learning'}"


def audience_of(request: MenuRequest, taxonomies: Taxonomies) -> str:
    """Return a line such as "for a housing officer"; empty when no role was asked for."""
    roles = [with_article(taxonomies.roles[role].label) for role in request.roles]
    return f"for {listed(roles)}" if roles else ""


def why_served(
    resource: Resource,
    fit: Fit | None,
    needed_by: Sequence[Resource],
    request: MenuRequest,
    taxonomies: Taxonomies,
) -> str:
    """Return one plain line that says why a resource is on the menu."""
    lines: list[str] = []
    if needed_by:
        titles = [f"“{one.title}”" for one in needed_by]
        lines = [f"Do this first: {listed(titles)} {'build' if titles[1:] else 'builds'} on it."]
    if fit:
        lines += [_topic_line(resource, fit, request, taxonomies)]
        lines += _role_lines(resource, request, taxonomies)
        if "level-same" in fit.reasons:
            lines.append("At the level you asked for.")
        if resource.case_study and resource.case_study.outcome in _OUTCOMES:
            lines.append(_OUTCOMES[resource.case_study.outcome])
    return " ".join(lines)


def _topic_line(resource: Resource, fit: Fit, request: MenuRequest, taxonomies: Taxonomies) -> str:
    topics = taxonomies.topics
    direct = [topic for topic in request.topics if topic in resource.topics]
    if direct:
        return f"You chose {listed([lower_first(topics[one].label) for one in direct])}."
    if "topic-below" in fit.reasons:
        part, whole = next(
            (topics[own].label, topics[asked].label)
            for asked in request.topics
            for own in resource.topics
            if asked in topics.ancestors(own)
        )
        return f"{part} is part of {lower_first(whole)}, which you chose."
    return f"About {lower_first(topics[resource.topics[0]].label)}."


def _role_lines(resource: Resource, request: MenuRequest, taxonomies: Taxonomies) -> list[str]:
    met = [role for role in request.roles if role in resource.roles]
    if not request.roles:
        return []
    if not met:
        return ["Written with other roles in mind."]
    if len(request.roles) == 1:
        return ["Written for your role."]
    if len(met) == len(request.roles):
        return ["Written for everyone in your group."]
    labels = [with_article(taxonomies.roles[role].label) for role in met]
    return [f"In your group, written for {listed(labels)}."]


def note_on(instance: MenuInstance, ids: Collection[str], scope: str) -> str:
    """Say why a menu leaves time over, or is empty.

    Args:
        instance: The problem that was solved.
        ids: The menu.
        scope: What was asked for, such as "on co-production"; see `scope_of`.
    """
    wanted = [one for one in instance.candidates if one.wanted]
    left_out = tuple(left_out_of(instance, ids))
    if not wanted:
        return f"The hub has nothing {scope} yet."
    if not ids:
        shortest = min(one.minutes for one in left_out)
        return f"The shortest way in {scope} takes {counted(shortest, 'minute')}."
    if not left_out:
        return f"This is all that the hub has {scope}."
    return f"What else the hub has {scope} {_reasons(left_out, instance, ids)}."


def scope_of(request: MenuRequest, taxonomies: Taxonomies) -> str:
    """Say in a few words what a menu is chosen from."""
    about = _on_topics(request, taxonomies) or audience_of(request, taxonomies)
    narrowed = [
        words
        for given, words in (
            (request.formats, "in the formats you chose"),
            (request.done or request.leave_out, "that you have not done or left out"),
        )
        if given
    ]
    return " ".join(filter(None, (about, *narrowed))) or "for everyone"


def _reasons(left_out: Sequence[LeftOut], instance: MenuInstance, ids: Collection[str]) -> str:
    left = instance.budget - sum(one.minutes for one in instance.candidates if one.id in ids)
    words = {
        Reason.TOO_LONG: f"takes longer than the {counted(left, 'minute')} left",
        Reason.ALIKE: "is too like a dish on this menu",
        Reason.FULL: f"would make it more than {counted(instance.max_items, 'dish', 'dishes')}",
        Reason.ADDS_LITTLE: "is on topics that this menu has enough of",
    }
    found = {one.reason for one in left_out}
    return ", or ".join(text for reason, text in words.items() if reason in found)


def why_left_out(one: LeftOut, instance: MenuInstance, minutes_left: int, like: str) -> str:
    """Say in one line why a wanted resource is not on the menu."""
    if one.reason is Reason.TOO_LONG:
        left = f"longer than the {minutes_left} left" if minutes_left else "and no time is left"
        return f"Takes {counted(one.minutes, 'minute')}, {left}."
    if one.reason is Reason.ALIKE:
        return f"Too like “{like}”."
    if one.reason is Reason.FULL:
        return f"The menu has its {counted(instance.max_items, 'dish', 'dishes')}."
    return "There is enough on its topic."


def _on_topics(request: MenuRequest, taxonomies: Taxonomies) -> str:
    labels = [lower_first(taxonomies.topics[topic].label) for topic in request.topics]
    return f"on {listed(labels)}" if labels else ""


def listed(words: Sequence[str]) -> str:
    """Join words as in a sentence: "a, b and c"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
