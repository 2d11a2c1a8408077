"""Rules that hold between the fields of one resource."""

from collections.abc import Iterator

from hub.domain.duration import LONGEST_MODULE
from hub.domain.resource import Resource, ResourceKind
from hub.intake.field_example import field_as_yaml
from hub.intake.fields import FIELDS
from hub.intake.nearest import id_from
from hub.intake.problem_list import Mark, ProblemList
from hub.intake.read_dates import a_year_after
from hub.intake.reading_time import reading_minutes
from hub.intake.values import Values


def check_fields_together(
    values: Values, kind: ResourceKind, file_id: str, problems: ProblemList
) -> None:
    """Report values of a resource that are right alone and wrong together."""
    check_shared_fields(values, file_id, problems)
    _check_minutes(values, kind, problems)
    for consent in values.blocks.get("consent", ()):
        _check_order(consent, "recorded_on", "review_by", problems, is_strict=True)
    _check_status(values, kind, problems)
    if kind is ResourceKind.CASE_STUDY:
        _check_people(values, problems)


def check_shared_fields(values: Values, file_id: str, problems: ProblemList) -> None:
    """Report values of a resource or pathway that are right alone and wrong together."""
    _check_id(values, file_id, problems)
    _check_order(values, "published", "reviewed", problems)
    _check_order(values, "reviewed", "review_by", problems, is_strict=True)
    _check_next_review(values, problems)
    _check_phrasing(values, problems)


def check_reading_time(resource: Resource, mark: Mark, problems: ProblemList) -> None:
    """Advise when the declared minutes and the reading time are more than half apart.

    One minute is never too much: rounding alone can make that difference in a short text.
    """
    computed = reading_minutes(resource)
    apart = abs(resource.minutes - computed)
    if apart <= 1 or 2 * apart <= resource.minutes:
        return
    doing = resource.activity_minutes
    takes = f"about {computed} minute{'' if computed == 1 else 's'}"
    problems.add(
        "HUB501",
        mark,
        f"'minutes' says {resource.minutes}, and reading takes {takes}"
        f"{f', {doing} of them for doing' if doing else ''}.",
        f"write  minutes: {computed}  or say with activity_minutes how many are for doing",
    )


def _check_id(values: Values, file_id: str, problems: ProblemList) -> None:
    written = values.texts.get("id", file_id)
    meant = id_from(file_id) or file_id
    # A name with capitals is a problem of its own, and its id in lower case is right.
    if written not in {file_id, meant}:
        problems.add(
            "HUB216",
            values.marks["id"],
            f"'id' says '{written}', but the file is called '{file_id}.md'.",
            f"write  id: {meant}  or name the file {written}.md",
        )


def _check_minutes(values: Values, kind: ResourceKind, problems: ProblemList) -> None:
    minutes = values.numbers.get("minutes")
    if minutes is None:
        return
    if kind is ResourceKind.MODULE and minutes > LONGEST_MODULE:
        problems.add(
            "HUB203",
            values.marks["minutes"],
            f"A module takes at most {LONGEST_MODULE} minutes, but 'minutes' says {minutes}.",
            "split it into two modules, or make it a toolkit",
        )
    if values.numbers.get("activity_minutes", 0) > minutes:
        problems.add(
            "HUB222",
            values.marks["activity_minutes"],
            f"'activity_minutes' is a part of 'minutes', which says only {minutes}.",
            "write in 'minutes' all the time a reader needs, reading and doing together",
        )


def _check_order(
    values: Values, earlier: str, later: str, problems: ProblemList, *, is_strict: bool = False
) -> None:
    first, second = values.dates.get(earlier), values.dates.get(later)
    if first and second and (second < first or (is_strict and second == first)):
        problems.add(
            "HUB207",
            values.marks[later],
            f"'{later}' ({second}) must be {'after' if is_strict else 'no earlier than'} "
            f"'{earlier}' ({first}).",
            f"write, for example,  {later}: {a_year_after(first)}"
            if is_strict
            else f"look at both dates once more; it is at least  {later}: {first}",
        )


def _check_next_review(values: Values, problems: ProblemList) -> None:
    reviewed, review_by = values.dates.get("reviewed"), values.dates.get("review_by")
    if reviewed and review_by and review_by > a_year_after(a_year_after(reviewed)):
        problems.add(
            "HUB510",
            values.marks["review_by"],
            f"'review_by' ({review_by}) is more than two years after 'reviewed' ({reviewed}).",
            f"write, for example,  review_by: {a_year_after(reviewed)}",
        )


def _check_status(values: Values, kind: ResourceKind, problems: ProblemList) -> None:
    if values.texts.get("status") == "sketch" and kind is not ResourceKind.CASE_STUDY:
        problems.add(
            "HUB224",
            values.marks["status"],
            "'status' says 'sketch', and only a case study can be a sketch.",
            "write  status: draft  until it is complete",
        )


def _check_phrasing(values: Values, problems: ProblemList) -> None:
    """Advise on outcomes that complete no sentence, and on prompts that ask nothing."""
    for text, mark in _with_marks(values, "outcomes"):
        is_name = len(text) > 1 and text[1].isupper()
        if (text[0].isupper() and not is_name) or text.endswith("."):
            problems.add(
                "HUB506",
                mark,
                f"'You will be able to {text[:60]}' does not read as one sentence.",
                f"write  {text[0].lower()}{text[1:].rstrip('.')}",
            )
    for text, mark in _with_marks(values, "prompts"):
        if not text.rstrip("\"'\u201d\u2019)").endswith("?"):
            problems.add(
                "HUB507",
                mark,
                f"The prompt '{text[:60]}' is not a question.",
                "ask something that ends with a question mark",
            )


def _with_marks(values: Values, key: str) -> Iterator[tuple[str, Mark]]:
    return zip(values.list(key), values.item_marks.get(key, ()), strict=True)


def _check_people(values: Values, problems: ProblemList) -> None:
    involved = values.texts.get("people_involved", "none")
    if involved == "none":
        return
    for key in ("consent", "anonymisation_check"):
        if key not in values.marks:
            problems.add(
                "HUB223",
                values.marks["people_involved"],
                f"The case study tells of people ('{involved}'), and '{key}' is missing.",
                "write  people_involved: none  if no single person is told of; otherwise add, with "
                "your own values:",
                field_as_yaml(next(field for field in FIELDS if field.key == key)),
            )
