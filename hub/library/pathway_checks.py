"""Check pathways against the resources that their steps name."""

from collections.abc import Iterator, Mapping, Sequence

from hub.domain.problem import Problem
from hub.intake.content_file import STEPS_FIELD, ContentFile, Reference
from hub.library.near_names import NearNames
from hub.library.reference_checks import problem_of, reference_problem


def pathway_problems(files: Sequence[ContentFile]) -> Iterator[Problem]:
    """Yield what is wrong between pathways and resources. Unreadable resources count as there."""
    by_id: dict[str, ContentFile] = {}
    for file in files:
        if file.kind:
            by_id.setdefault(file.id, file)
    near = NearNames(by_id)
    for file in files:
        steps = [one for one in file.references if one.field == STEPS_FIELD]
        for step in steps:
            if problem := reference_problem(file, step, by_id, near):
                yield problem
        yield from _order_problems(steps, by_id)


def _order_problems(
    steps: Sequence[Reference], by_id: Mapping[str, ContentFile]
) -> Iterator[Problem]:
    """Yield steps that stand before what they build on, or without it."""
    place = {step.target: number for number, step in reversed(list(enumerate(steps)))}
    for number, step in enumerate(steps):
        file = by_id.get(step.target)
        if file is None or place[step.target] != number:
            continue
        for needed in file.references:
            if needed.field != "prerequisites" or needed.target not in by_id:
                continue
            if needed.target not in place:
                yield problem_of(
                    step,
                    "HUB516",
                    f"builds on '{needed.target}', which is no step of the pathway",
                    f"add  {needed.target}  as a step before it, if readers may not know it yet",
                )
            elif place[needed.target] > number:
                late = steps[place[needed.target]]
                yield problem_of(
                    late,
                    "HUB411",
                    f"comes too late, because '{step.target}' on line {step.place.line} builds on "
                    "it",
                    f"move it up, before line {step.place.line}",
                )
