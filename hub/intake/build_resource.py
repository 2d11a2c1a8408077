"""Make a resource out of values that have all been checked."""

import posixpath

from hub.domain.body import Body
from hub.domain.problem import Place
from hub.domain.resource import (
    AnonymisationCheck,
    Ask,
    AskLevel,
    CaseStudy,
    Consent,
    LivedExperience,
    Paid,
    PeopleInvolved,
    Resource,
    ResourceKind,
    Scaling,
    Source,
    Status,
    Tool,
    Toolkit,
)
from hub.intake.values import Values


def build_resource(
    values: Values, kind: ResourceKind, place: Place, path: str, body: Body
) -> Resource:
    """Return the resource. Call it only when reading found no error."""
    texts, lived = values.texts, values.block("lived_experience")
    return Resource(
        id=texts["id"],
        kind=kind,
        place=place,
        title=texts["title"],
        summary=texts["summary"],
        roles=values.list("roles"),
        topics=values.list("topics"),
        sectors=values.list("sectors"),
        level=texts["level"],
        minutes=values.numbers["minutes"],
        activity_minutes=values.numbers.get("activity_minutes", 0),
        formats=values.list("formats"),
        outcomes=values.list("outcomes"),
        prompts=values.list("prompts"),
        sources=tuple(_source(block) for block in values.blocks.get("sources", ())),
        authors=values.list("authors"),
        organisation=texts.get("organisation"),
        location=texts.get("place"),
        published=values.dates["published"],
        reviewed=values.dates["reviewed"],
        review_by=values.dates["review_by"],
        owner=texts["owner"],
        status=Status(texts["status"]),
        body=body,
        prerequisites=values.list("prerequisites"),
        related=values.list("related"),
        content_notes=values.list("content_notes"),
        lived_experience=_lived_experience(lived) if lived else None,
        case_study=_case_study(values) if kind is ResourceKind.CASE_STUDY else None,
        toolkit=_toolkit(values, path) if kind is ResourceKind.TOOLKIT else None,
    )


def _source(block: Values) -> Source:
    return Source(
        title=block.texts["title"],
        publisher=block.texts["publisher"],
        year=block.numbers.get("year"),
        url=block.texts.get("url"),
        licence=block.texts.get("licence"),
    )


def _lived_experience(block: Values) -> LivedExperience:
    texts = block.texts
    return LivedExperience(texts["involvement"], texts["how"], Paid(texts["paid"]))


def _case_study(values: Values) -> CaseStudy:
    texts = values.texts
    consent, check = values.block("consent"), values.block("anonymisation_check")
    return CaseStudy(
        outcome=texts["outcome"],
        tried=texts["tried"],
        happened=texts["happened"],
        next=texts.get("next"),
        scaling=tuple(Scaling(word) for word in values.list("scaling")),
        asks=tuple(
            Ask(AskLevel(block.texts["who"]), block.texts["what"])
            for block in values.blocks.get("asks", ())
        ),
        people_involved=PeopleInvolved(texts["people_involved"]),
        consent=_consent(consent) if consent else None,
        anonymisation_check=_anonymisation_check(check) if check else None,
    )


def _consent(block: Values) -> Consent:
    return Consent(
        basis=block.texts["basis"],
        recorded_on=block.dates["recorded_on"],
        held_by=block.texts["held_by"],
        review_by=block.dates["review_by"],
        withdrawable=True,
    )


def _anonymisation_check(block: Values) -> AnonymisationCheck:
    return AnonymisationCheck(block.texts["by_role"], block.dates["on"], intruder_test=True)


def _toolkit(values: Values, path: str) -> Toolkit:
    folder = posixpath.dirname(path)
    return Toolkit(
        when_to_use=values.texts["when_to_use"],
        tools=tuple(_tool(block) for block in values.blocks["tools"]),
        downloads=tuple(
            posixpath.normpath(posixpath.join(folder, file)) for file in values.list("downloads")
        ),
    )


def _tool(block: Values) -> Tool:
    return Tool(
        name=block.texts["name"],
        purpose=block.texts["purpose"],
        minutes=block.numbers["minutes"],
        group_size=block.sizes["group_size"],
        materials=block.list("materials"),
        steps=block.list("steps"),
    )
