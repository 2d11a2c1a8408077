"""Write the resources of a library as a list: for a terminal, and as JSON for other programs.

The JSON is an object with `version` and `resources`, a list sorted by title. Each resource has
`id`, `kind`, `title`, `summary`, `minutes`, `level`, `roles`, `topics`, `sectors`, `formats`,
`status`, `reviewed`, `review_by`, `url` (relative to the root of the site) and `file`.
"""

import json
from collections.abc import Sequence

from hub.domain.resource import Resource
from hub.writers.problem_report import printable

LIST_VERSION = "1.0"
"""First number: a field was removed or changed its meaning. Second: a field was added."""


def resource_list_text(resources: Sequence[Resource]) -> str:
    """Return one line a resource: minutes, kind, id and title; then how many there are."""
    width = max((len(resource.id) for resource in resources), default=0)
    lines = [
        f"{resource.minutes:>4} min  {resource.kind.value:<10}  {resource.id:<{width}}  "
        f"{printable(resource.title)}"
        for resource in resources
    ]
    count = f"{len(resources):,} resource{'' if len(resources) == 1 else 's'}"
    return "\n".join((*lines, f"{count}\n"))


def resource_list_json(resources: Sequence[Resource]) -> str:
    """Return the list as JSON with a line end."""
    report = {"version": LIST_VERSION, "resources": [_entry(one) for one in resources]}
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
