"""List the resources and pathways of a library: for a terminal, and as JSON for programs.

The JSON is an object with `version`, `resources` and `pathways`, two lists sorted by title. Each
resource has `id`, `kind`, `title`, `summary`, `minutes`, `level`, `roles`, `topics`, `sectors`,
`formats`, `status`, `reviewed`, `review_by`, `url` (relative to the root of the site) and `file`;
each pathway has those that it has, and `steps`, the ids of its resources.
"""

import json

from hub.domain.pathway import Pathway
from hub.domain.resource import Resource
from hub.library.library import Library
from hub.views.pathways import minutes_of
from hub.views.wording import counted
from hub.writers.problem_report import printable

LIST_VERSION = "1.1"
"""First number: a field was removed or changed its meaning. Second: a field was added."""


def resource_list_text(library: Library) -> str:
    """Return one line for each resource and pathway: minutes, kind, id and title; then counts."""
    entries = [(one.minutes, one.kind.value, one.id, one.title) for one in library.resources]
    entries += [
        (minutes_of(library, one), "pathway", one.id, one.title) for one in library.pathways
    ]
    width = max((len(entry[2]) for entry in entries), default=0)
    lines = [
        f"{minutes:>4} min  {kind:<10}  {entry_id:<{width}}  {printable(title)}"
        for minutes, kind, entry_id, title in entries
    ]
    count = f"{len(library.resources):,} resource{'' if len(library.resources) == 1 else 's'}"
    if library.pathways:
        count += f", {counted(len(library.pathways), 'pathway')}"
    return "\n".join((*lines, f"{count}\n"))


def resource_list_json(library: Library) -> str:
    """Return the list as JSON with a line end."""
    report = {
        "version": LIST_VERSION,
        "resources": [_entry(one) for one in library.resources],
        "pathways": [_pathway_entry(one, library) for one in library.pathways],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _entry(resource: Resource) -> dict[str, object]:
    return {
        "id": resource.id,
        "kind": resource.kind.value,
        "title": resource.title,
        "summary": resource.summary,
        "minutes": resource.minutes,
        "level": resource.level,
        "roles": resource.roles,
        "topics": resource.topics,
        "sectors": resource.sectors,
        "formats": resource.formats,
        "status": resource.status.value,
        "reviewed": resource.reviewed.isoformat(),
        "review_by": resource.review_by.isoformat(),
        "url": resource.url,
        "file": resource.place.file,
    }


def _pathway_entry(pathway: Pathway, library: Library) -> dict[str, object]:
    return {
        "id": pathway.id,
        "title": pathway.title,
        "summary": pathway.summary,
        "minutes": minutes_of(library, pathway),
        "level": pathway.level,
        "roles": pathway.roles,
        "topics": pathway.topics,
        "steps": [step.resource for step in pathway.steps],
        "status": pathway.status.value,
        "reviewed": pathway.reviewed.isoformat(),
        "review_by": pathway.review_by.isoformat(),
        "url": pathway.url,
        "file": pathway.place.file,
    }
