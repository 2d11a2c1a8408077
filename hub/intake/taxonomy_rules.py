"""Rules that hold between the terms of the taxonomies: parents, sectors, and ids the hub needs."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from hub.domain.taxonomy import Taxonomies, Taxonomy, Term
from hub.intake.found_by_rules import check_found_by
from hub.intake.nearest import did_you_mean, nearest
from hub.intake.problem_list import Mark, ProblemList

NEEDED_TERMS = {
    "levels": ("introductory", "intermediate", "advanced"),
    "kinds": ("case-study", "toolkit", "module"),
    "outcomes": ("worked", "mixed", "did-not-work"),
    "involvement": ("none", "informed", "consulted", "co-produced", "led"),
}
"""Terms that the hub itself uses. Their labels are free, their ids are not."""


def check_taxonomies(taxonomies: Taxonomies, problems: ProblemList) -> Taxonomies:
    """Report terms that do not fit together, and return the taxonomies without wrong parents."""
    for taxonomy in taxonomies:
        _check_needed(taxonomy, problems)
        _check_sectors(taxonomy, taxonomies.sectors, problems)
        check_found_by(taxonomy, problems)
    return Taxonomies(*(_with_sound_parents(taxonomy, problems) for taxonomy in taxonomies))


def _check_needed(taxonomy: Taxonomy, problems: ProblemList) -> None:
    # A taxonomy that is missing altogether has been reported already.
    for term_id in NEEDED_TERMS.get(taxonomy.id, ()) if taxonomy.terms else ():
        if term_id not in taxonomy:
            problems.add(
                "HUB310",
                Mark(taxonomy.terms[0].line),
                f"'{taxonomy.id}' needs the term '{term_id}', which the hub uses itself.",
                f"add a term with  id: {term_id}; its label and description are yours to choose",
            )


def _check_sectors(taxonomy: Taxonomy, sectors: Taxonomy, problems: ProblemList) -> None:
    for term in taxonomy:
        for synonym in term.synonyms:
            if synonym.sector is not None and synonym.sector not in sectors and sectors.terms:
                known = tuple(sector.id for sector in sectors)
                question = did_you_mean(nearest(synonym.sector, known))
                problems.add(
                    "HUB311",
                    Mark(term.line),
                    f"'{term.id}' has a synonym of the sector '{synonym.sector}', which is not "
                    "under 'sectors'.",
                    question or f"the sectors are: {', '.join(known)}",
                )


def _with_sound_parents(taxonomy: Taxonomy, problems: ProblemList) -> Taxonomy:
    parents = {term.id: term.parent for term in taxonomy if term.parent}
    unsound = {term.id for term in taxonomy if _refuse_parent(term, taxonomy, problems)}
    for circle in _circles(parents):
        unsound.update(circle)
        problems.add(
            "HUB309",
            Mark(taxonomy[circle[0]].line),
            f"The parents of '{circle[0]}' go round in a circle: "
            f"{' → '.join((*circle, circle[0]))}.",
            "delete one of these parents",
        )
    return Taxonomy(
        taxonomy.id,
        tuple(replace(term, parent=None) if term.id in unsound else term for term in taxonomy),
    )


def _refuse_parent(term: Term, taxonomy: Taxonomy, problems: ProblemList) -> bool:
    if term.parent is None or term.parent in taxonomy:
        return False
    question = did_you_mean(nearest(term.parent, (one.id for one in taxonomy)))
    problems.add(
        "HUB308",
        Mark(term.line),
        f"'{term.id}' has the parent '{term.parent}', which is not in '{taxonomy.id}'.",
        question or "write the id of another term of the same list, or leave 'parent' out",
    )
    return True


def _circles(parents: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Find every circle once, following each term's parents until something known is met."""
    done: set[str] = set()
    for start in parents:
        path: dict[str, None] = {}
        current: str | None = start
        while current is not None and current not in done and current not in path:
            path[current] = None
            current = parents.get(current)
        if current in path:
            order = list(path)
            yield tuple(order[order.index(current) :])
        done.update(path)
