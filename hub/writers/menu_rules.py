"""Write the page that tells readers how learning menus are chosen, from the tables in the code."""

from collections.abc import Iterator

from hub.domain.duration import LONGEST_RESOURCE
from hub.views.menu_courses import STARTER_MINUTES
from hub.views.menu_instance import HONEST_FROM, Bonuses, MenuInstance, max_items_for
from hub.views.menu_score import WEIGHTS

TITLE = "How learning menus are made"
SUMMARY = "What a menu may hold, what makes one better than another, and how points are given."

_START = """\
A learning menu is put together from everything on the hub that matches what you ask for. Of all
the menus that keep to the rules below, you get the best one: the search is exact. Should it ever
have to stop early, the menu says so, and how far from the best it can be."""

_RULES = """\
## What every menu keeps to

- It never takes longer than the time you have.
- It is small: {sizes}.
- What a resource builds on is on the menu too, before it, unless you have done it.
- Everything on it matches a topic you chose. When you choose no topic, it matches a role. The only
  exception is what something else on the menu builds on.
- No two resources of one kind are about nearly the same topics. Nearly the same means that they
  share {percent} percent of their topics or more.
- It has two different formats or more, whenever that is possible.
- From {honest} minutes, it has a case study of something that did not work, or worked in part,
  whenever there is one that fits."""

_POINTS = """\
## How well a resource fits

A minute of your time counts for as many points as the resource fits you. So the score of a resource
is its points times its minutes."""

_VALUE = """\
## What makes a menu better

The value of a menu is the sum of its scores, with two changes. A mix is worth more: each different
kind of resource earns {kind} points. And more of the same is worth less: {losses}

Of menus with the same value, the one that takes fewer minutes is better; then the one with fewer
resources. If they are still equal, lots are drawn, so that nobody wins by the alphabet. The lots
depend on the roles and topics you ask for and on nothing else, so the same wish always gets the
same menu."""

_YOURS = """\
## What you decide

- What you keep stays on the menu, whatever it is about, with all that it builds on. You keep things
  one by one: each stays when it fits beside those before it, and the menu says when one does not.
  It never takes longer than your time.
- What you take off does not come back, and neither does what builds on it.
- A swap gives you the best menu without one dish on which all others stay.
- The rest of the menu is the best there is around what you decided."""

_PRIVATE = """\
Nothing about you is part of this: no history, no clicks, no popularity."""

_ORDER = """\
## The order on the card

The main dish is the module or case study with the largest score. To start, there is one of at most
{starter} minutes that is no longer than the main. To take away is a toolkit, or something to do,
tick off or talk about. What has to come first comes first."""


def menu_rules() -> str:
    """Return the text of the page, as Markdown in the hub's dialect."""
    bonuses, percent = Bonuses(), MenuInstance(1, 1, ()).near_duplicate_percent
    parts = [
        _START,
        _RULES.format(sizes="; ".join(_sizes()), percent=percent, honest=HONEST_FROM),
        _POINTS,
        "\n".join(_points()),
        _VALUE.format(kind=bonuses.new_kind, losses=_losses(bonuses)),
        _ORDER.format(starter=STARTER_MINUTES),
        _YOURS,
        _PRIVATE,
    ]
    return "\n\n".join(parts) + "\n"


def _sizes() -> Iterator[str]:
    """Yield how many resources there are at most, for each range of minutes."""
    ends = [
        minutes
        for minutes in range(1, LONGEST_RESOURCE)
        if max_items_for(minutes) < max_items_for(minutes + 1)
    ]
    for end in ends:
        yield f"at most {max_items_for(end)} resources for up to {end} minutes"
    yield f"at most {max_items_for(LONGEST_RESOURCE)} for longer"


def _points() -> Iterator[str]:
    yield "| Why it fits | Points for each minute |"
    yield "| --- | ---: |"
    for weight in WEIGHTS.values():
        yield f"| {weight.because} | {weight.points} |"


def _losses(bonuses: Bonuses) -> str:
    second, third, *_, last = bonuses.same_topic_losses[1:]
    return (
        f"the second resource with the same main topic counts {second} points less, the third "
        f"{third} less, and each further one {last} less."
    )
