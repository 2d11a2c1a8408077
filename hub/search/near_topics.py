"""Topics nearest to what was typed, by their words. The same as `core/search/near-topics.mjs`."""

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Final

from hub.domain.stop_words import STOP_WORDS
from hub.domain.taxonomy import Taxonomy
from hub.search.normalise import normalise
from hub.search.stemmer import stem
from hub.search.synonyms import words_for
from hub.search.typos import slip_between

_MOST: Final = 6
_SHORTEST: Final = 4
"""Fewer letters alike mean nothing."""


def near_topics(text: str, topics: Taxonomy) -> tuple[str, ...]:
    """Return the ids of at most six topics with words like those typed, the nearest first.

    A word that stands in a topic counts two; one that begins like it, or is a letter off, one.
    """
    typed = _stems((text,))
    scores = {
        topic: sum(_likeness(word, known) for word in typed)
        for topic, known in _stems_by_topic(topics).items()
    }
    near = sorted(filter(scores.__getitem__, scores), key=lambda one: -scores[one])
    return tuple(near[:_MOST])


@lru_cache(maxsize=1)
def _stems_by_topic(topics: Taxonomy) -> Mapping[str, Collection[str]]:
    """The stems of the words for each topic. Made once, not for each query."""
    return {topic.id: _stems(words_for(topic)) for topic in topics}


def _stems(texts: Iterable[str]) -> dict[str, None]:
    words = (word for text in texts for word in normalise(text).split())
    return dict.fromkeys(stem(word) for word in words if word not in STOP_WORDS)


def _likeness(word: str, known: Collection[str]) -> int:
    return 2 if word in known else int(any(_is_alike(word, one) for one in known))


def _is_alike(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _SHORTEST:
        return False
    return longer.startswith(shorter) or (one[0] == other[0] and slip_between(one, other) > 0)
