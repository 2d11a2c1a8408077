"""Write the file that `hub new pathway` starts with: every field, with what belongs in it."""

from datetime import date

from hub.domain.resource import Status
from hub.intake.pathway_fields import PATHWAY_FIELDS
from hub.intake.read_dates import a_year_after
from hub.intake.yaml_text import plain_or_quoted
from hub.writers.resource_template import required_lines


def pathway_template(pathway_id: str, title: str, today: date) -> str:
    """Return a draft that the check accepts, and of which it can tell what is left to write."""
    known = {
        "id": pathway_id,
        "title": plain_or_quoted(title),
        "published": str(today),
        "reviewed": str(today),
        "review_by": str(a_year_after(today)),
        "status": Status.DRAFT.value,
    }
    lines = ["---"]
    for field in PATHWAY_FIELDS:
        lines += required_lines(field, known.get(field.key, ""))
    return "\n".join((*lines, "---", ""))
