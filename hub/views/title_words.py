"""The words of titles that no term and no synonym reaches: words that readers may search by."""

from collections import defaultdict
from dataclasses import dataclass

from hub.domain.resource import Resource
from hub.domain.stop_words import STOP_WORDS
from hub.library.library import Library
from hub.search.normalise import normalise
from hub.search.stemmer import stem
from hub.search.synonyms import apart, words_for
from hub.views.common_words import COMMON_WORDS

_SAY_NOTHING = STOP_WORDS | frozenset(map(stem, COMMON_WORDS))


@dataclass(frozen=True, slots=True)
class TitleWord:
    """A word that stands in titles and in no name of a term."""

    word: str
    resources: tuple[Resource, ...]
    """Those with it in their title, by title."""


def unreached_title_words(library: Library) -> tuple[TitleWord, ...]:
    """Return the words, those in most titles first, then by the alphabet.

    Forms of one word are one: it is shown as the first of its forms, and it is reached where a term
    has any of them, for so it is searched. Words that any title may have are left out, and so are
    numbers.
    """
    reached = {
        stem(word)
        for taxonomy in library.taxonomies
        for term in taxonomy
        for name in words_for(term)
        for word in normalise(name).split()
    }
    left_out = _SAY_NOTHING | reached
    words: defaultdict[str, set[str]] = defaultdict(set)
    resources: defaultdict[str, list[Resource]] = defaultdict(list)
    for resource in library.resources:
        for word in dict.fromkeys(apart(resource.title)):
            if {word, stem(word)} & left_out or word.isdecimal():
                continue
            words[stem(word)].add(word)
            if resource not in resources[stem(word)]:
                resources[stem(word)].append(resource)
    found = [TitleWord(min(words[term]), tuple(resources[term])) for term in words]
    return tuple(sorted(found, key=lambda one: (-len(one.resources), one.word)))
