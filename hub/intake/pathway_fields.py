"""The fields of a pathway: those it shares with resources, and its steps."""

from dataclasses import replace

from hub.domain.resource import Status
from hub.intake.field import BlocksRule, ChoiceRule, Field, IdRule, Need, ReferenceRule, TextRule
from hub.intake.fields import FIELDS

STEP_FIELDS: tuple[Field, ...] = (
    Field(
        "resource",
        ReferenceRule(),
        "Id of the resource: its file name without .md.",
        "start-with-what-matters",
    ),
    Field(
        "why",
        TextRule(shortest=20, longest=300),
        "What the resource does for the reader at this point of the way, in a sentence or two.",
        "Before you plan anything, practise asking one person what matters to them.",
    ),
)

STEPS = Field(
    "steps",
    BlocksRule(STEP_FIELDS, fewest=2, most=20),
    "The resources of the pathway, in the order in which a reader does them.",
    "- resource: start-with-what-matters\n"
    "  why: Before you plan anything, practise asking one person what matters to them.\n"
    "- resource: alongside-not-for\n"
    "  why: Now look at your own part in a conversation, and see who chose the next step.",
)

_SHARED = {field.key: replace(field, need=Need.ALWAYS) for field in FIELDS}

PATHWAY_FIELDS: tuple[Field, ...] = (
    Field(
        "id",
        IdRule(),
        "Lasting name of the pathway: its address holds it. Same as the file name.",
        "start-to-co-produce",
    ),
    *(_SHARED[key] for key in ("title", "summary", "roles", "topics", "level", "outcomes")),
    STEPS,
    *(_SHARED[key] for key in ("published", "reviewed", "review_by", "owner")),
    Field(
        "status",
        ChoiceRule((Status.DRAFT, Status.COMPLETE, Status.ARCHIVED)),
        "How far it has come. Drafts and archived pathways are not published.",
        "complete",
    ),
)
"""Every key of a pathway's frontmatter, in the order in which authors write them."""
