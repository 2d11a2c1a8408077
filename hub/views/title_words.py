"""The words of titles that no term and no synonym reaches: words that readers may search by."""

from collections import defaultdict
from dataclasses import dataclass

from hub.domain.resource import Resource
from hub.library.library import Library
from hub.search.documents import names_of
from hub.search.normalise import normalise
from hub.search.stemmer import stem
from hub.search.stop_words import STOP_WORDS


@dataclass(frozen=True, slots=True)
class TitleWord:
    """A word that stands in titles and in no name of a term."""

    word: str
    resources: tuple[Resource, ...]
    """Those with it in their title, by title."""


def unreached_title_words(library: Library) -> tuple[TitleWord, ...]:
    """Return the words, those in most titles first, then by the alphabet.

    Forms of one word are one: it is shown as the first of its forms.
    """
    reached = {
        stem(word)
        for taxonomy in library.taxonomies
        for term in taxonomy
        for name in names_of(term)
        for word in normalise(name).split()
    }
    words: defaultdict[str, set[str]] = defaultdict(set)
    resources: defaultdict[str, list[Resource]] = defaultdict(list)
    for resource in library.resources:
        for word in dict.fromkeys(normalise(resource.title).split()):
            if word in STOP_WORDS or word.isdecimal() or stem(word) in reached:
                continue
            words[stem(word)].add(word)
            if resource not in resources[stem(word)]:
                resources[stem(word)].append(resource)
    found = [TitleWord(min(words[term]), tuple(resources[term])) for term in words]
    return tuple(sorted(found, key=lambda one: (-len(one.resources), one.word)))
