"""Write `tests/cases/menus/`: problem instances with their answers, for Python and JavaScript.

Beside the named cases, `random.jsonl` holds some hundreds, one a line.

Run it as `python tests/write_menu_cases.py` after a rule has changed, and read the difference. The
answers come from the composer and are checked here by other means before they are written.
"""

import json
from dataclasses import replace
from pathlib import Path

from menu_making import hub_like, pinned, small, tied
from menu_oracles import best_by_trying_all, best_value_by_integer_program

from hub.views.compose_menu import compose_menu
from hub.views.menu_instance import Candidate, MenuInstance
from hub.writers.menu_json import answer_json, instance_json

FOLDER = Path(__file__).parent / "cases" / "menus"
_FEW = 14


def one(name: str, minutes: int = 5, fit: int = 80, **more) -> Candidate:
    fields = {"kind": "module", "topics": (f"about-{name}",), "formats": ("reading", "reflection")}
    wanted = more.get("wanted", True)
    return Candidate(name, minutes, fit * minutes if wanted else 0, **(fields | more))


def asked(minutes: int, *candidates: Candidate) -> MenuInstance:
    return MenuInstance(minutes, 1, candidates).within(minutes)


MONO = {"formats": ("reading",)}
STORY = {"kind": "case-study", "formats": ("story", "discussion")}
TOOL = {"kind": "toolkit", "formats": ("activity", "checklist")}

CASES: dict[str, tuple[str, MenuInstance]] = {
    "nothing-to-choose-from": ("An empty pool gives an empty menu.", asked(20)),
    "everything-takes-too-long": ("Nothing fits.", asked(5, one("a", 6), one("b", 60))),
    "exactly-the-time-there-is": (
        "A menu may use all the minutes and not one more.",
        asked(10, one("a", 4), one("b", 6), one("c", 7)),
    ),
    "what-is-built-on-comes-too": (
        "A prerequisite takes its time, and is worth its own score.",
        asked(10, one("a", 6, 90, prerequisites=("b",)), one("b", 4, 50), one("c", 7, 70)),
    ),
    "what-is-built-on-does-not-fit": (
        "What cannot be had with its prerequisite is not on the menu.",
        asked(10, one("a", 6, 100, prerequisites=("b",)), one("b", 5, 10), one("c", 3, 50)),
    ),
    "a-prerequisite-shared-by-two": (
        "One prerequisite serves two, and so pays.",
        asked(
            16,
            one("a", 5, 100, prerequisites=("p",)),
            one("b", 5, 100, prerequisites=("p",), **TOOL),
            one("p", 5, wanted=False),
            one("x", 8, 80),
        ),
    ),
    "a-chain-of-three": (
        "What is built on is followed to the end.",
        asked(
            20,
            one("a", 8, 100, prerequisites=("b",)),
            one("b", 5, 60, prerequisites=("c",), **STORY),
            one("c", 6, 40, **TOOL),
            one("d", 18, 60),
        ),
    ),
    "unwanted-is-never-padding": (
        "What is not wanted comes in only for what builds on it.",
        asked(20, one("a", 5), one("u", 3, wanted=False, kind="toolkit", formats=("activity",))),
    ),
    "unwanted-earns-nothing": (
        "A kind that only something unwanted has is not counted.",
        asked(
            20,
            one("a", 5, 60, prerequisites=("u",)),
            one("u", 3, wanted=False, honest=True, **STORY),
            one("b", 7, 60, **TOOL),
        ),
    ),
    "of-near-duplicates-only-one": (
        "One kind and the same topics: the better one is served.",
        asked(20, one("a", 5, 80, topics=("x", "y")), one("b", 5, 90, topics=("x", "y"))),
    ),
    "near-duplicates-whatever-comes-first": (
        "The same topics with another primary topic are near-duplicates too.",
        asked(20, one("a", 5, 80, topics=("x", "y")), one("b", 5, 90, topics=("y", "x"))),
    ),
    "four-of-five-topics-are-near-duplicates": (
        "Four of five topics are 80 percent.",
        asked(
            20,
            one("a", 5, 80, topics=("v", "w", "x", "y", "z")),
            one("b", 5, 90, topics=("v", "w", "x", "y")),
        ),
    ),
    "two-of-three-topics-are-not": (
        "Two of three topics are not near-duplicates.",
        asked(20, one("a", 5, topics=("x", "y", "z")), one("b", 5, topics=("x", "y"))),
    ),
    "another-kind-is-no-near-duplicate": (
        "The same topics in another kind go well together.",
        asked(20, one("a", 5, topics=("x",)), one("b", 5, topics=("x",), **TOOL)),
    ),
    "a-prerequisite-that-is-too-alike": (
        "Near-duplicates never stand together, even when one builds on the other.",
        asked(
            20,
            one("a", 9, 100, topics=("x",), prerequisites=("b",)),
            one("b", 3, 40, topics=("x",)),
        ),
    ),
    "two-formats-before-a-better-fit": (
        "Two formats are worth more than a better fit.",
        asked(5, one("a", 5, 100, **MONO), one("b", 5, 20)),
    ),
    "one-format-when-there-is-no-other": (
        "When only one format is to be had, the best fit is served.",
        asked(10, one("a", 5, 100, **MONO), one("b", 5, 90, **MONO), one("c", 5, 80, **MONO)),
    ),
    "two-formats-of-two-resources": (
        "Two resources of one format each make two formats.",
        asked(
            10,
            one("a", 5, 100, **MONO),
            one("b", 5, 90, **MONO),
            one("c", 5, 30, kind="case-study", formats=("story",)),
        ),
    ),
    "an-honest-story-from-fifteen-minutes": (
        "From 15 minutes an honest story is on the menu, though others fit better.",
        asked(
            15,
            one("a", 5, 100),
            one("b", 5, 100),
            one("c", 5, 90),
            one("s", 9, 20, honest=True, **STORY),
        ),
    ),
    "no-such-rule-below-fifteen-minutes": (
        "Below 15 minutes an honest story has to fit as well as others.",
        asked(
            14,
            one("a", 5, 100),
            one("b", 5, 100),
            one("c", 4, 90),
            one("s", 9, 20, honest=True, **STORY),
        ),
    ),
    "an-honest-story-that-does-not-fit": (
        "A story that is too long asks for nothing.",
        asked(
            15, one("a", 5), one("s", 12, honest=True, prerequisites=("p",), **STORY), one("p", 4)
        ),
    ),
    "one-of-two-rules": (
        "When both rules cannot be kept, one is, and the value decides which.",
        asked(
            15,
            one("a", 15, 70, honest=True, kind="case-study", formats=("story",)),
            one("b", 15, 90),
        ),
    ),
    "a-new-kind-tips-the-balance": (
        "A new kind is worth two minutes that fit perfectly.",
        asked(10, one("a", 5, 100), one("b", 5, 90), one("c", 5, 60, **TOOL)),
    ),
    "the-second-on-a-topic-counts-less": (
        "Each further resource on a primary topic loses more.",
        asked(
            15,
            one("a", 5, 80, topics=("x",)),
            one("b", 5, 80, topics=("x", "y")),
            one("c", 5, 80, topics=("x", "z")),
            one("d", 5, 72, topics=("w",)),
        ),
    ),
    "too-little-to-be-worth-a-place": (
        "What loses more than its score is not on the menu, though it would fit.",
        asked(20, one("a", 5, 80, topics=("x",)), one("b", 1, 40, topics=("x", "y"))),
    ),
    "equal-value-in-fewer-minutes": (
        "Of equal value the shorter menu is better.",
        asked(10, replace(one("a", 8), score=500), replace(one("b", 7), score=500)),
    ),
    "equal-value-and-minutes-in-fewer-resources": (
        "Of equal value and minutes the menu with fewer resources is better.",
        asked(
            10,
            one("a", 10, 80),
            replace(one("b", 5), score=400),
            replace(one("c", 5), score=400, topics=("about-c",)),
        ),
    ),
    "equal-in-value-and-time-lots-decide": (
        "Of menus equal in value, minutes and size the one with the higher lots is better.",
        asked(10, one("a", lot=1), one("b", lot=7), one("c", lot=5), one("d", lot=6)),
    ),
    "equal-in-all-but-the-ids": (
        "Of menus equal in all else the smaller sorted list of ids is better.",
        asked(10, one("d"), one("b"), one("c"), one("a"), one("e")),
    ),
    "at-most-three-up-to-fifteen-minutes": (
        "Up to 15 minutes a menu has at most three resources.",
        asked(15, *(one(name, 2) for name in "abcdef")),
    ),
    "at-most-five-up-to-forty-minutes": (
        "Up to 40 minutes a menu has at most five resources.",
        asked(40, *(one(name, 3) for name in "abcdefgh")),
    ),
    "at-most-seven-above": (
        "Above 40 minutes a menu has at most seven resources.",
        asked(41, *(one(name, 3) for name in "abcdefghij")),
    ),
}
CASES |= {
    "what-is-pinned-stays": (
        "A pinned candidate is on the menu though others fit better.",
        replace(
            asked(15, one("a", 5, 100), one("b", 5, 100), one("c", 5, 90), one("p", 9, 20)),
            pinned=("p",),
        ),
    ),
    "what-a-pinned-one-builds-on-stays": (
        "What is pinned comes with what it builds on, and counts as it would without a pin.",
        replace(
            asked(20, one("a", 12, 100), one("p", 9, 20, prerequisites=("q",)), one("q", 4, 10)),
            pinned=("p",),
        ),
    ),
    "pinned-beyond-the-time": (
        "Of what is pinned, each is kept that fits with those before it: never over time.",
        replace(
            asked(15, one("a", 5, 100), one("p", 9, 20), one("q", 7, 90), one("r", 4, 10)),
            pinned=("p", "q", "r"),
        ),
    ),
    "pinned-near-duplicates": (
        "Of near-duplicates that are pinned, the first is kept.",
        replace(
            asked(20, one("a", 5, 80, topics=("x",)), one("b", 5, 90, topics=("x",))),
            pinned=("a", "b"),
        ),
    ),
    "more-pinned-than-a-menu-holds": (
        "Up to 15 minutes three are kept of four.",
        replace(asked(15, *(one(name, 2) for name in "abcde")), pinned=("e", "d", "c", "b")),
    ),
}
CASES |= {
    f"small-{seed:02d}": ("A small instance where all rules meet.", small(seed))
    for seed in (3, 7, 11, 19, 23, 42, 64, 81)
}
CASES |= {
    f"hub-{size}-candidates-{minutes}-minutes": (
        "As a hub would give it.",
        hub_like(size + minutes, size, minutes),
    )
    for size, minutes in ((20, 10), (40, 20), (40, 60), (80, 40), (300, 60))
}


RANDOM: tuple[MenuInstance, ...] = (
    *(small(seed) for seed in range(1000, 1200)),
    *(tied(seed) for seed in range(1000, 1100)),
    *(pinned(small(seed), seed) for seed in range(1200, 1300)),
    *(small(seed, most=30) for seed in range(1300, 1340)),
    *(pinned(small(seed, most=30), seed) for seed in range(1340, 1360)),
    *(hub_like(seed, 45, 60, topics=8) for seed in range(1360, 1366)),
    *(pinned(hub_like(seed, 45, 60, topics=8), seed) for seed in range(1366, 1370)),
)


def write() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.json"):
        old.unlink()
    for name, (about, instance) in CASES.items():
        path = FOLDER / f"{name}.json"
        path.write_text(_text(about, instance, _checked_answer(instance, name)), encoding="utf-8")
    lines = [_line(instance, _checked_answer(instance, nth)) for nth, instance in enumerate(RANDOM)]
    (FOLDER / "random.jsonl").write_text("".join(lines), encoding="utf-8")


def _checked_answer(instance: MenuInstance, name: object) -> str:
    """Compose the answer, and refuse it when brute force or HiGHS finds another."""
    answer = compose_menu(instance)
    assert answer.gap == 0, name
    if len(instance.candidates) <= _FEW:
        assert (answer.value, answer.minutes, answer.ids) == best_by_trying_all(instance), name
    assert answer.value == best_value_by_integer_program(instance), name
    return answer_json(instance, answer)


def _line(instance: MenuInstance, answer: str) -> str:
    """Leave out what the form has a default for, so that the file stays small."""
    form = json.loads(instance_json(instance))
    usual = {"prerequisites": [], "honest": False, "wanted": True, "lot": 0}
    form["candidates"] = [
        {key: value for key, value in one.items() if key not in usual or value != usual[key]}
        for one in form["candidates"]
    ]
    case = {"instance": form, "answer": json.loads(answer)}
    return json.dumps(case, separators=(",", ":")) + "\n"


def _text(about: str, instance: MenuInstance, answer: str) -> str:
    """One candidate a line, so that a difference can be read."""
    form = json.loads(instance_json(instance))
    candidates = ",\n".join(f"      {json.dumps(one)}" for one in form.pop("candidates"))
    head = ",\n".join(f"    {json.dumps(key)}: {json.dumps(value)}" for key, value in form.items())
    listed = f"[\n{candidates}\n    ]" if candidates else "[]"
    return (
        f'{{\n  "about": {json.dumps(about)},\n  "instance": {{\n{head},\n'
        f'    "candidates": {listed}\n  }},\n  "answer": {json.dumps(json.loads(answer))}\n}}\n'
    )


if __name__ == "__main__":
    write()
