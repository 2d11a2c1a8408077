"""Order terms as a family: every child right behind its parent."""

from collections.abc import Iterable

from hub.views.facets import FacetTerm


def family_order(terms: Iterable[FacetTerm]) -> tuple[FacetTerm, ...]:
    """Put every child right behind its parent, keeping the order of the taxonomy otherwise."""
    terms = tuple(terms)
    ordered: list[FacetTerm] = []

    def visit(parent: str | None) -> None:
        for term in terms:
            if term.parent == parent:
                ordered.append(term)
                visit(term.id)

    visit(None)
    return tuple(ordered)
