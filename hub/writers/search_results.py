"""Write what a search found: for a terminal, and as JSON for other programs.

The JSON is an object with `version`, `query`, `count`, `expanded`, `corrected`, `unknown` and
`results`, best first. Each result has `id`, `kind`, `title`, `summary`, `minutes`, `level`, `url`
(relative to the root of the site), `score`, and `parts`: where on its page the words stand.
"""

import json
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass

from hub.domain.resource import Resource
from hub.domain.taxonomy import Taxonomies
from hub.search.documents import Part
from hub.search.search import Found
from hub.views.wording import counted
from hub.writers.problem_report import printable

RESULTS_VERSION = "1.0"
"""First number: a field was removed or changed its meaning. Second: a field was added."""
SHOWN = 10
"""So many results are shown in a terminal."""
_WIDTH = 88
_INDENT = " " * 9
_PARTS = 3


@dataclass(frozen=True, slots=True)
class Result:
    """A resource that was found."""

    resource: Resource
    score: float
    parts: tuple[Part, ...]


def results_json(query: str, found: Found, results: Sequence[Result]) -> str:
    """Return all results as JSON with a line end."""
    report = {
        "version": RESULTS_VERSION,
        "query": query,
        "count": len(results),
        "expanded": [asdict(one) for one in found.expanded],
        "corrected": [asdict(one) for one in found.corrected],
        "unknown": [asdict(one) for one in found.unknown],
        "results": [_entry(result) for result in results],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _entry(result: Result) -> dict[str, object]:
    resource = result.resource
    return {
        "id": resource.id,
        "kind": resource.kind.value,
        "title": resource.title,
        "summary": resource.summary,
        "minutes": resource.minutes,
        "level": resource.level,
        "url": resource.url,
        "score": round(result.score, 3),
        "parts": [{"title": part.title, "anchor": part.anchor} for part in result.parts],
    }


def results_text(
    query: str, found: Found, results: Sequence[Result], taxonomies: Taxonomies
) -> str:
    """Return the first results, with what was read into the query above them."""
    lines = [*_notes(found), _count(query, results)]
    for result in results[:SHOWN]:
        lines += ["", *_lines(result, taxonomies)]
    return "\n".join(map(printable, lines)) + "\n"


def _notes(found: Found) -> Iterator[str]:
    for one in found.expanded:
        yield f"'{one.said}' is another word for: {one.label}."
    for correction in found.corrected:
        yield f"'{correction.typed}' is in no resource; this is for '{correction.read_as}'."
    for unknown in found.unknown:
        near = ", ".join(unknown.near)
        yield f"'{unknown.word}' is in no resource.{f' Near it: {near}.' if near else ''}"


def _count(query: str, results: Sequence[Result]) -> str:
    if not query.strip():
        return "Nothing was asked. Say what you are looking for."
    if not results:
        return f"Nothing found for: {query}"
    total = counted(len(results), "resource")
    return f"{total}; the first {SHOWN}:" if len(results) > SHOWN else total


def _lines(result: Result, taxonomies: Taxonomies) -> Iterator[str]:
    resource = result.resource
    yield f"{resource.minutes:>4} min  {resource.title}"
    kind = taxonomies.kinds[resource.kind.value].label
    yield f"{_INDENT}{kind}, {resource.url}"
    yield from textwrap.wrap(
        resource.summary, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT
    )
    if result.parts:
        yield f"{_INDENT}In: {'; '.join(part.title for part in result.parts[:_PARTS])}"
