"""The files that the search in the browser reads, a few small ones for each query.

`index.json` names the other files. Their names hold a digest of what is in them, so that a browser
keeps them until they change. All are text, because that is what hosts compress: postings, words
and lengths are written in the letters of `postings.py`. A file of positions has the terms of the
file of postings with its number; only words in quotes need it. Files that are not JSON end with a
mark, so that one which was cut on its way is not taken for whole.
"""

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from itertools import accumulate, chain, groupby
from typing import Final, TypeAlias

import numpy as np

from hub.domain.resource import Resource
from hub.domain.taxonomy import Taxonomies
from hub.library.library import Library
from hub.library.shortest_first import shortest_first
from hub.search.documents import documents_of, names_of, parts_of
from hub.search.postings import written
from hub.search.search_index import Postings, SearchIndex, search_index
from hub.search.typos import commonness
from hub.views.card import Card, card_of

FORMAT: Final = 3
"""Grows when the meaning of a file changes."""
ENTRY: Final = "index.json"
"""The first file. Publish it under a name with a digest, too, and lead pages there."""
_END: Final = b"\n!"
"""Ends every file that is not JSON. No word and no number is written with this sign."""
_SHARD_BYTES: Final = 12_000
"""Postings are cut into files of about so many bytes, before compression."""
RECORDS_EACH: Final = 4
"""Resources in a file of records."""
_DIGEST_LETTERS: Final = 6
_CARD: Final = tuple(field.name for field in fields(Card))
_Shard: TypeAlias = list[tuple[str, Postings]]


class _Files(dict[str, bytes]):
    """Path → bytes, with digests in the names."""

    def keep(self, name: str, ending: str, text: bytes) -> str:
        """Add a file and return its digest."""
        data = text if ending == "json" else text + _END
        letters = base64.b32encode(hashlib.sha256(data).digest()).decode().lower()
        digest = letters[:_DIGEST_LETTERS]
        self[f"{name}-{digest}.{ending}"] = data
        return digest


def search_data(library: Library) -> Mapping[str, bytes]:
    """Return every file, by its path below the folder of the search data."""
    index = search_index(documents_of(library))
    files = _Files()
    shards = list(_shards(index))
    letters, words = _words(index)
    records = _records(library)
    entry = {
        "format": FORMAT,
        "lengths": files.keep("lengths", "txt", _lengths(index)),
        "names": files.keep("names", "json", _json(_names(library.taxonomies))),
        "postings": {
            "starts": " ".join(_starts(shards)),
            "digests": _kept(files, "postings", "txt", _postings(shards)),
        },
        "positions": {"digests": _kept(files, "positions", "txt", map(_positions, shards))},
        "words": {"starts": " ".join(letters), "digests": _kept(files, "words", "txt", words)},
        "records": {"each": RECORDS_EACH, "digests": _kept(files, "records", "json", records)},
    }
    files[ENTRY] = _json(entry)
    return files


def _kept(files: _Files, name: str, ending: str, shards: Iterable[bytes]) -> str:
    return "".join(
        files.keep(f"{name}-{number}", ending, shard) for number, shard in enumerate(shards)
    )


def _json(value: object) -> bytes:
    """Write JSON that may stand in a script as well."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character in "<\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text.encode("utf-8", "surrogatepass")


def _lengths(index: SearchIndex) -> bytes:
    """Write a line for each field, and one for the numbers of parts."""
    return b"\n".join(b"".join(written(row)) for row in (*index.lengths, index.parts))


def _shards(index: SearchIndex) -> Iterator[_Shard]:
    """Yield the terms of each file of postings."""
    shard: _Shard = []
    size = 0
    for term, postings in index.terms.items():
        shard.append((term, postings))
        size += len(term) + postings.size
        if size >= _SHARD_BYTES:
            yield shard
            shard, size = [], 0
    if shard:
        yield shard


def _starts(shards: Sequence[_Shard]) -> Iterator[str]:
    """Yield where each file starts, as a text between it and the file before."""
    last = ""
    for shard in shards:
        yield _between(last, shard[0][0])
        last = shard[-1][0]


def _postings(shards: Sequence[_Shard]) -> Iterator[bytes]:
    orders = written([one.order for _, one in chain(*shards)])
    for shard in shards:
        yield b"\n".join(
            b"\t".join((term.encode(), next(orders), *one.fields)) for term, one in shard
        )


def _positions(shard: _Shard) -> bytes:
    return b"\n".join(b"\t".join((term.encode(), *one.positions)) for term, one in shard)


def _between(before: str, after: str) -> str:
    """Return the shortest beginning of a term that tells it from the term before."""
    beginnings = accumulate(after)
    return next(beginning for beginning in beginnings if not before.startswith(beginning))


def _words(index: SearchIndex) -> tuple[list[str], list[bytes]]:
    """Return the terms by first letter, with how common each is and a word to show for it."""
    letters: list[str] = []
    shards: list[bytes] = []
    for letter, terms in groupby(index.terms.items(), key=lambda term: term[0][0]):
        letters.append(letter)
        shards.append("\n".join(_word_lines(index, *zip(*terms, strict=True))).encode())
    return letters, shards


def _word_lines(
    index: SearchIndex, terms: Sequence[str], postings: Sequence[Postings]
) -> Iterator[str]:
    shared = _shared_with_last(terms)
    numbers = written(list(map(commonness, postings)), shared)
    for term, length, letters in zip(terms, shared, numbers, strict=True):
        yield f"{letters.decode()}{term[length:]}{_word_ending(index, term)}"


def _shared_with_last(terms: Sequence[str]) -> list[int]:
    """Return with how many letters each of some sorted terms begins as the one before it does."""
    letters = np.array(terms).view(np.int32).reshape(len(terms), -1)
    return [0, *(letters[1:] == letters[:-1]).argmin(axis=1).tolist()]


def _word_ending(index: SearchIndex, term: str) -> str:
    """Return how the word to show for a term differs from it."""
    word = index.words[term]
    if term in index.unshown:
        return f"-{word}"
    if word == term:
        return ""
    return f"+{word.removeprefix(term)}" if word.startswith(term) else f"={word}"


def _names(taxonomies: Taxonomies) -> list[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    return [
        (taxonomy.id, term.id, names_of(term), term.found_by)
        for taxonomy in taxonomies
        for term in taxonomy
    ]


def _records(library: Library) -> list[bytes]:
    resources = shortest_first(library.resources)
    return [
        _json([_record(one, library.taxonomies) for one in resources[start : start + RECORDS_EACH]])
        for start in range(0, len(resources), RECORDS_EACH)
    ]


def _record(resource: Resource, taxonomies: Taxonomies) -> dict[str, object]:
    """Return what a row of results shows, leaving out what is empty."""
    card = card_of(resource, taxonomies)
    parts = [(part.title, part.anchor) for part in parts_of(resource)]
    shown = ((name, getattr(card, name)) for name in _CARD)
    return {name: value for name, value in shown if value} | {"parts": parts[1:]}
