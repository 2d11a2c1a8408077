"""Codes 4xx: links between files."""

from hub.domain.problem_code import ProblemCode

LINK_CODES: dict[str, ProblemCode] = {
    "HUB401": ProblemCode(
        title="Two resources with one id",
        why="Menus and links name a resource by its id, across all kinds.",
        fix="Give the newer one another id and file name.",
        wrong="modules/huddles.md and toolkits/huddles.md",
        right="modules/try-a-huddle.md and toolkits/huddles.md",
    ),
    "HUB402": ProblemCode(
        title="An id that names nothing",
        why="The reader would be sent to a page that is not there.",
        fix="Write the id of a resource: its file name without .md.",
        wrong="related: [a-year-of-hudles]",
        right="related: [a-year-of-huddles]",
    ),
    "HUB403": ProblemCode(
        title="A link to something unpublished",
        why="Drafts and archived resources are not on the site.",
        fix="Take the link out, or publish the other resource first.",
        wrong="related: [a-draft]",
        right="related: []",
    ),
    "HUB404": ProblemCode(
        title="A resource that names itself",
        why="Nobody can do a resource before itself.",
        fix="Delete the entry.",
        wrong="a-year-of-huddles.md with  related: [a-year-of-huddles]",
        right="a-year-of-huddles.md with  related: [huddles-and-action-learning-sets]",
    ),
    "HUB405": ProblemCode(
        title="Prerequisites in a circle",
        why="If a comes before b and b comes before a, nobody can start.",
        fix="Delete one of the prerequisites in the circle.",
        wrong="a needs b, b needs a",
        right="b needs a",
    ),
    "HUB406": ProblemCode(
        title="A broken link",
        why="The reader would find nothing.",
        fix="Link to a file of the hub from where this file lies.",
        wrong="[huddles](a-year-of-huddles.md)",
        right="[huddles](../case-studies/a-year-of-huddles.md)",
    ),
    "HUB407": ProblemCode(
        title="A link to a heading that is not there",
        why="The reader would land at the top of the page and look in vain.",
        fix="Write the anchor of a heading: lower case, hyphens for spaces, no other signs.",
        wrong="[what worked](#What Worked)",
        right="[what worked](#what-worked)",
    ),
    "HUB408": ProblemCode(
        title="A link that works on one website only",
        why="A link that starts with / breaks on previews, and when the hub moves to another "
        "address.",
        fix="Link to the file from where this file lies.",
        wrong="[huddles](/case-studies/a-year-of-huddles/)",
        right="[huddles](../case-studies/a-year-of-huddles.md)",
    ),
    "HUB409": ProblemCode(
        title="A link out of the content folder",
        why="Only files in the content folder are published.",
        fix="Put the file in the content folder, or link to a web address.",
        wrong="[plan](../../plan.docx)",
        right="[plan](../files/plan.docx)",
    ),
    "HUB410": ProblemCode(
        title="A pathway with one step",
        why="A pathway leads from one resource to the next. With one step there is nowhere to go.",
        fix="Add a second step, or name the resource in related of another one.",
        wrong="steps:\n  - resource: start-with-what-matters\n    why: ...",
        right="steps:\n  - resource: start-with-what-matters\n    why: ...\n"
        "  - resource: alongside-not-for\n    why: ...",
    ),
    "HUB411": ProblemCode(
        title="A step that comes too late",
        why="An earlier step builds on it, and readers would meet that one unprepared.",
        fix="Move the step up, before the one that builds on it.",
        wrong="steps: alongside-not-for, then start-with-what-matters",
        right="steps: start-with-what-matters, then alongside-not-for",
    ),
}
