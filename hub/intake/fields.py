"""The table of fields: every key of the frontmatter, with its rule, meaning and example.

Reading, messages, the reference pages and the templates of `hub new` all come from this table. The
order is the order in which authors write the fields.
"""

from hub.domain.duration import LONGEST_RESOURCE
from hub.domain.resource import PeopleInvolved, ResourceKind, Scaling, Status
from hub.intake.field import (
    BlockRule,
    BlocksRule,
    ChoiceRule,
    ChoicesRule,
    DateRule,
    Field,
    FilesRule,
    IdRule,
    IdsRule,
    Need,
    NumberRule,
    TermRule,
    TermsRule,
    TextRule,
    TextsRule,
)
from hub.intake.nested_fields import (
    ANONYMISATION_CHECK_FIELDS,
    ASK_FIELDS,
    CONSENT_FIELDS,
    LIVED_EXPERIENCE_FIELDS,
    SOURCE_FIELDS,
    TOOL_FIELDS,
)

_CASE_STUDY = (ResourceKind.CASE_STUDY,)
_TOOLKIT = (ResourceKind.TOOLKIT,)
_MINUTES = NumberRule(1, LONGEST_RESOURCE, is_minutes=True)

TITLE = Field(
    "title",
    TextRule(longest=90),
    "What the resource is called, in sentence case, without a full stop.",
    "Tenants present their own case",
)
SUMMARY = Field(
    "summary",
    TextRule(shortest=40, longest=240),
    "One or two sentences that say what the reader gets. Lists and search results show it.",
    "How one partnership asked tenants to speak for themselves, and what landlords did then.",
)

FIELDS: tuple[Field, ...] = (
    Field(
        "id",
        IdRule(),
        "Lasting name of the resource: its address and all links hold it. Same as the file name.",
        "tenants-present-their-own-case",
    ),
    TITLE,
    SUMMARY,
    Field(
        "roles", TermsRule("roles"), "Who it truly serves.", "[housing-officer, outreach-worker]"
    ),
    Field(
        "topics",
        TermsRule("topics", most=5),
        "What it is about; the first is the main topic.",
        "[housing-access, lived-experience]",
    ),
    Field(
        "sectors",
        TermsRule("sectors"),
        "Where the people work whom it serves.",
        "[housing, voluntary-sector]",
    ),
    Field("level", TermRule("levels"), "How much it takes for granted.", "introductory"),
    Field(
        "minutes",
        _MINUTES,
        "Whole minutes that a reader needs, all in; at most 20 in a module.",
        "6",
    ),
    Field(
        "activity_minutes",
        NumberRule(0, LONGEST_RESOURCE, is_minutes=True),
        "Those of the minutes that are for doing or talking instead of reading.",
        "2",
        Need.NEVER,
    ),
    Field("formats", TermsRule("formats"), "How one learns with it.", "[story, discussion]"),
    Field(
        "outcomes",
        TextsRule(most=5, longest=200),
        'What a reader will be able to do. Each completes "You will be able to ...".',
        "explain what changed when landlords heard from the tenant",
        Need.UNLESS_SKETCH,
    ),
    Field(
        "prompts",
        TextsRule(most=5, longest=300),
        "Questions to think or talk about.",
        "Who decides about people in your service without hearing from them?",
        Need.UNLESS_SKETCH,
    ),
    Field(
        "sources",
        BlocksRule(SOURCE_FIELDS),
        "Published works that it draws on.",
        '[{title: "Learning about learning", publisher: Solace, year: 2016}]',
        Need.NEVER,
    ),
    Field("authors", TextsRule(longest=120), "Who wrote it.", "Shared Learning Hub editors"),
    Field(
        "organisation",
        TextRule(longest=120),
        "Who did the work that is told.",
        "Changing Futures Stoke-on-Trent",
        Need.NEVER,
    ),
    Field("place", TextRule(longest=120), "Where it happened.", "Stoke-on-Trent", Need.NEVER),
    Field("published", DateRule(), "Day of first publication.", "2026-11-21"),
    Field("reviewed", DateRule(), "Day on which somebody last checked it.", "2026-11-21"),
    Field("review_by", DateRule(), "Day by which it is checked again.", "2027-11-21"),
    Field("owner", TextRule(longest=120), "Who keeps it up to date.", "Hub editors"),
    Field(
        "status",
        ChoiceRule(tuple(Status)),
        "How far it has come. Drafts and archived resources are not published; a sketch is a case "
        "study told in short answers.",
        "complete",
    ),
    Field(
        "prerequisites",
        IdsRule(),
        "Resources to do first, where they are truly needed.",
        "[start-with-what-matters]",
        Need.NEVER,
    ),
    Field("related", IdsRule(), "Resources to read next.", "[a-year-of-huddles]", Need.NEVER),
    Field(
        "content_notes",
        TermsRule("content_notes", fewest=0),
        "What some readers may want to know before they read.",
        "[fire-setting]",
        Need.NEVER,
    ),
    Field(
        "lived_experience",
        BlockRule(LIVED_EXPERIENCE_FIELDS),
        "The part that people with lived experience had in the work.",
        "{involvement: consulted, how: Tenants read the draft., paid: not-known}",
        required_in=_CASE_STUDY,
    ),
    Field("outcome", TermRule("outcomes"), "How it turned out.", "mixed", kinds=_CASE_STUDY),
    Field(
        "tried",
        TextRule(),
        "What was tried, in one sentence.",
        "Tenants told landlords about their own situation in a short meeting.",
        kinds=_CASE_STUDY,
    ),
    Field(
        "happened",
        TextRule(),
        "What happened, in one sentence.",
        "Some landlords changed their decision, and others did not come.",
        kinds=_CASE_STUDY,
    ),
    Field(
        "next",
        TextRule(),
        "What comes next, in one sentence, if it is known.",
        "The partnership plans to ask tenants to chair the meeting.",
        Need.NEVER,
        _CASE_STUDY,
    ),
    Field(
        "scaling",
        ChoicesRule(tuple(Scaling)),
        "How the learning spreads: out to more people, up into rules, deep into values.",
        "[out, deep]",
        Need.NEVER,
        _CASE_STUDY,
    ),
    Field(
        "asks",
        BlocksRule(ASK_FIELDS, fewest=1),
        "What others must change.",
        "[{who: local-system, what: Landlords hear the tenant before they decide.}]",
        Need.UNLESS_SKETCH,
        _CASE_STUDY,
    ),
    Field(
        "people_involved",
        ChoiceRule(tuple(PeopleInvolved)),
        "Whether the text tells of single people, and how they are protected.",
        "none",
        kinds=_CASE_STUDY,
    ),
    Field(
        "consent",
        BlockRule(CONSENT_FIELDS),
        "That the people in the story agreed; needed unless people_involved is none.",
        '{basis: written consent, recorded_on: 2026-05-31, held_by: "data lead, Example Council", '
        "review_by: 2027-05-31, withdrawable: yes}",
        Need.NEVER,
        _CASE_STUDY,
    ),
    Field(
        "anonymisation_check",
        BlockRule(ANONYMISATION_CHECK_FIELDS),
        "That nobody in the story can be recognised; needed unless people_involved is none.",
        "{by_role: information officer, on: 2026-06-02, intruder_test: yes}",
        Need.NEVER,
        _CASE_STUDY,
    ),
    Field(
        "when_to_use",
        TextRule(),
        "When a team would reach for it, in one or two sentences.",
        "You plan a change and are not sure whose view is missing.",
        kinds=_TOOLKIT,
    ),
    Field(
        "tools",
        BlocksRule(TOOL_FIELDS, fewest=1),
        "The tools of the toolkit.",
        "[{name: Map, purpose: See who is missing., minutes: 45, group_size: 3 to 12, "
        "materials: [], steps: [Write every name on a note.]}]",
        kinds=_TOOLKIT,
    ),
    Field(
        "downloads",
        FilesRule(),
        "Files to take away, named relative to this file.",
        "[files/stakeholder-map.pdf]",
        Need.NEVER,
        _TOOLKIT,
    ),
)

PAGE_FIELDS: tuple[Field, ...] = (TITLE, SUMMARY)
"""Fields of a plain page."""

THEME_KEYS = frozenset({
    "template", "hooks", "location", "icon", "hide", "search", "render_macros",
})  # fmt: skip
"""Keys with which other tools would let a content file steer the theme: refused (SEC-4)."""


def fields_of(kind: ResourceKind) -> tuple[Field, ...]:
    """Return the fields that a resource of some kind may have."""
    return tuple(field for field in FIELDS if kind in field.kinds)
