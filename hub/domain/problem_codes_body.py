"""Codes 2xx, second part: the text below the fields."""

from hub.domain.problem_code import ProblemCode

BODY_CODES: dict[str, ProblemCode] = {
    "HUB225": ProblemCode(
        title="A section is missing",
        why="Readers compare case studies by their sections, and modules end with one thing to "
        "try.",
        fix="Add the heading that is named, with text below it.",
        wrong="(no section on what did not work)",
        right="## What did not work",
    ),
    "HUB226": ProblemCode(
        title="A section is empty",
        why="A heading promises something to its reader.",
        fix="Write the text.",
        wrong="## Context\n\n## What they did",
        right="## Context\n\nIn one city, people waited nine weeks for a first call.",
    ),
    "HUB227": ProblemCode(
        title="The honest part is too short",
        why="What did not work, and what people would do differently, is what others learn most "
        "from. A hub that only shows success teaches little.",
        fix="Write at least 20 words. If nothing is known, say so, and say what a reader should "
        "ask before copying the idea.",
        wrong="## What did not work\n\nN/A",
        right="## What did not work\n\nHalf of the landlords did not come to the first meeting. "
        "It was held in office hours, and nobody had asked them what would suit.",
    ),
    "HUB228": ProblemCode(
        title="Sections in another order",
        why="Readers know where to look when every case study has the same order.",
        fix="Move the section.",
        wrong="## What worked\n## Context",
        right="## Context\n## What worked",
    ),
    "HUB229": ProblemCode(
        title="A text of the template is still there",
        why="It would be published as if it were your own words.",
        fix="Write your own words in place of everything that begins with TO WRITE, and the name "
        "of your file in place of your-file-name.",
        wrong="tried: TO WRITE what you tried, in one sentence",
        right="tried: We opened a drop-in on Tuesday evenings.",
    ),
    "HUB230": ProblemCode(
        title="HTML in the text",
        why="HTML is shown as it is typed, because it could run programs in the reader's browser.",
        fix="Write it in Markdown, or put it between ` signs to show it as code.",
        wrong="<b>Huddles</b> help.",
        right="**Huddles** help.",
    ),
    "HUB231": ProblemCode(
        title="A link that could do harm",
        why="Links such as javascript: and data: can run programs in the reader's browser.",
        fix="Link to a web address or to a file of the hub.",
        wrong="[menu](javascript:alert(1))",
        right="[menu](https://example.org/menu)",
    ),
    "HUB232": ProblemCode(
        title="An image from another website",
        why="The other website would learn who reads the page, and can change the image.",
        fix="Save the image beside the page, if its licence allows that.",
        wrong="![A huddle](https://example.org/huddle.jpg)",
        right="![A huddle](huddle.jpg)",
    ),
    "HUB233": ProblemCode(
        title="An image without a description",
        why="People who cannot see the image hear its description instead.",
        fix="Say in the brackets what the image shows.",
        wrong="![](huddle.jpg)",
        right="![Six people stand around a whiteboard](huddle.jpg)",
    ),
    "HUB234": ProblemCode(
        title="A first-level heading in the text",
        why="The title of the page is the first-level heading. A second one confuses screen "
        "readers.",
        fix="Add a # to the heading.",
        wrong="# Context",
        right="## Context",
    ),
    "HUB235": ProblemCode(
        title="A heading skips a level",
        why="Screen readers offer headings as a table of contents, and a gap in it misleads.",
        fix="Use one # more than the heading above it, and no more.",
        wrong="## Context\n#### The town",
        right="## Context\n### The town",
    ),
    "HUB236": ProblemCode(
        title="No text",
        why="The fields are there, and nothing to read.",
        fix="Write the text below the second `---` line.",
        wrong="---\ntitle: A year of huddles\n---",
        right="---\ntitle: A year of huddles\n---\nThe team met every Tuesday.",
    ),
    "HUB237": ProblemCode(
        title="A link without text",
        why="Nobody can see, hear or press it.",
        fix="Put the name of the page in the brackets.",
        wrong="[](../modules/a-small-test-this-week.md)",
        right="[A small test this week](../modules/a-small-test-this-week.md)",
    ),
    "HUB238": ProblemCode(
        title="A heading without a word",
        why="Headings are what readers skim, what screen readers list, and what a search names. "
        "One without words is a gap, or a link that nobody can see.",
        fix="Write what the part below it is about, or delete the heading.",
        wrong="##",
        right="## What the team tried",
    ),
}
