"""Codes 1xx: the fields between the `---` lines, as a whole."""

from hub.domain.problem_code import ProblemCode

FRONTMATTER_CODES: dict[str, ProblemCode] = {
    "HUB101": ProblemCode(
        title="The fields are missing",
        why="Without title, roles, topics and minutes nobody can find the page.",
        fix="Start the file with a line `---`, then the fields, then a line `---` again.",
        wrong="## Context",
        right="---\nid: a-year-of-huddles\ntitle: A year of huddles\n---\n## Context",
    ),
    "HUB102": ProblemCode(
        title="The fields cannot be read",
        why="The fields are written in YAML, which gives some signs a meaning: a colon with a "
        "space, brackets, quotes at the start, the indent of a line.",
        fix="Put quotes around a text with such signs, and start each field in the first column.",
        wrong="title: Data ethics: an introduction",
        right='title: "Data ethics: an introduction"',
    ),
    "HUB103": ProblemCode(
        title="The fields have no end",
        why="Without the second `---` the whole text would be taken for fields.",
        fix="Add a line `---` after the last field.",
        wrong="---\ntitle: A year of huddles\n\nThe team met every week.",
        right="---\ntitle: A year of huddles\n---\nThe team met every week.",
    ),
    "HUB104": ProblemCode(
        title="A line is indented with a tab",
        why="YAML counts spaces, and a tab has no fixed number of them.",
        fix="Replace the tab with two spaces.",
        wrong="outcomes:\n[tab]- run a huddle",
        right="outcomes:\n  - run a huddle",
    ),
    "HUB105": ProblemCode(
        title="A field stands twice",
        why="One of the two would be dropped without a word.",
        fix="Keep one and delete the other.",
        wrong="minutes: 5\nminutes: 10",
        right="minutes: 10",
    ),
    "HUB106": ProblemCode(
        title="A YAML shortcut",
        why="Anchors (&) and aliases (*) can make a small file grow without end, and nobody sees "
        "from the line what it says.",
        fix="Write the value out, or put quotes around a text that starts with & or *.",
        wrong="authors: &team [Hub editors]",
        right="authors: [Hub editors]",
    ),
    "HUB107": ProblemCode(
        title="A value with a hidden type",
        why="A word that starts with ! can make a program run something when it reads the file.",
        fix="Leave the word out, or put quotes around a text that starts with !",
        wrong="title: !!str 2026",
        right='title: "2026"',
    ),
    "HUB108": ProblemCode(
        title="Not fields",
        why="Each line must have a key and a value, or the hub cannot tell what it is about.",
        fix="Write each field as `key: value` on a line of its own.",
        wrong="---\n- A year of huddles\n---",
        right="---\ntitle: A year of huddles\n---",
    ),
    "HUB109": ProblemCode(
        title="Nested too deep",
        why="No field needs so many brackets inside each other.",
        fix="Delete the extra brackets.",
        wrong="topics: [[[[[[ ... ]]]]]]",
        right="topics: [co-production]",
    ),
    "HUB110": ProblemCode(
        title="Too much text in the fields",
        why="Fields are short. Long text belongs in the body, where it has headings and is "
        "searched.",
        fix="Move the text below the second `---` line.",
        wrong="summary: (70,000 characters)",
        right="summary: (two sentences)",
    ),
    "HUB111": ProblemCode(
        title="A field that the hub does not know",
        why="A mistyped key would be dropped without a word, and its value with it.",
        fix="Use the field that is suggested, or delete the line. The page on fields lists them "
        "all.",
        wrong="topic: [co-production]",
        right="topics: [co-production]",
    ),
    "HUB112": ProblemCode(
        title="A field that steers how pages are built",
        why="Site generators obey some keys, and a content file could run programs with them.",
        fix="Delete the line.",
        wrong="template: redirect.html",
        right="(no such line)",
    ),
    "HUB113": ProblemCode(
        title="A field is missing",
        why="Lists, menus and search are made from the fields, so each resource needs them.",
        fix="Add the field. The page on fields has an example of each.",
        wrong="(no minutes)",
        right="minutes: 6",
    ),
    "HUB114": ProblemCode(
        title="A field of another kind of resource",
        why="It would not be shown here. Perhaps the file lies in the wrong folder.",
        fix="Delete the field, or move the file.",
        wrong="modules/huddles.md with  outcome: mixed",
        right="case-studies/huddles.md with  outcome: mixed",
    ),
    "HUB115": ProblemCode(
        title="Curly quotes around a value",
        why="Word processors turn quotes into curly ones, which do not hold a text together here.",
        fix="Use straight quotes.",
        wrong="title: “Data: an introduction”",
        right='title: "Data: an introduction"',
    ),
    "HUB116": ProblemCode(
        title="Text after a # is not read",
        why="In YAML a # after a space starts a note to yourself, so the rest of the line is lost "
        "without a word.",
        fix="Put quotes around the text. If it is a note, leave a space after the #.",
        wrong="title: Huddle #3",
        right='title: "Huddle #3"',
    ),
}
