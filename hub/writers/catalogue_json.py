"""The published catalogue: every resource, pathway and taxonomy, as JSON for other programs."""

import json
from typing import TypeAlias

from hub.domain.pathway import Pathway
from hub.domain.resource import CaseStudy, LivedExperience, Resource, Source, Tool, Toolkit
from hub.domain.taxonomy import Taxonomy
from hub.library.library import Library
from hub.views.pathways import minutes_of

CATALOGUE_VERSION = "1.1"
"""First number: a field was removed or changed its meaning. Second: a field was added."""

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"


def _texts(values: tuple[str, ...]) -> list[Json]:
    return list(values)


def _source(source: Source) -> Json:
    return {
        "title": source.title,
        "publisher": source.publisher,
        "year": source.year,
        "url": source.url,
        "licence": source.licence,
    }


def _lived_experience(lived: LivedExperience | None) -> Json:
    if lived is None:
        return None
    return {"involvement": lived.involvement, "how": lived.how, "paid": lived.paid.value}


def _case_study(case: CaseStudy | None) -> Json:
    if case is None:
        return None
    return {
        "outcome": case.outcome,
        "tried": case.tried,
        "happened": case.happened,
        "next": case.next,
        "scaling": [way.value for way in case.scaling],
        "asks": [{"who": ask.who.value, "what": ask.what} for ask in case.asks],
    }


def _tool(tool: Tool) -> Json:
    return {
        "name": tool.name,
        "purpose": tool.purpose,
        "minutes": tool.minutes,
        "group_size": {
            "at_least": tool.group_size.at_least,
            "at_most": tool.group_size.at_most,
        },
        "materials": _texts(tool.materials),
        "steps": _texts(tool.steps),
    }


def _toolkit(toolkit: Toolkit | None) -> Json:
    if toolkit is None:
        return None
    return {
        "when_to_use": toolkit.when_to_use,
        "tools": [_tool(tool) for tool in toolkit.tools],
        "downloads": _texts(toolkit.downloads),
    }


def _resource(resource: Resource, site_url: str) -> Json:
    return {
        "id": resource.id,
        "kind": resource.kind.value,
        "url": f"{site_url}{resource.url}",
        "title": resource.title,
        "summary": resource.summary,
        "minutes": resource.minutes,
        "activity_minutes": resource.activity_minutes,
        "level": resource.level,
        "roles": _texts(resource.roles),
        "topics": _texts(resource.topics),
        "sectors": _texts(resource.sectors),
        "formats": _texts(resource.formats),
        "outcomes": _texts(resource.outcomes),
        "prompts": _texts(resource.prompts),
        "prerequisites": _texts(resource.prerequisites),
        "related": _texts(resource.related),
        "content_notes": _texts(resource.content_notes),
        "lived_experience": _lived_experience(resource.lived_experience),
        "case_study": _case_study(resource.case_study),
        "toolkit": _toolkit(resource.toolkit),
        "sources": [_source(source) for source in resource.sources],
        "authors": _texts(resource.authors),
        "organisation": resource.organisation,
        "place": resource.location,
        "status": resource.status.value,
        "owner": resource.owner,
        "published": resource.published.isoformat(),
        "reviewed": resource.reviewed.isoformat(),
        "review_by": resource.review_by.isoformat(),
        "words": resource.body.words,
    }


def _pathway(pathway: Pathway, library: Library, site_url: str) -> Json:
    return {
        "id": pathway.id,
        "url": f"{site_url}{pathway.url}",
        "title": pathway.title,
        "summary": pathway.summary,
        "minutes": minutes_of(library, pathway),
        "level": pathway.level,
        "roles": _texts(pathway.roles),
        "topics": _texts(pathway.topics),
        "outcomes": _texts(pathway.outcomes),
        "steps": [{"resource": step.resource, "why": step.why} for step in pathway.steps],
        "owner": pathway.owner,
        "published": pathway.published.isoformat(),
        "reviewed": pathway.reviewed.isoformat(),
        "review_by": pathway.review_by.isoformat(),
    }


def _taxonomy(taxonomy: Taxonomy) -> Json:
    return [
        {
            "id": term.id,
            "label": term.label,
            "description": term.description,
            "parent": term.parent,
            "synonyms": [
                {"label": synonym.label, "sector": synonym.sector} for synonym in term.synonyms
            ],
        }
        for term in taxonomy
    ]


def catalogue_json(library: Library, site_url: str) -> str:
    """Return the catalogue as JSON text that may also stand inside a page.

    Args:
        library: What to publish; drafts and what has errors are not in it.
        site_url: Address of the hub with a slash at its end, put before each address;
            empty for addresses relative to the root of the site.
    """
    catalogue: Json = {
        "version": CATALOGUE_VERSION,
        "last_changed": library.last_changed.isoformat() if library.last_changed else None,
        "count": len(library.resources),
        "resources": [_resource(resource, site_url) for resource in library.resources],
        "pathways": [_pathway(pathway, library, site_url) for pathway in library.pathways],
        "taxonomies": {taxonomy.id: _taxonomy(taxonomy) for taxonomy in library.taxonomies},
    }
    text = json.dumps(catalogue, ensure_ascii=False, indent=1)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return f"{text}\n"
