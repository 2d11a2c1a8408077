"""The sentences around a menu, as templates, so that Python and the browser use the same words."""

PHRASES: dict[str, str] = {
    "minute": "{count} minute",
    "minutes": "{count} minutes",
    "dish": "{count} dish",
    "dishes": "{count} dishes",
    "title": "{time} {about}",
    "about-anything": "of learning",
    "about-topics": "on {topics}",
    "for-roles": "for {roles}",
    "quoted": "“{title}”",
    "and": "{most} and {last}",
    "or": "{first}, or {second}",
    "first-for-one": "Do this first: {titles} builds on it.",
    "first-for-many": "Do this first: {titles} build on it.",
    "kept": "You chose to keep it.",
    "topics-chosen": "You chose {topics}.",
    "topic-below": "{part} is part of {whole}, which you chose.",
    "topic-main": "About {topic}.",
    "roles-other": "Written with other roles in mind.",
    "role-yours": "Written for your role.",
    "roles-all": "Written for everyone in your group.",
    "roles-some": "In your group, written for {roles}.",
    "level-same": "At the level you asked for.",
    "outcome-mixed": "Tells what worked and what did not.",
    "outcome-did-not-work": "Tells plainly why it did not work.",
    "scope-all": "for everyone",
    "scope-formats": "in the formats you chose",
    "scope-left": "that you have not done or left out",
    "note-nothing": "The hub has nothing {scope} yet.",
    "note-shortest": "The shortest way in {scope} takes {time}.",
    "note-all": "This is all that the hub has {scope}.",
    "note-else": "What else the hub has {scope} {reasons}.",
    "else-too-long": "takes longer than the {time} left",
    "else-alike": "is too like a dish on this menu",
    "else-full": "would make it more than {dishes}, the most that a menu has for this time",
    "else-adds-little": "is on topics that this menu has enough of",
    "out-too-long": "Takes {time}, longer than the {left} left.",
    "out-no-time": "Takes {time}, and no time is left.",
    "out-alike": "Too like “{title}”.",
    "out-full": "The menu has its {dishes}.",
    "out-adds-little": "There is enough on its topic.",
    "pin-gone": "The hub does not have it any more.",
    "pin-done": "You have done it.",
    "pin-removed": "You left it out.",
    "pin-builds-on": "It builds on “{title}”, which you left out.",
    "gap": "The best found in the time allowed: at most {percent} % below the best possible.",
    "relax-whole": "All of {topic}",
    "relax-topics": "Any topic",
    "relax-roles": "For any role",
    "relax-formats": "In any format",
    "relax-left-out": "With nothing left out",
}
"""By name. What stands in braces is put in by `phrase`; the browser does the same."""


def phrase(name: str, **values: str) -> str:
    """Return a sentence with its values put in."""
    return PHRASES[name].format(**values)


def minutes_in_words(count: int) -> str:
    """Write a number of minutes.

    >>> minutes_in_words(1), minutes_in_words(20)
    ('1 minute', '20 minutes')
    """
    return PHRASES["minute" if count == 1 else "minutes"].format(count=count)


def dishes_in_words(count: int) -> str:
    """Write a number of dishes.

    >>> dishes_in_words(1), dishes_in_words(3)
    ('1 dish', '3 dishes')
    """
    return PHRASES["dish" if count == 1 else "dishes"].format(count=count)
