"""Write what a search found: for a terminal, and as JSON for other programs.

The JSON is an object with `version`, `query`, `count`, `drafts` (how many resources are drafts,
which are not searched), `left_out` (how many more are not searched because of problems, their own
or of the taxonomies), `expanded` (words that lead to a term: `said`, as typed or as a typing error
was read, `label`, `taxonomy` and `term` of where it leads, `is_near`, whether the term is only the
nearest there is, `is_said`, whether pages say the word, too, and `is_mistyped`, whether it was read
as a word that is not shown), `joined` (words that were looked for as one, too: as `typed`, and the
`word` that they give), `corrected` (mistyped words: `typed`, and the word that each was `read_as`),
`unknown` (each `word` that is in no resource, as typed, with the words `near` it), `passed_over`
(common words in quotes), `too_short` (beginnings of one letter, which are none, and not among
`unknown`), `has_words` (whether there was any word to look for), `is_only_common` (whether all of
them stand on nearly every page, so that nothing was looked for), `operators` (AND, OR and NOT among
the words, which are passed over, too, with the `query` that asks for what they mean, and the
`count` of results that it leaves; or nothing), `all_words` and `any_words` (queries for what holds
all or any of the words, or nothing), `near_topics` (ids), `without` (options to leave out, with how
many there would be), `shortest` (`minutes`, the fewest that give something with the other options,
and `count`, how many; or nothing) and `others` (queries that find something), all four only where
nothing is found, and `results`, best first. Each result has `id`, `kind`, `title`, `summary`,
`minutes`, `level`, `url` (relative to the root of the site), `score`, `holds_all` (whether it holds
all words where any would do), and `parts`: `title` and `anchor` of where on its page the words
stand.
"""

import json
import shlex
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass

from hub.domain.resource import Resource
from hub.domain.taxonomy import Taxonomies
from hub.intake.terms import ONE_OF
from hub.search.documents import Part
from hub.search.near_topics import near_topics
from hub.search.search import Correction, Found, Unknown
from hub.search.synonyms import Expansion
from hub.views.menu_words import listed
from hub.views.wording import counted
from hub.writers.operators_note import operators_note
from hub.writers.problem_report import printable

RESULTS_VERSION = "2.4"
"""First number: a field was removed or changed its meaning. Second: a field was added."""
SHOWN = 10
"""So many results are shown in a terminal."""
_WIDTH = 88
_INDENT = " " * 9
_PARTS = 3
_PASSED_OVER = 3
_TOO_SHORT = 3
_NONE_READ = "No resource could be read, so nothing was searched; hub check tells why."
_NONE_THERE = "There is no resource to search."


@dataclass(frozen=True, slots=True)
class Result:
    """A resource that was found."""

    resource: Resource
    score: float
    parts: tuple[Part, ...]
    holds_all: bool = False
    """Whether it holds all words of a query that asks for any of them."""
    by_operators: bool = False
    """Whether it is what AND and NOT in the query ask for."""


@dataclass(frozen=True, slots=True)
class Shortest:
    """The fewest minutes that give something, with how many there would be."""

    minutes: int
    count: int


def command_for(query: str, options: Sequence[str] = (), folder: str = "") -> str:
    """Return the command that searches for a query, as it can be pasted into a shell.

    >>> command_for("-fire", ("--role", "nurse"), "our content")
    "hub search --role nurse -- -fire 'our content'"
    """
    dashes = ("--",) if query.startswith("-") else ()
    return shlex.join(("hub", "search", *options, *dashes, query, *filter(None, (folder,))))


@dataclass(frozen=True, slots=True)
class WaysOn:
    """What leads on from a search; most of it only where nothing is found."""

    command: Callable[[str], str] = command_for
    """Returns the command that asks another query with the same options."""
    wider: tuple[tuple[str, int], ...] = ()
    """Options to leave out, with how many there would be."""
    shortest: Shortest | None = None
    """What there would be with more minutes."""
    others: tuple[str, ...] = ()
    """Other queries."""
    drafts: int = 0
    """How many resources are drafts, which are not searched."""
    left_out: int = 0
    """How many more have problems, or the taxonomies have."""
    has_resources: bool = True
    """Whether there is anything to search."""


_NO_WAYS = WaysOn()


def results_json(
    query: str,
    found: Found,
    results: Sequence[Result],
    taxonomies: Taxonomies,
    ways: WaysOn = _NO_WAYS,
) -> str:
    """Return all results as JSON with a line end. For the arguments, see `results_text`."""
    near = () if results else near_topics(query, taxonomies.topics)
    report = {
        "version": RESULTS_VERSION,
        "query": query,
        "count": len(results),
        "drafts": ways.drafts,
        "left_out": ways.left_out,
        "expanded": [asdict(one) for one in found.expanded],
        "joined": [asdict(one) for one in found.joined],
        "corrected": [asdict(one) for one in _corrected(found, results)],
        "unknown": [asdict(one) for one in _unknown_beside_too_short(found)],
        "passed_over": found.passed_over,
        "too_short": found.too_short,
        "has_words": found.has_words,
        "is_only_common": found.is_only_common,
        "operators": _operators_entry(found, results),
        "all_words": found.all_words,
        "any_words": found.any_words,
        "near_topics": near,
        "without": dict(ways.wider),
        "shortest": asdict(ways.shortest) if ways.shortest else None,
        "others": ways.others,
        "results": [_entry(result) for result in results],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _operators_entry(found: Found, results: Sequence[Result]) -> dict[str, object] | None:
    if not found.operators:
        return None
    count = sum(result.by_operators for result in results)
    return {"words": found.operators.words, "query": found.operators.query, "count": count}


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
        "holds_all": result.holds_all,
        "parts": [{"title": part.title, "anchor": part.anchor} for part in result.parts],
    }


def results_text(
    query: str,
    found: Found,
    results: Sequence[Result],
    taxonomies: Taxonomies,
    ways: WaysOn = _NO_WAYS,
) -> str:
    """Return the first results, with what was read into the query above them.

    Args:
        query: What was asked.
        found: What the search found in it.
        results: What the options leave of that.
        taxonomies: For labels, and for topics to try.
        ways: What leads on from there.
    """
    if not ways.has_resources:
        return f"{_NONE_READ if ways.left_out else _NONE_THERE}\n"
    lines = [
        *_notes(found, results),
        *(_expanded(one) for one in found.expanded if results or one.is_mistyped),
        *(_joined(found, ways.command) if results else ()),
        *_operators(found, results, ways.command),
        *_all_words(found, results, ways.command),
        _count(query, results),
    ]
    for result in results[:SHOWN]:
        lines += ["", *_lines(result, taxonomies)]
    if query.strip() and not results:
        lines += _ways_on(query, found, taxonomies, ways)
    return "\n".join(map(printable, lines)) + "\n"


def _corrected(found: Found, results: Sequence[Result]) -> tuple[Correction, ...]:
    return found.corrected if results else (*found.corrected, *found.corrected_too)


def _notes(found: Found, results: Sequence[Result]) -> Iterator[str]:
    for correction in _corrected(found, results):
        yield f"'{correction.typed}' is in no resource, so it was read as '{correction.read_as}'."
    if found.too_short:
        short = listed([f"'{one}'" for one in found.too_short[:_TOO_SHORT]])
        are = "are" if len(found.too_short) > 1 else "is"
        yield f"{short} {are} too short: a beginning needs two letters before the *."
    for unknown in _unknown_beside_too_short(found):
        near = ", ".join(unknown.near)
        yield f"'{unknown.word}' is in no resource.{f' Near it: {near}.' if near else ''}"
    if found.passed_over and found.terms:
        common = ", ".join(f"'{word}'" for word in found.passed_over[:_PASSED_OVER])
        yield f"In quotes, words as common as {common} are passed over: any word may stand there."


def _unknown_beside_too_short(found: Found) -> Iterator[Unknown]:
    """Yield words in no resource, without those that are told of as too short."""
    too_short = {one.rpartition(":")[2] for one in found.too_short}
    return (one for one in found.unknown if f"{one.word}*" not in too_short)


def _expanded(one: Expansion) -> str:
    kind = ONE_OF[one.taxonomy].split(" ", 1)[1]
    if one.is_said:
        where = f"the nearest {kind}" if one.is_near else f"the {kind} where it belongs"
        return f"For '{one.said}', and for {where}: {one.label}."
    if one.is_mistyped:
        read = f"No resource says '{one.said}', so it was read as a word like it."
        return f"{read} The nearest {kind} is {one.label}."
    place = f"in so many words. It belongs to the {kind}"
    if one.is_near:
        place = f"yet. The nearest {kind} is"
    return f"No resource says '{one.said}' {place} {one.label}, whose resources match it."


def _joined(found: Found, command: Callable[[str], str]) -> Iterator[str]:
    for one in found.joined:
        yield f"'{one.typed}' was looked for as one word, too: {command(one.word)}"


def _operators(
    found: Found, results: Sequence[Result], command: Callable[[str], str]
) -> Iterator[str]:
    if found.operators:
        count = sum(result.by_operators for result in results) if results else None
        yield operators_note(found.operators, count, command)


def _all_words(
    found: Found, results: Sequence[Result], command: Callable[[str], str]
) -> Iterator[str]:
    count = sum(result.holds_all for result in results)
    if found.any_words and results:
        yield f"These match all your words. Any of them: {command(found.any_words)}"
    elif 0 < count < len(results) and not (found.operators and found.operators.query):
        verb = "matches" if count == 1 else "match"
        yield f"{count} of these {verb} all your words: {command(found.all_words)}"


def _count(query: str, results: Sequence[Result]) -> str:
    if not query.strip():
        return "Nothing was asked. Say what you are looking for."
    if not results:
        return f"Nothing found for: {query}"
    total = counted(len(results), "resource")
    return f"{total}; the first {SHOWN}:" if len(results) > SHOWN else total


def _ways_on(query: str, found: Found, taxonomies: Taxonomies, ways: WaysOn) -> Iterator[str]:
    if not found.has_words:
        yield "There is no word in that to look for. Type a word or two, as you would say it."
    elif found.is_only_common and not found.too_short:
        yield "Such words are on nearly every page. Add one that says what you are looking for."
    for option, count in ways.wider:
        yield f"Without {option}: {count}."
    if ways.shortest:
        minutes, count = ways.shortest.minutes, ways.shortest.count
        takes = f"The shortest of these takes {counted(minutes, 'minute')}."
        yield f"{takes} With --minutes {minutes}: {count}."
    for other in ways.others:
        yield f"Try: {ways.command(other)}"
    near = near_topics(query, taxonomies.topics)
    topics = near or tuple(topic.id for topic in taxonomies.topics)
    if topics:
        told = f"{'The nearest topics' if near else 'Topics'}: {', '.join(topics)}."
        yield from textwrap.wrap(told, _WIDTH, break_on_hyphens=False)


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
