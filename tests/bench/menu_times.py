"""Print how long it takes to compose menus: `python tests/bench/menu_times.py`.

Each cell is the median and the worst of 50 seeded instances such as a large hub would give (see
`menu_making.hub_like`): one resource in five builds on others, and one in thirty is not wanted.
"""

import sys
from pathlib import Path
from statistics import median
from time import process_time

from hub.domain.duration import MENU_BUDGETS
from hub.library.load import load_library
from hub.views.compose_menu import compose_menu
from hub.views.learning_menu import menus_for
from hub.views.menu_shelf import shelf_of

sys.path.append(str(Path(__file__).parents[1]))
from menu_making import hub_like

SIZES = (40, 80, 150, 300)
MINUTES = (10, 20, 30, 60)
INSTANCES = 50


def times(size: int, minutes: int) -> tuple[float, float, int]:
    """Return the median and the worst time in milliseconds, and how many answers have a gap."""
    taken: list[float] = []
    gaps = 0
    for seed in range(INSTANCES):
        instance = hub_like(seed, size, minutes)
        start = process_time()
        answer = compose_menu(instance)
        taken.append(1000 * (process_time() - start))
        gaps += answer.gap > 0
    return median(taken), max(taken), gaps


def main() -> None:
    print("Composing a menu, in milliseconds of processor time: median and worst of 50 instances")
    print("candidates" + "".join(f"{f'{minutes} min':>16}" for minutes in MINUTES))
    gaps = 0
    for size in SIZES:
        cells = [times(size, minutes) for minutes in MINUTES]
        gaps += sum(cell[2] for cell in cells)
        print(f"{size:>10}" + "".join(f"{cell[0]:>9.1f}{cell[1]:>7.1f}" for cell in cells))
    print(f"Answers that are not proven to be the best: {gaps}")
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
