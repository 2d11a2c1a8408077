"""Codes 5xx: advice, which never stops publication."""

from hub.domain.problem import Severity
from hub.domain.problem_code import ProblemCode

ADVICE_CODES: dict[str, ProblemCode] = {
    "HUB501": ProblemCode(
        title="Minutes and reading time are far apart",
        why="People choose by the minutes they have. Adults read about 238 words a minute.",
        fix="Change minutes, or say with activity_minutes how many are for doing.",
        wrong="minutes: 3 (for 2,000 words)",
        right="minutes: 9",
        severity=Severity.ADVICE,
    ),
    "HUB502": ProblemCode(
        title="A link text that says nothing",
        why="Screen readers list the links of a page, and a list of ten times here helps nobody.",
        fix="Use the name of the page as the link text.",
        wrong="Read about huddles [here](../case-studies/a-year-of-huddles.md).",
        right="Read about [a year of huddles](../case-studies/a-year-of-huddles.md).",
        severity=Severity.ADVICE,
    ),
    "HUB503": ProblemCode(
        title="Two resources with one title",
        why="In a list nobody can tell them apart.",
        fix="Say in the title what is different.",
        wrong="Huddles and Huddles",
        right="A year of huddles and Huddles in ten minutes",
        severity=Severity.ADVICE,
    ),
    "HUB504": ProblemCode(
        title="Left to write in a draft",
        why="A draft may have gaps. They are listed so that its author knows what is left.",
        fix="Fill the gaps, then write status: complete.",
        wrong="status: draft\nroles: []",
        right="status: complete\nroles: [commissioner]",
        severity=Severity.ADVICE,
    ),
    "HUB505": ProblemCode(
        title="Curly quotes that readers will see",
        why="They do not hold the text together as straight quotes do, so they are part of it.",
        fix="Leave them out, or use straight quotes.",
        wrong="title: “Two questions”",
        right="title: Two questions",
        severity=Severity.ADVICE,
    ),
    "HUB506": ProblemCode(
        title="An outcome that does not complete the sentence",
        why='Pages show outcomes after the words "You will be able to".',
        fix="Start with a verb in lower case, and leave out the full stop.",
        wrong="- Learners will be able to run a huddle.",
        right="- run a huddle with up to eight people",
        severity=Severity.ADVICE,
    ),
    "HUB507": ProblemCode(
        title="A prompt that is no question",
        why="Prompts are for thinking and talking, and a question starts both.",
        fix="Ask a question that ends with a question mark.",
        wrong="- Think about who is missing.",
        right="- Who is missing when you decide?",
        severity=Severity.ADVICE,
    ),
    "HUB508": ProblemCode(
        title="A module with too few or too many sections",
        why="Two to five short sections are easy to read on a phone.",
        fix="Join or split sections.",
        wrong="one section",
        right="two sections, the last one with one thing to try this week",
        severity=Severity.ADVICE,
    ),
    "HUB509": ProblemCode(
        title="A document that nobody can reach",
        why="Only .md files become pages. A document beside them is published, and found by nobody "
        "unless a page links to it.",
        fix="Paste the text of a case study into a .md file. Link to other documents, or name them "
        "in downloads.",
        wrong="case-studies/our-drop-in.docx",
        right="case-studies/our-drop-in.md",
        severity=Severity.ADVICE,
    ),
    "HUB510": ProblemCode(
        title="A long time to the next review",
        why="Rules, addresses and people change. After two years nobody knows what still holds.",
        fix="Choose a day at most two years after reviewed. A year is usual.",
        wrong="reviewed: 2026-11-21\nreview_by: 2030-11-21",
        right="reviewed: 2026-11-21\nreview_by: 2027-11-21",
        severity=Severity.ADVICE,
    ),
    "HUB515": ProblemCode(
        title="A heavy image",
        why="From 150 KB on, readers on slow lines wait for an image.",
        fix="Make it smaller, or save it as WebP.",
        wrong="a photo of 400 KB",
        right="the same photo, 1,600 pixels wide, 140 KB",
        severity=Severity.ADVICE,
    ),
    "HUB516": ProblemCode(
        title="A pathway that leaves out what a step builds on",
        why="Readers are told to do it first, beside the pathway, and its minutes are not counted.",
        fix="Make it a step of its own, unless everybody on this pathway knows it already.",
        wrong="steps: alongside-not-for, without start-with-what-matters",
        right="steps: start-with-what-matters, then alongside-not-for",
        severity=Severity.ADVICE,
    ),
}
