"""How well a resource fits a request: the one table of points, and how they are given.

A minute counts as much as the resource fits, so the score of a resource is the sum of its points
times its minutes. Longer resources are worth more when they fit as well, and a menu fills the time
with what fits best instead of with what is shortest.
"""

from dataclasses import dataclass
from datetime import date

from hub.domain.resource import Resource, Status
from hub.domain.taxonomy import Taxonomies, Taxonomy
from hub.views.menu_request import MenuRequest


@dataclass(frozen=True, slots=True)
class Weight:
    """One reason why a resource may fit, and the points it gives for each minute."""

    points: int
    because: str
    """The reason as readers are told it."""


WEIGHTS: dict[str, Weight] = {
    "role-all": Weight(40, "It is written for every role you asked for."),
    "role-some": Weight(20, "It is written for some of the roles in your group."),
    "topic-main": Weight(40, "Its main topic is one you asked for."),
    "topic-other": Weight(28, "It deals with a topic you asked for."),
    "topic-below": Weight(16, "It deals with a part of a topic you asked for."),
    "topic-more": Weight(4, "It deals with more than one of the topics you asked for."),
    "level-same": Weight(10, "It has the level you asked for."),
    "level-next": Weight(5, "It is one level away from the one you asked for."),
    "reviewed-lately": Weight(5, "It was reviewed within a year of the newest review in the hub."),
    "reviewed-before": Weight(2, "It was reviewed within two years of the newest review."),
    "complete": Weight(5, "It is told in full, not as a sketch."),
}
"""All points there are. A resource has at most one reason of each group (role, topic, level, ...),
and `topic-more` beside its topic."""

YEAR = 366
"""Days in a year, with one to spare, so that a review on the same date counts."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Why, and how well, a resource fits a request."""

    reasons: tuple[str, ...]
    """Keys of `WEIGHTS`, in the order of that table."""

    @property
    def points(self) -> int:
        """Points for each minute."""
        return sum(WEIGHTS[reason].points for reason in self.reasons)


def fit_of(
    resource: Resource, request: MenuRequest, taxonomies: Taxonomies, newest_review: date
) -> Fit:
    """Say how well a resource fits, by the table and nothing else."""
    found = {
        *_role_reasons(resource, request),
        *_topic_reasons(resource, request, taxonomies.topics),
        *_level_reasons(resource, request, taxonomies.levels),
        *_review_reasons((newest_review - resource.reviewed).days),
        *(["complete"] if resource.status is Status.COMPLETE else []),
    }
    return Fit(tuple(reason for reason in WEIGHTS if reason in found))


def _role_reasons(resource: Resource, request: MenuRequest) -> list[str]:
    met = sum(role in resource.roles for role in request.roles)
    if not met:
        return []
    return ["role-all"] if met == len(request.roles) else ["role-some"]


def _topic_reasons(resource: Resource, request: MenuRequest, topics: Taxonomy) -> list[str]:
    above = {term for topic in resource.topics for term in topics.ancestors(topic)}
    if any(topic == resource.topics[0] for topic in request.topics):
        found = ["topic-main"]
    elif any(topic in resource.topics for topic in request.topics):
        found = ["topic-other"]
    elif any(topic in above for topic in request.topics):
        found = ["topic-below"]
    else:
        return []
    met = sum(topic in resource.topics or topic in above for topic in request.topics)
    return [*found, "topic-more"] if met > 1 else found


def _level_reasons(resource: Resource, request: MenuRequest, levels: Taxonomy) -> list[str]:
    if request.level is None or request.level not in levels:
        return []
    order = [term.id for term in levels]
    steps = abs(order.index(resource.level) - order.index(request.level))
    return [["level-same"], ["level-next"], []][min(steps, 2)]


def _review_reasons(days_before: int) -> list[str]:
    if days_before <= YEAR:
        return ["reviewed-lately"]
    return ["reviewed-before"] if days_before <= 2 * YEAR else []
