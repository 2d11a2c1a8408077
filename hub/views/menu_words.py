"""The words around a menu: its title, why each dish is there, why time is left."""

from collections.abc import Collection, Sequence
from functools import reduce

from hub.domain.resource import Resource
from hub.domain.taxonomy import Taxonomies
from hub.views.menu_instance import MenuInstance
from hub.views.menu_left_out import LeftOut, Reason, left_out_of
from hub.views.menu_phrases import PHRASES, dishes_in_words, minutes_in_words, phrase
from hub.views.menu_request import MenuRequest
from hub.views.menu_score import Fit
from hub.views.wording import lower_first, with_article


def title_of(request: MenuRequest, taxonomies: Taxonomies) -> str:
    """Return a title such as "20 minutes on co-production"."""
    about = _on_topics(request, taxonomies) or phrase("about-anything")
    return phrase("title", time=minutes_in_words(request.minutes), about=about)


def audience_of(request: MenuRequest, taxonomies: Taxonomies) -> str:
    """Return a line such as "for a housing officer"; empty when no role was asked for."""
    roles = [with_article(taxonomies.roles[role].label) for role in request.roles]
    return phrase("for-roles", roles=listed(roles)) if roles else ""


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
        titles = [phrase("quoted", title=one.title) for one in needed_by]
        name = "first-for-many" if titles[1:] else "first-for-one"
        lines = [phrase(name, titles=listed(titles))]
    if fit:
        if resource.id in request.pinned and not _matches(fit, request):
            lines.append(phrase("kept"))
        lines.append(_topic_line(resource, fit, request, taxonomies))
        lines += _role_lines(resource, request, taxonomies)
        if "level-same" in fit.reasons:
            lines.append(phrase("level-same"))
        outcome = f"outcome-{resource.case_study.outcome}" if resource.case_study else ""
        if outcome in PHRASES:
            lines.append(phrase(outcome))
    return " ".join(lines)


def _matches(fit: Fit, request: MenuRequest) -> bool:
    """Say whether a resource would be wanted if it were not pinned, formats aside."""
    asked = "topic" if request.topics else "role" if request.roles else ""
    return not asked or any(reason.startswith(asked) for reason in fit.reasons)


def _topic_line(resource: Resource, fit: Fit, request: MenuRequest, taxonomies: Taxonomies) -> str:
    topics = taxonomies.topics
    direct = [topic for topic in request.topics if topic in resource.topics]
    if direct:
        labels = [lower_first(topics[one].label) for one in direct]
        return phrase("topics-chosen", topics=listed(labels))
    if "topic-below" in fit.reasons:
        part, whole = next(
            (topics[own].label, topics[asked].label)
            for asked in request.topics
            for own in resource.topics
            if asked in topics.ancestors(own)
        )
        return phrase("topic-below", part=part, whole=lower_first(whole))
    return phrase("topic-main", topic=lower_first(topics[resource.topics[0]].label))


def _role_lines(resource: Resource, request: MenuRequest, taxonomies: Taxonomies) -> list[str]:
    met = [role for role in request.roles if role in resource.roles]
    if not request.roles:
        return []
    if not met:
        return [phrase("roles-other")]
    if len(request.roles) == 1:
        return [phrase("role-yours")]
    if len(met) == len(request.roles):
        return [phrase("roles-all")]
    labels = [with_article(taxonomies.roles[role].label) for role in met]
    return [phrase("roles-some", roles=listed(labels))]


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
        return phrase("note-nothing", scope=scope)
    if not ids:
        shortest = min(one.minutes for one in left_out)
        return phrase("note-shortest", scope=scope, time=minutes_in_words(shortest))
    if not left_out:
        return phrase("note-all", scope=scope)
    return phrase("note-else", scope=scope, reasons=_reasons(left_out, instance, ids))


def gap_note(value: int, gap: int) -> str:
    """Say how far a menu may be from the best; nothing when it is the best there is."""
    return phrase("gap", percent=str(-(-100 * gap // (value + gap)))) if gap else ""


def scope_of(request: MenuRequest, taxonomies: Taxonomies) -> str:
    """Say in a few words what a menu is chosen from."""
    about = _on_topics(request, taxonomies) or audience_of(request, taxonomies)
    narrowed = [
        words
        for given, words in (
            (request.formats, phrase("scope-formats")),
            (request.done or request.leave_out or request.without, phrase("scope-left")),
        )
        if given
    ]
    return " ".join(filter(None, (about, *narrowed))) or phrase("scope-all")


def _reasons(left_out: Sequence[LeftOut], instance: MenuInstance, ids: Collection[str]) -> str:
    left = instance.budget - sum(one.minutes for one in instance.candidates if one.id in ids)
    words = {
        Reason.TOO_LONG: phrase("else-too-long", time=minutes_in_words(left)),
        Reason.ALIKE: phrase("else-alike"),
        Reason.FULL: phrase("else-full", dishes=dishes_in_words(instance.max_items)),
        Reason.ADDS_LITTLE: phrase("else-adds-little"),
    }
    found = {one.reason for one in left_out}
    reasons = [text for reason, text in words.items() if reason in found]
    return reduce(lambda first, second: phrase("or", first=first, second=second), reasons)


def why_left_out(one: LeftOut, instance: MenuInstance, like: str) -> str:
    """Say in one line why a wanted resource is not on the menu."""
    if one.reason is Reason.TOO_LONG:
        name = "out-too-long" if one.minutes_left else "out-no-time"
        return phrase(name, time=minutes_in_words(one.minutes), left=str(one.minutes_left))
    if one.reason is Reason.ALIKE:
        return phrase("out-alike", title=like)
    if one.reason is Reason.FULL:
        return phrase("out-full", dishes=dishes_in_words(instance.max_items))
    return phrase("out-adds-little")


def _on_topics(request: MenuRequest, taxonomies: Taxonomies) -> str:
    labels = [lower_first(taxonomies.topics[topic].label) for topic in request.topics]
    return phrase("about-topics", topics=listed(labels)) if labels else ""


def listed(words: Sequence[str]) -> str:
    """Join words as in a sentence: "a, b and c"."""
    most, last = ", ".join(words[:-1]), words[-1]
    return phrase("and", most=most, last=last) if most else last
