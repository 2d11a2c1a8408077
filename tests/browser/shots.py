"""Write screenshots of the main pages into shots/, and a page that shows them all at a glance.

Run `make shots` and open shots/index.html. Each page is shot at 1280 and 360 px, in light and dark;
`python tests/browser/shots.py home menu` takes only those.
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
    "browse-narrowed": "browse/?role=housing-officer&topic=housing-access&minutes=10",
    "browse-nothing": "browse/?kind=module&outcome=worked",
    "search": "search/",
    "search-results": "search/?q=dual%20diagnosis",
    "search-nothing": "search/?q=zzzqqq",
    "search-notes": "search/?q=drugs%20arson%20comissioning%20zzzqqq&rol=x&minutes=600",
    "search-operators": "search/?q=prison%20AND%20housing",
    "search-too-long": "search/?q=fire&minutes=1",
    "search-nearest": "search/?q=%2Bsleepers%20%2Bhostel%20%2Bzzzqqq",
    "search-narrowed-nothing": "search/?q=suicide&kind=toolkit&level=advanced",
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
SCHEMES = ("light", "dark")

SHEET = """<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
  body {{ margin: 1.5rem; background: #777; color: #fff; font: 1rem/1.4 system-ui, sans-serif; }}
  h2 {{ margin: 2rem 0 0.5rem; }}
  div {{ display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto; }}
  img {{ height: 24rem; border: 1px solid #000; }}
</style>
<h1>Contact sheet</h1>
<p>The first screen of each page; press one to see the whole page.</p>
{pages}
</html>
"""


def contact_sheet(names: list[str]) -> str:
    """Return a page that shows the first screens of all pages, a row for each."""

    def shot(name: str, width: int, scheme: str) -> str:
        file = f"{name}-{width}-{scheme}"
        alt = f"{name}, {width} px, {scheme}"
        return f'<a href="{file}-whole.png"><img src="{file}-first.png" alt="{alt}"></a>'

    rows = []
    for name in names:
        shots = [shot(name, width, scheme) for width in WIDTHS for scheme in SCHEMES]
        rows.append(f"<h2>{name}</h2>\n<div>{''.join(shots)}</div>")
    return SHEET.format(pages="\n".join(rows))


def main(folder: Path, names: list[str]) -> None:
    site = folder / "site"
    build(load_config(site_dir=str(site)))
    with serving(site) as address, chromium() as browser:
        for scheme in SCHEMES:
            for width in WIDTHS:
                size = {"width": width, "height": 800 if width > 700 else 740}
                page = browser.new_page(viewport=size, color_scheme=scheme, reduced_motion="reduce")
                for name in names or PAGES:
                    page.goto(f"{address}{PAGES[name]}")
                    for part, whole in (("first", False), ("whole", True)):
                        path = folder / f"{name}-{width}-{scheme}-{part}.png"
                        page.screenshot(path=path, full_page=whole)
                page.close()
    sheet = folder / "index.html"
    sheet.write_text(contact_sheet(names or list(PAGES)), "utf-8")
    print(f"Look at all of them in {sheet}")


if __name__ == "__main__":
    main(Path("shots"), sys.argv[1:])
