"""Print how long it takes to compose menus: `python tests/bench/menu_times.py`.

Each cell is the median and the worst of 50 seeded instances such as a large hub would give (see
`menu_making.hub_like`): one resource in five builds on others, and one in thirty is not wanted.
Python and JavaScript answer the same instances, and their answers are compared.
"""

import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import process_time

from hub.domain.duration import MENU_BUDGETS
from hub.library.load import load_library
from hub.views.compose_menu import compose_menu
from hub.views.learning_menu import menus_for
from hub.views.menu_shelf import shelf_of
from hub.writers.menu_json import answer_json

sys.path.append(str(Path(__file__).parents[1]))
from menu_making import hub_like
from menu_node import answered_by_javascript

SIZES = (40, 80, 150, 300)
MINUTES = (10, 20, 30, 60)
INSTANCES = 50
MOST_MILLISECONDS = 50


@dataclass
class Cell:
    """What 50 instances took, and what was wrong with their answers."""

    python: list[float]
    javascript: list[float]
    gaps: int = 0
    different: int = 0


def measured(size: int, minutes: int) -> Cell:
    instances = [hub_like(seed, size, minutes) for seed in range(INSTANCES)]
    answered = answered_by_javascript(instances)
    cell = Cell([], [milliseconds for _, milliseconds in answered])
    for instance, (text, _) in zip(instances, answered, strict=True):
        start = process_time()
        answer = compose_menu(instance)
        cell.python.append(1000 * (process_time() - start))
        cell.gaps += answer.gap > 0
        cell.different += text != answer_json(instance, answer)
    return cell


def main() -> None:
    cells = {(size, minutes): measured(size, minutes) for size in SIZES for minutes in MINUTES}
    for name in ("Python", "JavaScript"):
        language = name.lower()
        print(
            f"Composing a menu in {name}: "
            "milliseconds of processor time, median and worst of 50 instances"
        )
        print("candidates" + "".join(f"{f'{minutes} min':>16}" for minutes in MINUTES))
        for size in SIZES:
            found = [getattr(cells[size, minutes], language) for minutes in MINUTES]
            print(f"{size:>10}" + "".join(f"{median(one):>9.1f}{max(one):>7.1f}" for one in found))
        worst = max(max(getattr(cell, language)) for cell in cells.values())
        verdict = "holds" if worst <= MOST_MILLISECONDS else "DOES NOT HOLD"
        print(f"Worst {worst:.1f} ms, at most {MOST_MILLISECONDS}: {verdict}\n")
    print(f"Answers that are not proven to be the best: {sum(c.gaps for c in cells.values())}")
    print(f"Answers that differ: {sum(c.different for c in cells.values())}")
    whole_hub()


def whole_hub() -> None:
    """Print how long all menus of this hub's pages take."""
    shelf = shelf_of(load_library(Path("content"), "content").library)
    terms = shelf.library.taxonomies
    start = process_time()
    pages = [
        menus_for(shelf, role.id, topic)
        for role in terms.roles
        for topic in (None, *(topic.id for topic in terms.topics))
    ]
    taken = process_time() - start
    count = len(pages) * len(MENU_BUDGETS)
    each = 1000 * taken / count
    print(f"All {count:,} menus of this hub's pages: {taken:.2f} s, {each:.2f} ms each")


if __name__ == "__main__":
    main()
