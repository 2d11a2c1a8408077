"""Read `taxonomies.yml`: bytes in; the controlled lists, and all that is wrong with them, out."""

from collections.abc import Iterator
from dataclasses import dataclass

from hub.domain.problem import Problem
from hub.domain.taxonomy import TAXONOMY_IDS, Synonym, Taxonomies, Taxonomy, Term
from hub.intake.decode import read_text
from hub.intake.field import Field, IdRule, Need, TextRule, TextsRule
from hub.intake.frontmatter import read_yaml_block
from hub.intake.keys import refuse_missing, refuse_unknown_keys
from hub.intake.marked import Marked, MarkedBlock, MarkedList
from hub.intake.nearest import did_you_mean, nearest
from hub.intake.problem_list import Mark, ProblemList
from hub.intake.read_block import read_fields
from hub.intake.read_texts import read_plain_text
from hub.intake.slot import Slot, texts_of
from hub.intake.taxonomy_rules import check_taxonomies
from hub.intake.terms import Terms
from hub.intake.values import Values

_RESTART = "put the taxonomies of another hub there and change them"
_EXAMPLE = "roles:"

_LONGEST_WORD = 80

TERM_FIELDS: tuple[Field, ...] = (
    Field("id", IdRule(), "Lasting name of the term, used in addresses.", "mental-health"),
    Field("label", TextRule(longest=_LONGEST_WORD), "What readers see.", "Mental health"),
    Field(
        "description",
        TextRule(longest=240),
        "One sentence that says what belongs to it.",
        "Stress, distress and what helps while people wait for care.",
    ),
    Field("parent", IdRule(), "The wider term it belongs to.", "learning-culture", Need.NEVER),
)
SYNONYM_FIELDS: tuple[Field, ...] = (
    Field("word", TextRule(longest=_LONGEST_WORD), "The other word.", "waiting well"),
    Field("sector", IdRule(), "The sector that says it.", "health", Need.NEVER),
)
_SYNONYMS = Field(
    "synonyms",
    TextsRule(fewest=0, longest=_LONGEST_WORD),
    "Other words for it.",
    "[waiting list, {word: waiting well, sector: health}]",
    Need.NEVER,
)
_FOUND_BY = Field(
    "found_by",
    TextsRule(fewest=0, longest=_LONGEST_WORD),
    "Words that lead to it in a search and are never shown.",
    "[insomnia, loneliness]",
    Need.NEVER,
)
_KEYS = (*(field.key for field in TERM_FIELDS), _SYNONYMS.key, _FOUND_BY.key)

NO_TAXONOMIES = Taxonomies(*(Taxonomy(taxonomy_id, ()) for taxonomy_id in TAXONOMY_IDS))


@dataclass(frozen=True, slots=True)
class ReadTaxonomies:
    """The taxonomies, as far as they can be read."""

    terms: Terms
    problems: tuple[Problem, ...]


def read_taxonomies(data: bytes, shown_as: str) -> ReadTaxonomies:
    """Read the taxonomies file, keeping every term that keeps the rules."""
    problems = ProblemList(shown_as)
    text = read_text(data, problems, _RESTART)
    block = read_yaml_block(text, 1, problems, _EXAMPLE) if text is not None else None
    taxonomies = _taxonomies(block, problems) if block else NO_TAXONOMIES
    return ReadTaxonomies(
        Terms(taxonomies, shown_as, are_trusted=not problems.has_errors), tuple(problems.found)
    )


def _taxonomies(block: MarkedBlock, problems: ProblemList) -> Taxonomies:
    for entry in block.entries.values():
        if entry.key not in TAXONOMY_IDS:
            question = did_you_mean(nearest(entry.key, TAXONOMY_IDS))
            problems.add(
                "HUB306",
                entry.mark,
                f"'{entry.key[:40]}' is not a taxonomy that the hub knows.",
                question or f"delete it; the taxonomies are: {', '.join(TAXONOMY_IDS)}",
            )
    for taxonomy_id in TAXONOMY_IDS:
        if taxonomy_id not in block.entries:
            problems.add(
                "HUB305",
                Mark(1),
                f"The taxonomy '{taxonomy_id}' is missing.",
                f"add  {taxonomy_id}:  with a list of terms below it",
            )
    read = Taxonomies(*(_taxonomy(taxonomy_id, block, problems) for taxonomy_id in TAXONOMY_IDS))
    return check_taxonomies(read, problems)


def _taxonomy(taxonomy_id: str, block: MarkedBlock, problems: ProblemList) -> Taxonomy:
    entry = block.entries.get(taxonomy_id)
    terms: dict[str, Term] = {}
    for term in _terms(entry.value, taxonomy_id, problems) if entry else ():
        if term.id in terms:
            problems.add(
                "HUB307",
                Mark(term.line),
                f"'{term.id}' stands twice in '{taxonomy_id}'; it stands on line "
                f"{terms[term.id].line} too.",
                "give one of the two another id, or delete it",
            )
        terms.setdefault(term.id, term)
    return Taxonomy(taxonomy_id, tuple(terms.values()))


def _terms(value: Marked, taxonomy_id: str, problems: ProblemList) -> Iterator[Term]:
    if not isinstance(value, MarkedList) or not value.items:
        problems.add(
            "HUB304",
            value.mark,
            f"'{taxonomy_id}' must be a list of terms.",
            "write each term as  - id: ...  with  label: ...  and  description: ...  below it",
        )
        return
    for item in value.items:
        if isinstance(item, MarkedBlock):
            term = _term(item, taxonomy_id, problems)
            if term:
                yield term
        else:
            problems.add(
                "HUB304",
                item.mark,
                f"A term of '{taxonomy_id}' must have an id, a label and a description.",
                "write  - id: ...  with  label: ...  and  description: ...  below it",
            )


def _term(block: MarkedBlock, taxonomy_id: str, problems: ProblemList) -> Term | None:
    values = _block(block, TERM_FIELDS, _KEYS, taxonomy_id, problems)
    entry = block.entries.get(_SYNONYMS.key)
    synonyms = tuple(_synonyms(entry.value, problems)) if entry else ()
    entry = block.entries.get(_FOUND_BY.key)
    found_by = tuple(_words(entry.value, _FOUND_BY, problems)) if entry else ()
    texts = values.texts
    if not {"id", "label", "description"} <= texts.keys():
        return None
    return Term(
        id=texts["id"],
        label=texts["label"],
        description=texts["description"],
        synonyms=synonyms,
        found_by=found_by,
        parent=texts.get("parent"),
        line=values.marks["id"].line,
    )


def _synonyms(value: Marked, problems: ProblemList) -> Iterator[Synonym]:
    keys = tuple(field.key for field in SYNONYM_FIELDS)
    for item in value.items if isinstance(value, MarkedList) else (value,):
        if isinstance(item, MarkedBlock):
            texts = _block(item, SYNONYM_FIELDS, keys, _SYNONYMS.key, problems).texts
            if "word" in texts:
                yield Synonym(texts["word"], texts.get("sector"))
        else:
            whole = MarkedList((item,), item.mark) if isinstance(value, MarkedList) else value
            yield from map(Synonym, _words(whole, _SYNONYMS, problems))


def _words(value: Marked, field: Field, problems: ProblemList) -> Iterator[str]:
    slot = Slot(field, "", Values(), problems, None)
    for text in texts_of(value, slot) or ():
        word = read_plain_text(text, slot, 1, _LONGEST_WORD)
        yield from (word,) if word else ()


def _block(
    block: MarkedBlock,
    fields: tuple[Field, ...],
    known: tuple[str, ...],
    within: str,
    problems: ProblemList,
) -> Values:
    refuse_unknown_keys(block, known, within, problems)
    for field in fields:
        if field.need is not Need.NEVER and field.key not in block.entries:
            refuse_missing(field, block.mark, within, problems)
    return read_fields(block, fields, problems, None, within)
