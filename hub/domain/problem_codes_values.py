"""Codes 2xx, first part: the value of one field, and values that do not fit together."""

from hub.domain.problem_code import ProblemCode

VALUE_CODES: dict[str, ProblemCode] = {
    "HUB201": ProblemCode(
        title="Not a whole number",
        why="Menus add the minutes up, so they must be numbers.",
        fix="Write only the number.",
        wrong="minutes: 1.5 hours",
        right="minutes: 90",
    ),
    "HUB202": ProblemCode(
        title="A number out of range",
        why="A resource takes between one minute and a working day.",
        fix="Write a number in the range that is named.",
        wrong="minutes: 0",
        right="minutes: 3",
    ),
    "HUB203": ProblemCode(
        title="A module that takes more than 20 minutes",
        why="A module is a bite: something for a break or the start of a meeting.",
        fix="Split it into two modules, or make it a toolkit.",
        wrong="minutes: 35",
        right="minutes: 18",
    ),
    "HUB204": ProblemCode(
        title="Not a date",
        why="03/04/25 is three different days in three countries. Year-month-day is one day.",
        fix="Write the year, the month and the day with hyphens.",
        wrong="published: 21 November 2026",
        right="published: 2026-11-21",
    ),
    "HUB205": ProblemCode(
        title="A day that does not exist",
        why="Review dates are calculated with, so they must be real days.",
        fix="Look at the calendar once more.",
        wrong="review_by: 2027-02-30",
        right="review_by: 2027-02-28",
    ),
    "HUB206": ProblemCode(
        title="A date far away",
        why="A year before 1990 or after 2100 is most likely mistyped. So is the day of something "
        "that happened when it is more than a year from now, and a review more than ten years from "
        "now.",
        fix="Look at the year once more.",
        wrong="published: 0226-11-21",
        right="published: 2026-11-21",
    ),
    "HUB207": ProblemCode(
        title="Dates in the wrong order",
        why="A resource is published, then reviewed, and reviewed again later.",
        fix="Look at both dates once more.",
        wrong="reviewed: 2026-11-21\nreview_by: 2026-05-21",
        right="reviewed: 2026-11-21\nreview_by: 2027-05-21",
    ),
    "HUB208": ProblemCode(
        title="One text where a list belongs",
        why="The field can have several values, so it is always a list.",
        fix="Put brackets around an id. Write prose on a line of its own, after a hyphen.",
        wrong="topics: housing-access",
        right="topics: [housing-access]",
    ),
    "HUB209": ProblemCode(
        title="A value in the wrong form",
        why="The field holds a text, a list, or fields of its own, and this is another of the "
        "three.",
        fix="Write the value in the form that is named.",
        wrong="title: [A year, of huddles]",
        right="title: A year of huddles",
    ),
    "HUB210": ProblemCode(
        title="An empty value",
        why="The field is needed, and nothing stands in it.",
        fix="Fill it in.",
        wrong="roles: []",
        right="roles: [commissioner]",
    ),
    "HUB211": ProblemCode(
        title="The same entry twice",
        why="Most likely something else was meant.",
        fix="Delete one of the two.",
        wrong="roles: [commissioner, commissioner]",
        right="roles: [commissioner, senior-leader]",
    ),
    "HUB212": ProblemCode(
        title="A text too short or too long",
        why="Titles and summaries stand in lists, on cards and on phones, where room is short.",
        fix="Shorten or lengthen the text to the limits that are named.",
        wrong="summary: About huddles.",
        right="summary: What a team learned from a year of fifteen-minute huddles, and what it "
        "dropped.",
    ),
    "HUB213": ProblemCode(
        title="Too many entries",
        why="A resource that is about everything is found by nobody.",
        fix="Keep the entries that matter most.",
        wrong="topics: (seven of them)",
        right="topics: [co-production, commissioning]",
    ),
    "HUB214": ProblemCode(
        title="HTML in a field",
        why="Fields are plain text. HTML in them would be shown as it is typed, and could do harm "
        "elsewhere.",
        fix="Leave the sign < out, or write it in words.",
        wrong="title: A year of <b>huddles</b>",
        right="title: A year of huddles",
    ),
    "HUB215": ProblemCode(
        title="Not the form of an id",
        why="An id is part of the address: lower-case letters, digits, single hyphens, at most 60 "
        "characters.",
        fix="Write the id that is suggested.",
        wrong="id: A_Year of huddles",
        right="id: a-year-of-huddles",
    ),
    "HUB216": ProblemCode(
        title="The id is not the name of the file",
        why="Links use the name of the file, addresses use the id. They must be the same.",
        fix="Change one of the two.",
        wrong="a-year-of-huddles.md with  id: huddles",
        right="a-year-of-huddles.md with  id: a-year-of-huddles",
    ),
    "HUB217": ProblemCode(
        title="Not one of the words for this field",
        why="The field has a short list of words, and pages are made for each of them.",
        fix="Write one of the words that are listed.",
        wrong="status: finished",
        right="status: complete",
    ),
    "HUB218": ProblemCode(
        title="Not a web address",
        why="Readers follow the address, so it must start with http:// or https://.",
        fix="Copy the whole address from the browser.",
        wrong="url: www.example.org",
        right="url: https://www.example.org",
    ),
    "HUB219": ProblemCode(
        title="A promise that is not given",
        why="People in a story must be able to take their consent back, and must not be "
        "recognised. Without that the story stays unpublished.",
        fix="Do what the field says, then write yes.",
        wrong="withdrawable: no",
        right="withdrawable: yes",
    ),
    "HUB220": ProblemCode(
        title="Not a group size",
        why="Readers look for tools that fit their group.",
        fix="Write one number, or two with the word to.",
        wrong="group_size: small groups",
        right="group_size: 3 to 12",
    ),
    "HUB221": ProblemCode(
        title="Not the path of a file",
        why="Files to take away are part of the hub, and are named from where the page lies.",
        fix="Write the path from this file to that file.",
        wrong="downloads: [/files/map.pdf]",
        right="downloads: [../files/map.pdf]",
    ),
    "HUB222": ProblemCode(
        title="More minutes for doing than there are",
        why="activity_minutes is the part of minutes that is not reading.",
        fix="Write in minutes all the time that a reader needs.",
        wrong="minutes: 5\nactivity_minutes: 10",
        right="minutes: 15\nactivity_minutes: 10",
    ),
    "HUB223": ProblemCode(
        title="People are told of, and their protection is missing",
        why="A story about a person can harm that person. Consent and a check that nobody can be "
        "recognised come first.",
        fix="Add the blocks consent and anonymisation_check. Names and forms never go in the hub.",
        wrong="people_involved: anonymised",
        right="people_involved: anonymised\nconsent:\n  basis: written consent\n  ...\n"
        "anonymisation_check:\n  by_role: information officer\n  ...",
    ),
    "HUB224": ProblemCode(
        title="A sketch that is no case study",
        why="A sketch is a case study told in short answers. Other kinds are drafts until they "
        "are complete.",
        fix="Write status: draft, or status: complete.",
        wrong="modules/huddles.md with  status: sketch",
        right="modules/huddles.md with  status: draft",
    ),
}
