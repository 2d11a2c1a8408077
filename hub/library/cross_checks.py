"""Check files against each other: ids and titles used twice, prerequisites, circles, steps."""

from collections.abc import Iterator, Mapping, Sequence

from hub.domain.problem import Problem
from hub.intake.content_file import ContentFile, Reference
from hub.library.near_names import NearNames
from hub.library.pathway_checks import pathway_problems
from hub.library.reference_checks import problem_of, reference_problem


def cross_problems(files: Sequence[ContentFile]) -> Iterator[Problem]:
    """Yield what is wrong between resources. Files that could not be read count as being there."""
    resources = [file for file in files if file.kind]
    by_id: dict[str, ContentFile] = {}
    for file in resources:
        by_id.setdefault(file.id, file)
    yield from _duplicate_ids(resources, by_id)
    yield from _duplicate_titles([file for file in files if file.id])
    yield from _references(resources, by_id)
    yield from _circles(by_id)
    yield from pathway_problems(files)


def _duplicate_ids(
    resources: Sequence[ContentFile], by_id: Mapping[str, ContentFile]
) -> Iterator[Problem]:
    for file in resources:
        first = by_id[file.id]
        if first is not file:
            yield Problem(
                file.place,
                "HUB401",
                f"The id '{file.id}' belongs to {first.place.file} too.",
                "give one of the two another id and file name; the older one keeps its own, "
                "because links lead to it",
            )


def _duplicate_titles(files: Sequence[ContentFile]) -> Iterator[Problem]:
    by_title: dict[str, ContentFile] = {}
    for file in files:
        if file.title:
            first = by_title.setdefault(file.title.casefold(), file)
            if first is not file:
                yield Problem(
                    file.place,
                    "HUB503",
                    f"'{file.title}' is also the title of {first.place.file}.",
                    "say in the title what is different about this one",
                )


def _references(
    resources: Sequence[ContentFile], by_id: Mapping[str, ContentFile]
) -> Iterator[Problem]:
    near = NearNames(by_id)
    for file in resources:
        for reference in file.references:
            if reference.field == "downloads":
                continue
            if reference.target == file.id:
                fix = f"delete '{reference.target}'"
                yield problem_of(reference, "HUB404", "names the resource itself", fix)
            elif problem := reference_problem(file, reference, by_id, near):
                yield problem


def _circles(by_id: Mapping[str, ContentFile]) -> Iterator[Problem]:
    """Yield each circle of prerequisites once, in time linear in their number."""
    steps = {
        id_: [one for one in file.references if one.field == "prerequisites"]
        for id_, file in sorted(by_id.items())
    }
    done: set[str] = set()
    for start in steps:
        path: dict[str, Iterator[Reference]] = {}
        current = start
        if current not in done:
            path[current] = iter(steps[current])
        while path:
            current = next(reversed(path))
            step = next(path[current], None)
            if step is None:
                done.add(current)
                del path[current]
            elif step.target in path and step.target != current:
                yield _circle(step, list(path))
            elif step.target in steps and step.target not in done and step.target not in path:
                path[step.target] = iter(steps[step.target])


def _circle(step: Reference, path: Sequence[str]) -> Problem:
    circle = path[path.index(step.target) :]
    shown = " → ".join((*circle, step.target))
    return problem_of(
        step,
        "HUB405",
        f"closes a circle, so nobody could start: {shown}",
        "delete one of these prerequisites",
    )
