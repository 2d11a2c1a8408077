"""Fields of the blocks that stand inside a field: sources, tools, asks, consent and others."""

from hub.domain.duration import LONGEST_RESOURCE
from hub.domain.resource import AskLevel, Paid
from hub.intake.field import (
    AddressRule,
    ChoiceRule,
    DateRule,
    Field,
    GroupSizeRule,
    Need,
    NumberRule,
    TermRule,
    TextRule,
    TextsRule,
    YesRule,
)

SOURCE_FIELDS: tuple[Field, ...] = (
    Field("title", TextRule(longest=300), "Title of the work.", '"Learning as we go: briefing 3"'),
    Field("publisher", TextRule(longest=200), "Who published it.", "Institute for Government"),
    Field(
        "year",
        NumberRule(1800, 2100),
        "Year of publication, if the work says it.",
        "2016",
        Need.NEVER,
    ),
    Field("url", AddressRule(), "Where to read it.", "https://example.org/report", Need.NEVER),
    Field("licence", TextRule(), "Terms it is published under.", "CC BY 4.0", Need.NEVER),
)

LIVED_EXPERIENCE_FIELDS: tuple[Field, ...] = (
    Field(
        "involvement",
        TermRule("involvement"),
        "How people with lived experience took part.",
        "co-produced",
    ),
    Field(
        "how",
        TextRule(),
        "What they did, in one or two sentences.",
        "Two peer researchers planned the visits and led the interviews.",
    ),
    Field("paid", ChoiceRule(tuple(Paid)), "Whether they were paid for their time.", "not-known"),
)

ASK_FIELDS: tuple[Field, ...] = (
    Field("who", ChoiceRule(tuple(AskLevel)), "Who must act.", "local-system"),
    Field(
        "what",
        TextRule(),
        "What they must change, in one sentence.",
        "Landlords hear the tenant before they decide about an offer.",
    ),
)

CONSENT_FIELDS: tuple[Field, ...] = (
    Field(
        "basis",
        TextRule(),
        "What people agreed to, in a few words. Never their names.",
        "written consent to publish this text",
    ),
    Field("recorded_on", DateRule(), "Day on which they agreed.", "2026-05-31"),
    Field(
        "held_by",
        TextRule(longest=120),
        "Role and organisation that keep the record. The record itself is never in the hub.",
        "data protection lead, Example Council",
    ),
    Field("review_by", DateRule(), "Day by which people are asked again.", "2027-05-31"),
    Field("withdrawable", YesRule(), "That people can take their consent back.", "yes"),
)

ANONYMISATION_CHECK_FIELDS: tuple[Field, ...] = (
    Field(
        "by_role", TextRule(longest=120), "Role of the person who checked.", "information officer"
    ),
    Field("on", DateRule(), "Day of the check.", "2026-06-02"),
    Field(
        "intruder_test",
        YesRule(),
        "That somebody tried to find out who the people are, and could not.",
        "yes",
    ),
)

TOOL_FIELDS: tuple[Field, ...] = (
    Field("name", TextRule(longest=90), "What the tool is called.", "Map who knows what"),
    Field(
        "purpose",
        TextRule(),
        "What a team has afterwards, in one sentence.",
        "You see who is missing from the room before you plan anything.",
    ),
    Field(
        "minutes",
        NumberRule(1, LONGEST_RESOURCE, is_minutes=True),
        "Minutes of using the tool with the group.",
        "45",
    ),
    Field("group_size", GroupSizeRule(), "How many people it is for.", "3 to 12"),
    Field(
        "materials",
        TextsRule(fewest=0, longest=120),
        "What to have at hand; may be [].",
        "a large sheet of paper\nsticky notes",
    ),
    Field(
        "steps",
        TextsRule(),
        "What to do, one instruction a step.",
        "Write the name of every service on a note of its own.",
    ),
)
