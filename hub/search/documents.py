"""What is searched of each resource: five fields, and the parts that its page shows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from hub.domain.resource import Resource
from hub.domain.taxonomy import Taxonomies, Term
from hub.library.library import Library
from hub.library.shortest_first import shortest_first

FIELDS: Final = ("title", "summary", "terms", "headings", "body")
BOOSTS: Final = (8, 4, 4, 3, 1)
"""How much more a word counts in each field. Whole numbers, so that sums stay exact."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a resource page that a search can point to."""

    title: str
    anchor: str
    """Its `id` on the page; empty for the beginning, which is no section."""
    text: str


@dataclass(frozen=True)
class Document:
    """A resource as the search sees it."""

    title: str
    summary: str
    names: tuple[str, ...]
    """For each of its terms and their parents a text: label and synonyms, a line for each."""
    found_by: tuple[str, ...]
    """Words that lead to these terms and are never shown, likewise."""
    parts: tuple[Part, ...]
    """The beginning first; its text is all that stands before and between the sections."""

    @property
    def terms(self) -> str:
        """Every word for its terms."""
        return "\n".join((*self.names, *self.found_by))

    @property
    def headings(self) -> str:
        """The titles of all parts."""
        return "\n".join(part.title for part in self.parts if part.title)

    @cached_property
    def body(self) -> str:
        """The text of all parts."""
        return "\n".join(part.text for part in self.parts)


def documents_of(library: Library) -> tuple[Document, ...]:
    """Return a document for each resource. Its number is its place in `shortest_first`."""
    terms = {
        (taxonomy.id, term.id): ("\n".join(names_of(term)), "\n".join(term.found_by))
        for taxonomy in library.taxonomies
        for term in taxonomy
    }
    return tuple(
        _document(one, library.taxonomies, terms) for one in shortest_first(library.resources)
    )


def _document(
    resource: Resource, taxonomies: Taxonomies, words: Mapping[tuple[str, str], tuple[str, str]]
) -> Document:
    terms = [words[term] for term in _terms_of(resource, taxonomies)]
    return Document(
        title=resource.title,
        summary=resource.summary,
        names=tuple(names for names, _ in terms),
        found_by=tuple(found_by for _, found_by in terms if found_by),
        parts=tuple(parts_of(resource)),
    )


def names_of(term: Term) -> tuple[str, ...]:
    """Return the names of a term that are shown: its label, then its synonyms."""
    return (term.label, *(synonym.label for synonym in term.synonyms))


def _terms_of(resource: Resource, taxonomies: Taxonomies) -> dict[tuple[str, str], None]:
    """Return the terms of a resource in order, parents included, each once."""
    case, lived = resource.case_study, resource.lived_experience
    own = {
        "topics": resource.topics,
        "roles": resource.roles,
        "sectors": resource.sectors,
        "formats": resource.formats,
        "kinds": (resource.kind.value,),
        "levels": (resource.level,),
        "outcomes": (case.outcome,) if case else (),
        "involvement": (lived.involvement,) if lived else (),
        "content_notes": resource.content_notes,
    }
    return {
        (taxonomy, term): None
        for taxonomy, term_ids in own.items()
        for term_id in term_ids
        for term in (term_id, *taxonomies[taxonomy].ancestors(term_id))
    }


def parts_of(resource: Resource) -> Iterator[Part]:
    """Yield the parts of a resource page, in the order of the page."""
    yield Part("", "", _beginning(resource))
    if resource.toolkit:
        yield Part("When to use it", "hub-when", resource.toolkit.when_to_use)
    anchors = {heading.line: heading.anchor for heading in resource.body.headings}
    for section in resource.body.sections:
        yield Part(section.title, anchors[section.line], section.text)
    if resource.toolkit:
        for number, tool in enumerate(resource.toolkit.tools, 1):
            text = "\n".join((tool.purpose, *tool.materials, *tool.steps))
            yield Part(tool.name, f"tool-{number}", text)
    if resource.case_study and resource.case_study.asks:
        asks = "\n".join(ask.what for ask in resource.case_study.asks)
        yield Part("What this asks of others", "hub-asks", asks)
    if resource.lived_experience:
        yield Part("People with lived experience", "hub-lived", resource.lived_experience.how)
    if resource.prompts:
        yield Part("To think or talk about", "hub-prompts", "\n".join(resource.prompts))
    if resource.sources:
        works = "\n".join(f"{one.title}\n{one.publisher}" for one in resource.sources)
        yield Part("Where this comes from", "hub-sources", works)


def _beginning(resource: Resource) -> str:
    case = resource.case_study
    told = (case.tried, case.happened, case.next or "") if case else ()
    who = (resource.organisation or "", resource.location or "", *resource.authors)
    return "\n".join((*resource.outcomes, *told, resource.body.opening, *who))
