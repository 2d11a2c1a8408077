"""The fields of a file of `content/cpd/`, which holds what a professional body asks for."""

from hub.domain.cpd_form import RECORD_FIELDS
from hub.intake.field import (
    AddressRule,
    BlockRule,
    BlocksRule,
    ChoicesRule,
    Field,
    Need,
    TextRule,
)

CPD_FIELDS: tuple[Field, ...] = (
    Field("name", TextRule(longest=80), "The body, as people call it.", "Social Work England"),
    Field(
        "note",
        TextRule(),
        "What is good to know before writing.",
        "Learning alone online does not count as participatory.",
        Need.NEVER,
    ),
    Field(
        "source",
        BlockRule((
            Field("title", TextRule(), "Title of the page.", "Record your CPD"),
            Field("publisher", TextRule(), "Who published it.", "Social Work England"),
            Field("url", AddressRule(), "Its address.", "https://example.org/cpd"),
        )),
        "Where it can be looked up what the body asks for.",
        "",
        Need.NEVER,
    ),
    Field(
        "headings",
        BlocksRule(
            (
                Field("heading", TextRule(longest=160), "As the body says it.", "What I learnt"),
                Field(
                    "holds",
                    ChoicesRule(tuple(field.id for field in RECORD_FIELDS)),
                    "What of the record stands below it, in order.",
                    "[learned]",
                ),
            ),
            fewest=1,
        ),
        "The headings, in the order of the body.",
        "",
    ),
)  # fmt: skip
