"""A made-up library of any size for benchmarks: seeded, with words spread as in real text.

The commonest words are those of this hub's content, in the order of how often they are used. Behind
them come words made of its word stems and English endings, and made-up names, because a larger hub
has more places and people. Word number r is drawn with a chance of about 1/r, and from 5,000 on
of about 1/r^1.8, as in large bodies of English text (Ferrer i Cancho and Sole, 2001, "Two regimes
in the frequency of words"). Each resource has words of its own that it keeps coming back to.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random

from library_making import case_study, resource

from hub.domain.body import Body, Heading, Section
from hub.domain.resource import Resource
from hub.library.library import Library
from hub.library.load import load_library

CONTENT = Path(__file__).parents[1] / "content"
VOCABULARY = 60_000
KERNEL = 5_000
"""Words that everybody uses; rarer ones fall off faster."""
WORDS = 800
SECTIONS = ("Context", "What we did", "What worked", "What did not work", "What we would change")
_ENDINGS = ("s", "ed", "ing", "er", "ers", "ment", "ness", "ful", "less", "able", "ation", "ship")
_STARTS = ("", "", "re", "un", "over", "under", "inter", "pre", "non", "co")
_SYLLABLES = re.findall(
    r"\w+",
    """
    al an ar ash ba bel ber bra bur car cas chel con cor dal den der don dun el er fal fen gar
    glen hal ham har hol ing ken kil lan ley lin lo mar mel mer mor nor oak pen per ra ris ro sal
    sel shel stan ston su tam ter ton tre ul wal wes wick win wor
    """,
)


@cache
def own_library() -> Library:
    """The library of this hub."""
    return load_library(CONTENT, "content").library


def _own_words() -> list[str]:
    text = " ".join(path.read_text("utf-8") for path in sorted(CONTENT.rglob("*.md")))
    counts = Counter(re.findall(r"[a-z]+(?:['’-][a-z]+)*", text.lower()))
    return [word for word, _ in sorted(counts.items(), key=lambda found: (-found[1], found[0]))]


def _made_up(random: Random, own: list[str]) -> Iterator[str]:
    stems = [word for word in own if 4 < len(word) < 10 and word.isalpha()]
    while True:
        if random.random() < 0.5:
            yield random.choice(_STARTS) + random.choice(stems) + random.choice(_ENDINGS)
        else:
            yield "".join(random.choices(_SYLLABLES, k=random.choice((2, 2, 3))))


@cache
def vocabulary() -> tuple[str, ...]:
    """All words, the commonest first."""
    own = _own_words()
    words = dict.fromkeys(own)
    for word in _made_up(Random(1), own):  # noqa: S311  (reproducible on purpose)
        words[word] = None
        if len(words) == VOCABULARY:
            return tuple(words)
    raise AssertionError


@cache
def _chances() -> tuple[float, ...]:
    return tuple(accumulate(map(_chance, range(VOCABULARY))))


def _chance(rank: int) -> float:
    if rank < KERNEL:
        return 1 / (rank + 2.7)
    return (rank / KERNEL) ** -1.8 / KERNEL


def _draw(random: Random, count: int, first: int = 0) -> list[str]:
    chances, words = _chances(), vocabulary()
    low = chances[first]
    span = chances[-1] - low
    return [words[bisect_left(chances, low + random.random() * span)] for _ in range(count)]


def _sentences(random: Random, own: list[str], count: int) -> str:
    words = [
        random.choice(own) if random.random() < 0.12 else word for word in _draw(random, count)
    ]
    lines = []
    while words:
        length = random.randint(8, 20)
        lines.append(" ".join(words[:length]).capitalize() + ".")
        words = words[length:]
    return " ".join(lines)


def _body(random: Random, own: list[str]) -> Body:
    each = WORDS // (len(SECTIONS) + 1)
    texts = [_sentences(random, own, each) for _ in range(len(SECTIONS) + 1)]
    anchors = [title.lower().replace(" ", "-") for title in SECTIONS]
    return Body(
        markdown="",
        first_line=1,
        headings=tuple(
            Heading(2, title, anchor, line)
            for line, (title, anchor) in enumerate(zip(SECTIONS, anchors, strict=True), 2)
        ),
        sections=tuple(
            Section(title, line, each, text)
            for line, (title, text) in enumerate(zip(SECTIONS, texts[1:], strict=True), 2)
        ),
        links=(),
        words=WORDS,
        opening=texts[0],
    )


def made_resource(number: int) -> Resource:
    """Return resource number so-and-so; the same number always gives the same resource."""
    random = Random(number)  # noqa: S311  (reproducible on purpose)
    terms = own_library().taxonomies
    own = _draw(random, 25, first=300)
    title = " ".join(own[:2] + _draw(random, 3)).capitalize()
    changes = {
        "title": f"{title} {number}",
        "summary": _sentences(random, own, 18),
        "roles": tuple(one.id for one in random.sample(terms.roles.terms, 3)),
        "topics": tuple(one.id for one in random.sample(terms.topics.terms, 3)),
        "sectors": tuple(one.id for one in random.sample(terms.sectors.terms, 2)),
        "level": random.choice(terms.levels.terms).id,
        "formats": ("reading", "story"),
        "minutes": random.randint(4, 20),
        "outcomes": (_sentences(random, own, 8),),
        "prompts": (_sentences(random, own, 10),),
        "body": _body(random, own),
    }
    make = case_study if number % 3 == 0 else resource
    return make(f"resource-{number:05}", **changes)


def made_library(count: int) -> Library:
    """Return a library of so many resources, with the taxonomies of this hub."""
    return Library(own_library().taxonomies, tuple(map(made_resource, range(count))))
