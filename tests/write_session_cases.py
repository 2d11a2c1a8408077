"""Write `tests/cases/sessions/agendas.json`: by hand where it matters, by chance for the rest.

Run it when the rules of an agenda change, and read the difference.
"""

import json
import random
from pathlib import Path

from hub.views.session_agenda import SessionItem, agenda_of, sensible_slot, shortest_slot

FILE = Path(__file__).parent / "cases" / "sessions" / "agendas.json"


def item(name, minutes, prompts, tool=0):
    return {"id": name, "minutes": minutes, "prompts": prompts} | ({"tool": tool} if tool else {})


BY_HAND = {
    "exactly the shortest slot": ([item("a", 5, 2)], 15),
    "a minute short of it": ([item("a", 5, 2)], 14),
    "a slot of nothing": ([item("a", 5, 2)], 0),
    "time for a second prompt": ([item("a", 5, 2)], 19),
    "a minute less has time for one prompt": ([item("a", 5, 3)], 18),
    "no prompts at all": ([item("a", 5, 0)], 30),
    "more time than anybody needs": ([item("a", 3, 1)], 120),
    "a tool that fits": ([item("a", 5, 2, 25)], 45),
    "a tool that just fits": ([item("a", 5, 2, 25)], 40),
    "a tool that does not fit": ([item("a", 5, 2, 25)], 39),
    "only the second tool fits": ([item("a", 5, 2, 60), item("b", 4, 2, 15)], 40),
    "prompts in turn": ([item("a", 4, 3), item("b", 6, 1), item("c", 2, 2)], 45),
    "prompts of the second resource only": ([item("a", 4, 0), item("b", 6, 2)], 30),
    "many questions leave as long to try something as to talk":
        ([item("a", 4, 5), item("b", 6, 5)], 60),
    "a minute short of a second prompt goes to trying": ([item("a", 5, 2)], 17),
    "a whole day": ([item("a", 20, 5, 240)], 480),
}  # fmt: skip


def by_chance():
    chance = random.Random(20261124)  # noqa: S311  (no secret is made of it)
    for number in range(66):
        names = [f"r{one}" for one in range(chance.randint(1, 5))]
        items = [
            item(name, chance.randint(1, 20), chance.randint(0, 5), chance.choice([0, 0, 15, 45]))
            for name in names
        ]
        shortest = shortest_slot([SessionItem(**one) for one in items])
        yield f"by chance, {number:02}", items, shortest + chance.randint(-3, 90)


def main():
    named = [(name, items, slot) for name, (items, slot) in BY_HAND.items()]
    lines = []
    for name, items, slot in (*named, *by_chance()):
        given = [SessionItem(**one) for one in items]
        agenda, sensible = agenda_of(given, slot), sensible_slot(given)
        parts = [[part.kind, part.minutes, part.resource, part.prompt] for part in agenda.parts]
        told = {"shortest": agenda.shortest, "prompts_left": agenda.prompts_left, "parts": parts}
        case = {"name": name, "items": items, "sensible": sensible, "slot": slot, "agenda": told}
        lines.append(json.dumps(case))
    FILE.write_text("[\n" + ",\n".join(lines) + "\n]\n", "utf-8")


if __name__ == "__main__":
    main()
