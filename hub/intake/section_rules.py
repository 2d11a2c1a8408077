"""Rules for the sections of each kind of resource."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from hub.domain.body import Body, Section
from hub.domain.resource import ResourceKind
from hub.intake.near_headings import near_heading, plain_heading
from hub.intake.problem_list import Mark, ProblemList
from hub.intake.template_texts import is_to_write

FEWEST_HONEST_WORDS = 20
FEWEST_SECTIONS, MOST_SECTIONS = 2, 5
"""Sections of a module."""

LAST_SECTION_OF_MODULE = "One thing to try this week"


@dataclass(frozen=True, slots=True)
class SectionRule:
    """A section that a resource must have."""

    title: str
    also: tuple[str, ...]
    """Other titles that are accepted."""
    prompt: str
    """What to write in it, for somebody who does not know what to write."""
    is_honest: bool = False
    """Whether it tells what is easily left out: then it has a least length."""


CASE_STUDY_SECTIONS: tuple[SectionRule, ...] = (
    SectionRule("Context", (), "Say where this was, who it was for, and what was hard before."),
    SectionRule(
        "What they did", ("What we did",), "Tell what happened, in order, with detail that helps."
    ),
    SectionRule("What worked", (), "Say what got better, for whom, and how you know."),
    SectionRule(
        "What did not work", (),
        "Say what was harder than expected, what you stopped, or who was not reached. If nothing "
        "is known, say so and say what a reader should ask before copying the idea.",
        is_honest=True,
    ),
    SectionRule(
        "What they would do differently", ("What we would do differently",),
        "Say what you would do first, leave out, or ask for next time.", is_honest=True,
    ),
)  # fmt: skip

MODULE_SECTION = SectionRule(
    LAST_SECTION_OF_MODULE, (), "Say one small thing a reader can do in their own work this week."
)

FIRST_SECTION = SectionRule("Before you start", (), "Say what a reader should know or have ready.")
"""What `hub new` starts a module or toolkit with. Not required."""

_ALL = (*CASE_STUDY_SECTIONS, MODULE_SECTION, FIRST_SECTION)
_PROMPTS = frozenset(rule.prompt for rule in _ALL)

_WE = re.compile(r"\bwe\b", re.IGNORECASE)

_TOKEN_ANSWERS = frozenset({
    "", "all good", "all went well", "everything worked", "n a", "na", "nil", "no", "none",
    "none known", "not applicable", "not known", "nothing", "nothing to add", "nothing to report",
    "nothing went wrong", "pending", "tba", "tbc", "tbd", "to be added", "to be completed",
    "to be confirmed", "to follow", "todo", "unknown", "we would do nothing differently",
})  # fmt: skip


_TOKEN_START = re.compile(
    r"(n a|not applicable|(it )?all went (very |really )?well|everything (went well|worked)"
    r"|none( (at all|known|really|so far|that|to|we|i)\b|$)"
    r"|nothing( (as such|at all|comes|did not|didnt|else|i|in particular|major|much|of note|really"
    r"|serious|significant|specific|springs|that|to|we|went wrong|worth|yet)\b|$))(?!\w)"
)
"""How a first sentence starts that says there is nothing to say.

"None of the landlords came" and "Nothing changed for those who waited" are no such sentences: they
are what others learn from.
"""

_END_OF_SENTENCE = re.compile(r"[.!?;:,\n\u2013\u2014]")


def check_sections(body: Body, kind: ResourceKind, problems: ProblemList) -> None:
    """Report sections that are missing, empty, out of order or mere token answers."""
    if not body.words:
        problems.add(
            "HUB236",
            Mark(body.first_line),
            "There is no text below the fields.",
            "write the text of the resource below the second --- line",
        )
    for section in body.sections:
        if _is_unwritten(section):
            _refuse_empty(section, problems)
    match kind:
        case ResourceKind.CASE_STUDY:
            _check_case_study(body, problems)
        case ResourceKind.MODULE:
            _check_module(body, problems)
        case ResourceKind.TOOLKIT:
            _check_toolkit(body, problems)


def _check_case_study(body: Body, problems: ProblemList) -> None:
    written = tuple(_find(body.sections, rule) for rule in CASE_STUDY_SECTIONS)
    taken = {section.line for section in written if section}
    found = [
        section or _refuse_missing(rule, body, taken, problems)
        for rule, section in zip(CASE_STUDY_SECTIONS, written, strict=True)
    ]
    for rule, section in zip(CASE_STUDY_SECTIONS, found, strict=True):
        if section and rule.is_honest and not (_is_unwritten(section) or _is_to_write(section)):
            _check_honest(rule, section, problems)
    _check_order([section for section in found if section], problems)


def _check_module(body: Body, problems: ProblemList) -> None:
    section = _find(body.sections, MODULE_SECTION)
    if section is None:
        _refuse_missing(MODULE_SECTION, body, (), problems)
        return
    last = body.sections[-1]
    if last is not section:
        problems.add(
            "HUB228",
            Mark(section.line),
            f"'{section.title}' must be the last section, but '{last.title}' comes after it.",
            f"move '## {section.title}' and its text to the end",
        )
    if not FEWEST_SECTIONS <= len(body.sections) <= MOST_SECTIONS:
        problems.add(
            "HUB508",
            Mark(section.line),
            f"A module reads best with {FEWEST_SECTIONS} to {MOST_SECTIONS} sections; this one has "
            f"{len(body.sections)}.",
            "join or split sections",
        )


def _check_toolkit(body: Body, problems: ProblemList) -> None:
    if not body.sections and body.words:
        problems.add(
            "HUB225",
            Mark(body.first_line),
            "The toolkit has no section, so readers cannot find their way in it.",
            "add a heading, for example  ## Before you start",
        )


def _check_honest(rule: SectionRule, section: Section, problems: ProblemList) -> None:
    first = plain_heading(_END_OF_SENTENCE.split(section.text, maxsplit=1)[0])
    if plain_heading(section.text) in _TOKEN_ANSWERS or _TOKEN_START.match(first):
        problems.add(
            "HUB227",
            Mark(section.line),
            f"'{section.title}' says '{section.text[:60]}'. Others learn most from this part.",
            rule.prompt,
        )
    elif section.words < FEWEST_HONEST_WORDS:
        problems.add(
            "HUB227",
            Mark(section.line),
            f"'{section.title}' has {section.words} word{'' if section.words == 1 else 's'}; "
            f"to be of use to others it needs at least {FEWEST_HONEST_WORDS}.",
            rule.prompt,
        )


def _check_order(sections: Sequence[Section], problems: ProblemList) -> None:
    for before, after in pairwise(sections):
        if after.line < before.line:
            problems.add(
                "HUB228",
                Mark(after.line),
                f"'{after.title}' must come after '{before.title}'.",
                f"move '## {after.title}' and its text below '## {before.title}'",
            )


def _find(sections: Sequence[Section], rule: SectionRule) -> Section | None:
    titles = {plain_heading(title) for title in (rule.title, *rule.also)}
    return next((section for section in sections if plain_heading(section.title) in titles), None)


def _refuse_missing(
    rule: SectionRule, body: Body, taken: Collection[int], problems: ProblemList
) -> Section | None:
    """Report a missing section; return the one that was meant for it, if there is one."""
    title = _title_in(body, rule)
    if near := near_heading(body, (rule.title, *rule.also), taken):
        problems.add(
            "HUB225",
            Mark(near.line),
            f"'{near.text}' is not quite the heading of a section that is needed.",
            f"did you mean this? Write  ## {title}",
        )
        return next((one for one in body.sections if one.line == near.line), None)
    last = max(body.first_line, body.first_line + body.markdown.rstrip().count("\n"))
    problems.add(
        "HUB225",
        Mark(last),
        f"The section '## {title}' is missing.",
        f"add  ## {title}  with text below it. {rule.prompt}",
    )
    return None


def _title_in(body: Body, rule: SectionRule) -> str:
    """Return the title of a section: with "we" where the other headings say "we"."""
    says_we = any(_WE.search(heading.text) for heading in body.headings)
    return next((title for title in rule.also if says_we and _WE.search(title)), rule.title)


def _refuse_empty(section: Section, problems: ProblemList) -> None:
    rules = (rule for rule in _ALL if _find((section,), rule))
    prompt = next((rule.prompt for rule in rules), "Write the section, or delete its heading.")
    problems.add("HUB226", Mark(section.line), f"'{section.title}' is empty.", prompt)


def _is_unwritten(section: Section) -> bool:
    """Say whether a section is empty, or still holds the prompt that `hub new` wrote there."""
    return not section.words or section.text in _PROMPTS


def _is_to_write(section: Section) -> bool:
    """Say whether some of a section is still the template, which is reported elsewhere."""
    return any(is_to_write(line) for line in section.text.split("\n"))
