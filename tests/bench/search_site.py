"""A made-up hub as plain pages, with three searches over the same pages beside each other."""

import gzip
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html import escape
from http.server import SimpleHTTPRequestHandler
from pathlib import Path, PurePosixPath
from types import SimpleNamespace

import material
from material.plugins.search.plugin import SearchIndex

from hub.domain.resource import Resource
from hub.library.library import Library
from hub.search.documents import parts_of
from hub.writers.facet_data import facet_data
from hub.writers.joined_module import joined_module
from hub.writers.search_data import search_data

THEME = Path(__file__).parents[2] / "theme_overrides"
ENGINE = "assets/hub/core/search/engine.mjs"
WORKER = "components/finder/data-worker.mjs"
FINDING = "components/finder/finding.mjs"
"""What the search page fetches beside that, when somebody first shows an interest."""
LIBRARY = PurePosixPath("components/finder/library.mjs")
"""What asks the engine. The hub publishes it as a part of the script above."""
COMPRESSED = {".html", ".js", ".mjs", ".json", ".txt", ".css"}
"""What a usual host compresses by its kind. Pagefind compresses its own files itself."""


def write_site(library: Library, folder: Path) -> None:
    """Write pages, our search data and scripts, Pagefind's bundle and Material's index."""
    pages = {resource.url: _body(resource) for resource in library.resources}
    for url, body in pages.items():
        path = folder / url / "index.html"
        path.parent.mkdir(parents=True)
        path.write_text(f'<!doctype html><html lang="en"><title>Page</title>{body}</html>', "utf-8")
    subprocess.run(
        [sys.executable, "-m", "pagefind", "--site", str(folder)], check=True, capture_output=True
    )
    data = folder / "search" / "data"
    data.mkdir(parents=True)
    for path, content in search_data(library).items():
        (data / path).write_bytes(content)
    (folder / "facets.json").write_text(facet_data(library), "utf-8")
    _write_scripts(folder)
    (folder / "empty.html").write_text("<!doctype html><title>Bench</title>", "utf-8")
    material_folder = folder / "material"
    material_folder.mkdir()
    (material_folder / "search_index.json").write_text(_material_index(pages), "utf-8")
    workers = Path(material.__file__).parent / "templates" / "assets" / "javascripts" / "workers"
    (worker,) = workers.glob("search.*.min.js")
    shutil.copy(worker, material_folder / "worker.js")


def _write_scripts(folder: Path) -> None:
    """Write the scripts of the search as the hub publishes them."""
    for path in (ENGINE, WORKER, FINDING, str(LIBRARY)):
        joined = joined_module(path, lambda one: (THEME / one).read_text("utf-8"))
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(joined, "utf-8")


def _body(resource: Resource) -> str:
    """Return all that our index knows of a resource, as the page of a hub would show it."""
    sections = "".join(
        f"<h2{_id(part.anchor)}>{escape(part.title)}</h2><p>{escape(part.text)}</p>"
        if part.title
        else f"<p>{escape(part.text)}</p>"
        for part in parts_of(resource)
    )
    return (
        f"<main data-pagefind-body><h1>{escape(resource.title)}</h1>"
        f"<p>{escape(resource.summary)}</p>{sections}</main>"
    )


def _id(anchor: str) -> str:
    return f' id="{escape(anchor)}"' if anchor else ""


def _material_index(pages: dict[str, str]) -> str:
    index = SearchIndex(
        lang=["en"], separator=r"[\s\-]+", pipeline=["stopWordFilter"], fields={"title": {}}
    )
    for url, body in pages.items():
        index.add_entry_from_context(
            SimpleNamespace(content=body, toc=(), url=url, meta={}, title="Page")
        )
    return index.generate_search_index(None)


class CountingHandler(SimpleHTTPRequestHandler):
    """Serves a folder as a host does, compressed where it would be, and counts what it sends."""

    sent: dict[str, int] = {}  # noqa: RUF012  (one handler serves one run)
    packed: dict[Path, bytes] = {}  # noqa: RUF012
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments: object) -> None:
        pass

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        data = self._packed(path)
        self.sent[path.name] = len(data)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        if path.suffix in COMPRESSED:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _packed(self, path: Path) -> bytes:
        """Compress once, so that the time to do so is in nobody's figures."""
        if path not in self.packed:
            data = path.read_bytes()
            self.packed[path] = gzip.compress(data) if path.suffix in COMPRESSED else data
        return self.packed[path]


def material_bytes(folder: Path) -> int:
    """What Material's search sends before the first result: its worker and the whole index."""
    return sum(len(gzip.compress(path.read_bytes())) for path in _files(folder / "material"))


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.iterdir()) if path.is_file())
