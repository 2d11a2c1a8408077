"""`hub search`: the resources that hold what was asked for, best first."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypedDict, Unpack

import click

from hub.commands.arguments import WholeNumber, as_typed
from hub.commands.content_folder import (
    FOLDER,
    USUAL_FOLDER,
    CannotReadError,
    load,
    named,
    tell_left_out,
)
from hub.commands.echo_json import echo_json
from hub.commands.menu_choices import known, names_of, taxonomies_of
from hub.domain.resource import Resource
from hub.domain.taxonomy import Taxonomies
from hub.library.found_file import TAXONOMIES_FILE
from hub.search.other_queries import other_queries
from hub.search.search import Found, Search
from hub.views.facets import FACET_BY_ID, term_ids_of
from hub.views.wording import counted
from hub.writers.problem_report import printable
from hub.writers.search_results import (
    Result,
    Shortest,
    WaysOn,
    command_for,
    results_json,
    results_text,
)

_QUERY_AND_FOLDER = 2


class Wishes(TypedDict):
    """What can be typed beside the query."""

    role: tuple[str, ...]
    topic: tuple[str, ...]
    minutes: int | None


class _SearchCommand(click.Command):
    """Says what to do about a query that looks like an option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the command line."""
        given = tuple(args)
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            query = next((one for one in given if _is_query(one, error.option_name)), None)
            if query is None:
                raise
            advice = self._advice(ctx, given, given.index(query))
            raise click.UsageError(printable(f"'{query}' is no option. {advice}"), ctx) from None
        except click.UsageError:
            options, words = self._parted(given)
            if len(words) <= _QUERY_AND_FOLDER:
                raise
            folder = words.pop() if _is_content(Path(words[-1])) else ""
            options = options if self._are_sound(ctx, options) else []
            raise click.UsageError(_in_quotes(" ".join(words), options, folder), ctx) from None

    def _advice(self, ctx: click.Context, given: Sequence[str], at: int) -> str:
        """Return how to write a query that begins with a minus, or whose last word does."""
        options_before, words = self._parted(given[:at])
        options_after, others = self._parted(given[at + 1 :])
        options = (*options_before, *options_after)
        query, folder = " ".join((*words, given[at])), others[0] if others else ""
        if not self._are_sound(ctx, options):
            options, folder = (), ""
        how = "put the query in quotes" if words else "write two dashes first"
        return f"To search without a word, {how}: {command_for(query, options, folder)}"

    def _are_sound(self, ctx: click.Context, options: Sequence[str]) -> bool:
        """Tell whether options can be read; another mistake is told when its turn comes."""
        with suppress(click.UsageError):
            self.make_parser(ctx).parse_args([*options])
            return True
        return False

    def _parted(self, typed: Sequence[str]) -> tuple[list[str], list[str]]:
        """Return options with their values, and what else was typed."""
        named = {name for one in self.params if isinstance(one, click.Option) for name in one.opts}
        options: list[str] = []
        others: list[str] = []
        is_value = False
        for word in typed:
            (options if is_value or word.startswith("-") else others).append(word)
            is_value = word in named and not is_value
        return options, others


def _is_query(typed: str, unknown: str) -> bool:
    """Tell whether an option that is not known comes from what was typed.

    It is the beginning of it; of -housing, whose -h is an option, it is the next letter.
    """
    is_single = re.match("-[^-]", typed) is not None
    return is_single and typed.removeprefix("-h").startswith((unknown, unknown.lstrip("-")))


@click.command(cls=_SearchCommand)
@click.argument("query")
@FOLDER
@click.option("--role", multiple=True, metavar="ROLE", help="Only for this role; again for more.")
@click.option(
    "--topic", multiple=True, metavar="TOPIC", help="Only about this topic; again for more."
)
@click.option(
    "--minutes", type=WholeNumber(1), metavar="N", help="Only what takes at most N minutes."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people or for programs.",
)
def search(query: str, folder: Path, form: str, **wishes: Unpack[Wishes]) -> None:
    """Search the content FOLDER for QUERY, as the search page does.

    Words may be +required or -excluded, "in this order", beginnings*, near~1, or in one field, such
    as title:home. A query that begins with a minus comes after two dashes: hub search -- -word
    """
    _require_content(query, folder, wishes)
    loaded = load(folder)
    tell_left_out(loaded, folder)
    if loaded.drafts:
        click.echo(_drafts_left_out(loaded.drafts), err=True)
    terms = loaded.library.taxonomies
    fits = _sieve(wishes, terms, taxonomies_of(folder))
    asked = Search(loaded.library)
    found = asked.find(query)
    results = [
        Result(
            asked.resources[hit.number],
            hit.score,
            asked.parts_of(found, hit.number),
            holds_all=hit.number in found.holding_all,
            by_operators=hit.number in found.by_operators,
        )
        for hit in found.hits
        if fits(asked.resources[hit.number])
    ]
    ways = WaysOn() if results else _ways_on(query, wishes, found, asked, terms)
    command = partial(command_for, options=_options(wishes), folder=named(folder))
    ways = replace(
        ways,
        command=command,
        drafts=loaded.drafts,
        left_out=loaded.left_out,
        has_resources=bool(loaded.library.resources),
    )
    if form == "json":
        echo_json(results_json(query, found, results, terms, ways))
    else:
        click.echo(results_text(query, found, results, terms, ways), nl=False)


def _require_content(query: str, folder: Path, wishes: Wishes) -> None:
    """Stop where what was typed after the query is no folder of content.

    It is another word of the query, or some other folder, such as the whole disk.
    """
    if folder == USUAL_FOLDER or _is_content(folder):
        return
    name, why = as_typed(str(folder)), ""
    with suppress(OSError):  # `load` says why it cannot be read
        if folder.is_dir() and any(folder.iterdir()):
            why = f": it holds no {TAXONOMIES_FILE}"
        elif folder.exists() or len(folder.parts) > 1:
            return
        how = _in_quotes(f"{query} {name}", _options(wishes))
        raise CannotReadError(printable(f"'{name}' is no folder of content{why}. {how}"))


def _is_content(folder: Path) -> bool:
    with suppress(OSError):
        return (folder / TAXONOMIES_FILE).exists()
    return False


def _in_quotes(query: str, options: Sequence[str], folder: str = "") -> str:
    return f"A query of several words goes in quotes: {command_for(query, options, folder)}"


def _drafts_left_out(count: int) -> str:
    are = "is left out: it is" if count == 1 else "are left out: each is"
    return f"{counted(count, 'draft')} {are} found once it says  status: complete."


def _options(wishes: Wishes) -> tuple[str, ...]:
    """Return what was typed beside the query, as it is typed."""
    roles = (word for role in wishes["role"] for word in ("--role", role))
    topics = (word for topic in wishes["topic"] for word in ("--topic", topic))
    minutes = () if wishes["minutes"] is None else ("--minutes", str(wishes["minutes"]))
    return (*roles, *topics, *minutes)


def _ways_on(query: str, wishes: Wishes, found: Found, asked: Search, terms: Taxonomies) -> WaysOn:
    fits = _sieve(wishes, terms)
    others = (
        other
        for other in other_queries(query, found)
        if any(fits(asked.resources[hit.number]) for hit in asked.find(other).hits)
    )
    return WaysOn(
        wider=tuple(_wider(wishes, found, asked, terms)),
        shortest=_shortest(wishes, found, asked, terms),
        others=tuple(others),
    )


def _wider(
    wishes: Wishes, found: Found, asked: Search, terms: Taxonomies
) -> Iterator[tuple[str, int]]:
    """Yield each option to leave out, with how many there are without it."""
    without: dict[str, Wishes] = {
        "--role": {**wishes, "role": ()},
        "--topic": {**wishes, "topic": ()},
        "--minutes": {**wishes, "minutes": None},
    }
    for option, left in without.items():
        fits = _sieve(left, terms)
        count = sum(fits(asked.resources[hit.number]) for hit in found.hits)
        if left != wishes and count:
            yield option, count


def _shortest(wishes: Wishes, found: Found, asked: Search, terms: Taxonomies) -> Shortest | None:
    fits = _sieve({**wishes, "minutes": None}, terms)
    there = (asked.resources[hit.number] for hit in found.hits)
    minutes = sorted(resource.minutes for resource in there if fits(resource))
    return Shortest(minutes[0], minutes.count(minutes[0])) if minutes else None


def _sieve(wishes: Wishes, terms: Taxonomies, file: str = "") -> Callable[[Resource], bool]:
    """Return the test of a resource; stop the command at a term that is not known.

    Args:
        wishes: What was typed beside the query.
        terms: All terms.
        file: Where they are listed; needed as long as those in the wishes may be unknown.
    """
    minutes = wishes["minutes"]
    wanted = {
        "role": known(wishes["role"], "a role", names_of(terms.roles), file),
        "topic": known(wishes["topic"], "a topic", names_of(terms.topics), file),
    }

    def fits(resource: Resource) -> bool:
        return (minutes is None or resource.minutes <= minutes) and all(
            not any_of
            or not set(term_ids_of(resource, FACET_BY_ID[facet], terms)).isdisjoint(any_of)
            for facet, any_of in wanted.items()
        )

    return fits
