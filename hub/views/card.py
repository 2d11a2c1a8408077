"""A resource in a list: what a reader needs to decide whether to open it."""

from dataclasses import dataclass

from hub.domain.resource import Resource, Status, Toolkit
from hub.domain.taxonomy import Taxonomies
from hub.views.wording import counted


@dataclass(frozen=True, slots=True)
class Card:
    """The few facts of a resource that every list shows. All text is untrusted."""

    id: str
    url: str
    """Relative to the root of the site."""
    kind: str
    kind_label: str
    title: str
    summary: str
    minutes: int
    level: str
    level_label: str
    roles: tuple[str, ...]
    """Labels."""
    content_notes: tuple[str, ...]
    """Labels."""
    outcome: str | None
    """Term id, for case studies."""
    outcome_label: str | None
    is_sketch: bool
    tools: str | None
    """For toolkits, what using the tools takes beside the reading."""


def card_of(resource: Resource, taxonomies: Taxonomies) -> Card:
    """Return the card of a resource, with the labels of its terms."""
    outcome = resource.case_study.outcome if resource.case_study else None
    return Card(
        id=resource.id,
        url=resource.url,
        kind=resource.kind.value,
        kind_label=taxonomies.kinds[resource.kind.value].label,
        title=resource.title,
        summary=resource.summary,
        minutes=resource.minutes,
        level=resource.level,
        level_label=taxonomies.levels[resource.level].label,
        roles=tuple(taxonomies.roles[role].label for role in resource.roles),
        content_notes=tuple(
            taxonomies.content_notes[note].label for note in resource.content_notes
        ),
        outcome=outcome,
        outcome_label=taxonomies.outcomes[outcome].label if outcome else None,
        is_sketch=resource.status is Status.SKETCH,
        tools=_tools(resource.toolkit) if resource.toolkit else None,
    )


def _tools(toolkit: Toolkit) -> str:
    """Say how long the tools take: the minutes of a toolkit are those of reading it."""
    shortest = min(tool.minutes for tool in toolkit.tools)
    longest = max(tool.minutes for tool in toolkit.tools)
    if len(toolkit.tools) == 1:
        return f"Time to read; using its tool takes {counted(longest, 'minute')}."
    if shortest == longest:
        return f"Time to read; each of its tools takes {counted(longest, 'minute')}."
    return f"Time to read; its tools take {shortest} to {longest} minutes each."
