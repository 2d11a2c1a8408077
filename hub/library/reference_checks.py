"""Check that what a field names by its id is there and published."""

from collections.abc import Mapping

from hub.domain.problem import Problem
from hub.intake.content_file import ContentFile, Reference
from hub.intake.nearest import did_you_mean
from hub.library.near_names import NearNames


def reference_problem(
    file: ContentFile, reference: Reference, by_id: Mapping[str, ContentFile], near: NearNames
) -> Problem | None:
    """Return what is wrong with a reference to a resource, if anything.

    Args:
        file: The file that it stands in.
        reference: The reference.
        by_id: All resources.
        near: Their ids, to find the one that was meant.
    """
    target = by_id.get(reference.target)
    if target is None:
        question = did_you_mean(near.to(reference.target))
        fix = question or "write the id of a resource, which is its file name without .md"
        return problem_of(reference, "HUB402", "names nothing in the hub", fix)
    if target.is_unpublished and not file.is_unpublished:
        return problem_of(
            reference,
            "HUB403",
            f"has the status {target.status}, so readers cannot open it",
            f"delete it here, or publish {target.place.file} first",
        )
    return None


def problem_of(reference: Reference, code: str, what: str, fix: str) -> Problem:
    """Return a problem with a reference; `what` goes on from "'name' in 'field'"."""
    whole = f"'{reference.target}' in '{reference.field}' {what}."
    return Problem(reference.place, code, whole, fix, reference.excerpt)
