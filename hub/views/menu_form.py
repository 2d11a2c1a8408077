"""Read a problem instance in its JSON form; every mistake is named with its place, all at once.

The form is an object with

- `version`: 1;
- `budget`: minutes there are, 1 to 480;
- `max_items`: how many resources a menu may hold, 1 to 20;
- `near_duplicate_percent`: 1 to 100. Two candidates of one kind are near-duplicates when the topics
  that both have are at least so much of the topics that either has;
- `bonuses`: an object with `new_kind`, `second_format` and `honest_story`, what a menu earns, and
  `same_topic_losses`, a list of what the first, second, third ... resource with the same primary
  topic loses; the last number holds for all further ones, and the numbers never fall;
- `candidates`: a list of objects with `id`, `minutes` (1 to 480), `score`, `kind`, `topics` (the
  first is the primary topic) and `formats`; and, where they differ from what is given here,
  `prerequisites` (`[]`; ids of candidates), `honest` (`false`), `wanted` (`true`; what is not
  wanted has the score 0) and `lot` (0; at most 1023). `points` may say how the score came about; a
  solver does not read it;
- `pinned`, where there is any: ids of wanted candidates that have to be on the menu.

All numbers are whole. What a menu is and which one is best is said in `hub.views.menu_value`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from hub.views.menu_form_values import Mistakes, parsed
from hub.views.menu_instance import (
    HIGHEST_LOT,
    INSTANCE_VERSION,
    LONGEST_BUDGET,
    MOST_ITEMS,
    MOST_POINTS,
    Bonuses,
    Candidate,
    MenuInstance,
)

MOST_CELLS = 5_000_000
"""Most candidates times `max_items` times `budget` times losses: keeps memory in bounds."""

_KEYS = ("version", "budget", "max_items", "near_duplicate_percent", "bonuses", "candidates")
_MORE_KEYS = ("pinned",)
_BONUS_KEYS = ("new_kind", "second_format", "honest_story", "same_topic_losses")
_CANDIDATE_KEYS = ("id", "minutes", "score", "kind", "topics", "formats")
_MORE_CANDIDATE_KEYS = ("prerequisites", "honest", "wanted", "lot", "points")


@dataclass(frozen=True, slots=True)
class ReadInstance:
    """What came of reading an instance."""

    instance: MenuInstance | None
    """`None` when there is any mistake."""
    mistakes: tuple[str, ...]
    """Each with its place, such as `candidates[3].minutes`."""


def read_instance(text: str) -> ReadInstance:
    """Read the JSON form of an instance."""
    mistakes = Mistakes()
    form = parsed(text, mistakes)
    instance = None if mistakes.found else _instance(form, mistakes)
    return ReadInstance(None if mistakes.found else instance, tuple(mistakes.found))


def _instance(value: object, mistakes: Mistakes) -> MenuInstance:
    form = mistakes.keyed(value, "", _KEYS, _MORE_KEYS)
    if form.get("version", INSTANCE_VERSION) != INSTANCE_VERSION:
        mistakes.add("version", f"must be {INSTANCE_VERSION}", form["version"])
    candidates = tuple(
        _candidate(one, f"candidates[{place}]", mistakes)
        for place, one in enumerate(mistakes.items(form.get("candidates", []), "candidates"))
    )
    _check_together(candidates, mistakes)
    instance = MenuInstance(
        budget=mistakes.whole(form, "budget", "", (1, LONGEST_BUDGET)),
        max_items=mistakes.whole(form, "max_items", "", (1, MOST_ITEMS)),
        candidates=candidates,
        bonuses=_bonuses(form["bonuses"], mistakes) if "bonuses" in form else Bonuses(),
        near_duplicate_percent=mistakes.whole(form, "near_duplicate_percent", "", (1, 100)),
        pinned=_pinned(form, candidates, mistakes),
    )
    _check_size(instance, mistakes)
    return instance


def _check_size(instance: MenuInstance, mistakes: Mistakes) -> None:
    losses = len(instance.bonuses.same_topic_losses)
    cells = len(instance.candidates) * instance.max_items * instance.budget * losses
    if cells > MOST_CELLS:
        must = (
            "holds too large a problem: candidates times max_items times budget times losses "
            f"must be at most {MOST_CELLS}"
        )
        mistakes.add("", must, cells)


def _pinned(
    form: Mapping[str, object], candidates: Sequence[Candidate], mistakes: Mistakes
) -> tuple[str, ...]:
    wanted = {one.id for one in candidates if one.wanted}
    pinned = mistakes.texts(form, "pinned", "")
    for place, name in enumerate(pinned):
        if name and name not in wanted:
            mistakes.add(f"pinned[{place}]", "must be the id of a wanted candidate", name)
    return pinned


def _bonuses(value: object, mistakes: Mistakes) -> Bonuses:
    form = mistakes.keyed(value, "bonuses", _BONUS_KEYS)
    path = "bonuses.same_topic_losses"
    losses = [
        mistakes.whole({"": one}, "", f"{path}[{place}]", (0, MOST_POINTS))
        for place, one in enumerate(mistakes.items(form.get("same_topic_losses", [0]), path))
    ]
    if not losses:
        mistakes.add(path, "must hold at least one number", [])
    if losses != sorted(losses):
        mistakes.add(path, "must not fall: each number at least the one before it", losses)
    new_kind, second_format, honest_story = (
        mistakes.whole(form, key, "bonuses", (0, MOST_POINTS)) for key in _BONUS_KEYS[:3]
    )
    return Bonuses(new_kind, second_format, honest_story, tuple(losses))


def _candidate(value: object, path: str, mistakes: Mistakes) -> Candidate:
    form = mistakes.keyed(value, path, _CANDIDATE_KEYS, _MORE_CANDIDATE_KEYS)
    candidate = Candidate(
        id=mistakes.text(form, "id", path),
        minutes=mistakes.whole(form, "minutes", path, (1, LONGEST_BUDGET)),
        score=mistakes.whole(form, "score", path, (0, MOST_POINTS)),
        kind=mistakes.text(form, "kind", path),
        topics=mistakes.texts(form, "topics", path, at_least=1),
        formats=mistakes.texts(form, "formats", path, at_least=1),
        prerequisites=mistakes.texts(form, "prerequisites", path),
        honest=mistakes.truth(form, "honest", path, otherwise=False),
        wanted=mistakes.truth(form, "wanted", path, otherwise=True),
        lot=mistakes.whole(form, "lot", path, (0, HIGHEST_LOT)),
    )
    if candidate.score and not candidate.wanted:
        mistakes.add(f"{path}.score", "must be 0, because 'wanted' is false", candidate.score)
    return candidate


def _check_together(candidates: Sequence[Candidate], mistakes: Mistakes) -> None:
    """Check what only shows when all candidates are known."""
    place_of: dict[str, int] = {}
    for place, one in enumerate(candidates):
        if one.id and one.id in place_of:
            mistakes.add(f"candidates[{place}].id", "must differ from all others", one.id)
        place_of.setdefault(one.id, place)
    for place, one in enumerate(candidates):
        for nth, name in enumerate(one.prerequisites):
            if name not in place_of:
                path = f"candidates[{place}].prerequisites[{nth}]"
                mistakes.add(path, "must be the id of a candidate", name)
    for circle in _circles({one.id: one.prerequisites for one in candidates}):
        path = f"candidates[{place_of[circle[0]]}].prerequisites"
        mistakes.add(path, "must not lead back to the candidate itself", circle)


def _circles(before: dict[str, tuple[str, ...]]) -> Iterator[list[str]]:
    """Yield circles of prerequisites that share no candidate, until none is left."""
    while True:
        try:
            TopologicalSorter(before).prepare()
        except CycleError as error:
            circle: list[str] = error.args[1][::-1]
            for name in circle[1:]:
                before.pop(name)
            yield circle
        else:
            return
