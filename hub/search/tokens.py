"""Text in; the terms that the index holds out: normalised, without stop words, stemmed."""

from hub.search.normalise import normalise
from hub.search.stemmer import stem
from hub.search.stop_words import STOP_WORDS


def terms_of(text: str) -> tuple[str, ...]:
    """Return the terms of a text in order, as lunr.js makes them of the normalised text.

    >>> terms_of("What did not work in commissioning?")
    ('work', 'commiss')
    """
    return tuple(stem(word) for word in normalise(text).split() if word not in STOP_WORDS)
