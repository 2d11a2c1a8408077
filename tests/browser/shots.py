"""Write screenshots of the main pages into shots/, for people to look at.

Run `make shots`. Each page is shot at 1280 and 360 px, in light and dark.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from browsing import chromium, serving
from mkdocs.commands.build import build
from mkdocs.config import load_config

PAGES = {
    "home": "",
    "menu": "menus/housing-officer/learning-culture/#minutes-20",
    "menus": "menus/",
    "composer": "menus/?role=commissioner&topic=co-production&minutes=20",
    "role-menus": "menus/commissioner/",
    "case-study": "case-studies/tenants-present-their-own-case/",
    "toolkit": "toolkits/who-else-should-be-in-the-room/",
    "module": "modules/start-with-what-matters/",
    "prerequisites": "modules/alongside-not-for/",
    "coverage": "coverage/#minutes-10",
    "pathways": "pathways/",
    "pathway": "pathways/start-to-co-produce/",
    "topic": "topics/co-production/",
    "topics": "topics/",
    "browse": "browse/",
    "time": "time/10-minutes/",
    "about": "about/",
    "how-menus": "about/menus/",
    "contribute": "contribute/",
    "my-learning": "my-learning/",
    "cpd-record": "my-learning/record/?of=a-small-test-this-week&for=social-work-england",
    "blank-record": "my-learning/blank/#social-work-england",
    "missing": "no-such-page/",
}
WIDTHS = (1280, 360)


def main(folder: Path, names: list[str]) -> None:
    site = folder / "site"
    build(load_config(site_dir=str(site)))
    with serving(site) as address, chromium() as browser:
        for scheme in ("light", "dark"):
            for width in WIDTHS:
                size = {"width": width, "height": 800 if width > 700 else 740}
                page = browser.new_page(viewport=size, color_scheme=scheme)
                for name in names or PAGES:
                    page.goto(f"{address}{PAGES[name]}")
                    for part, whole in (("first", False), ("whole", True)):
                        path = folder / f"{name}-{width}-{scheme}-{part}.png"
                        page.screenshot(path=path, full_page=whole)
                page.close()
    print(f"Screenshots are in {folder}/")


if __name__ == "__main__":
    main(Path("shots"), sys.argv[1:])
