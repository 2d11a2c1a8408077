"""lunr.js, as it comes with MkDocs: the oracle of everything that the search answers."""

import json
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

from node import run_node
from sample_files import REPOSITORY

from hub.library.library import Library
from hub.search.documents import BOOSTS, FIELDS, Document, documents_of
from hub.writers.search_data import search_data

CORE = REPOSITORY / "theme_overrides" / "assets" / "hub" / "core"
SCRIPT = Path(__file__).parent / "lunr_oracle.mjs"


def lunr_path() -> str:
    """Where the lunr.js of the installed MkDocs is; no copy of it is kept here."""
    spec = find_spec("mkdocs.contrib.search")
    assert spec
    assert spec.origin
    return str(Path(spec.origin).parent / "templates" / "search" / "lunr.js")


def fields_of(document: Document) -> dict[str, str]:
    return {field: getattr(document, field) for field in FIELDS}


def ask(library: Library, queries: Sequence[Mapping[str, object]]) -> list[dict]:
    """Ask one whole lunr index and our search in the browser; return both answers to each query.

    A query has `text`; `isPlain` where lunr reads the text itself, else it is asked for the clauses
    that the text was rewritten to; and `prefix`, where the last word may be one on its way.
    """
    given = {
        "lunr": lunr_path(),
        "core": str(CORE),
        "documents": [fields_of(document) for document in documents_of(library)],
        "boosts": dict(zip(FIELDS, BOOSTS, strict=True)),
        "files": {path: data.decode() for path, data in search_data(library).items()},
        "queries": queries,
    }
    ran = run_node([SCRIPT], given=json.dumps(given))
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)
