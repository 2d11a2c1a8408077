"""Make a library of all files that were read, leaving out what has an error."""

from collections.abc import Sequence
from dataclasses import replace

from hub.domain.pathway import Pathway
from hub.domain.problem import Problem
from hub.domain.problem_codes import is_error
from hub.domain.resource import PlainPage, Resource
from hub.intake.content_file import ContentFile
from hub.intake.terms import Terms
from hub.library.library import Asset, Library


def assemble(
    files: Sequence[ContentFile], assets: Sequence[Asset], terms: Terms, problems: Sequence[Problem]
) -> Library:
    """Return the library of everything without an error.

    Ids in `prerequisites`, `related` and `steps` that name nothing in the library are dropped, so
    that views never meet them. They are errors of their own, or belong to files with errors.
    """
    faulty = {problem.place.file for problem in problems if is_error(problem)}
    sound = [file.content for file in files if file.content and file.place.file not in faulty]
    resources = {one.id: one for one in sound if isinstance(one, Resource) and one.is_published}
    return Library(
        taxonomies=terms.taxonomies,
        resources=tuple(_pruned(resource, resources) for resource in resources.values()),
        pages=tuple(one for one in sound if isinstance(one, PlainPage)),
        assets=tuple(
            asset for asset in assets if not any(file.endswith("/" + asset.path) for file in faulty)
        ),
        pathways=tuple(
            pathway
            for one in sound
            if isinstance(one, Pathway) and one.is_published
            if (pathway := _walkable(one, resources)).steps
        ),
    )


def _walkable(pathway: Pathway, known: dict[str, Resource]) -> Pathway:
    steps = tuple(step for step in pathway.steps if step.resource in known)
    return pathway if steps == pathway.steps else replace(pathway, steps=steps)


def _pruned(resource: Resource, known: dict[str, Resource]) -> Resource:
    prerequisites = tuple(one for one in resource.prerequisites if one in known)
    related = tuple(one for one in resource.related if one in known)
    if (prerequisites, related) == (resource.prerequisites, resource.related):
        return resource
    return replace(resource, prerequisites=prerequisites, related=related)
