"""Say the rule of a field in words, from the rule itself, so that the two cannot differ."""

from collections.abc import Mapping

from hub.intake.field import (
    AddressRule,
    BlockRule,
    BlocksRule,
    ChoiceRule,
    ChoicesRule,
    DateRule,
    FilesRule,
    GroupSizeRule,
    IdRule,
    IdsRule,
    NumberRule,
    ReferenceRule,
    Rule,
    TermRule,
    TermsRule,
    TextRule,
    TextsRule,
    YesRule,
)
from hub.intake.nearest import LONGEST_ID
from hub.intake.read_dates import EARLIEST_YEAR, LATEST_YEAR
from hub.intake.terms import ONE_OF

_FIXED: Mapping[type, str] = {
    DateRule: f"a date such as 2026-03-31, from {EARLIEST_YEAR} to {LATEST_YEAR}",
    IdRule: f"lower-case letters, digits and single hyphens, at most {LONGEST_ID} characters",
    ReferenceRule: "the id of a resource",
    AddressRule: "an address that starts with http:// or https://",
    YesRule: "yes",
    GroupSizeRule: "a number of people, or two: 3 to 12",
    BlockRule: "a block of the fields below",
}


def rule_words(rule: Rule) -> str:
    """Return the rule as the end of the sentence "The value is ..."."""
    return _FIXED.get(type(rule)) or _single_words(rule) or _list_words(rule)


def _single_words(rule: Rule) -> str:
    match rule:
        case TextRule():
            return f"text, {_between(rule.shortest, rule.longest, 'character')}"
        case NumberRule():
            return f"a whole number from {rule.lowest} to {rule.highest}"
        case ChoiceRule():
            return f"one of: {', '.join(rule.choices)}"
        case TermRule():
            return f"the id of {ONE_OF[rule.taxonomy]} in taxonomies.yml"
    return ""


def _list_words(rule: Rule) -> str:
    match rule:
        case ChoicesRule():
            return f"a list of some of: {', '.join(rule.choices)}"
        case TermsRule():
            entries = _between(rule.fewest, rule.most, "id")
            return f"a list of {entries} from {rule.taxonomy} in taxonomies.yml"
        case TextsRule():
            entries = _between(rule.fewest, rule.most, "text")
            return f"a list of {entries}, each of at most {rule.longest} characters"
        case IdsRule():
            return f"a list of {_between(0, rule.most, 'id')} of other resources"
        case FilesRule():
            return f"a list of {_between(0, rule.most, 'path')} of files in the hub"
        case BlocksRule():
            return f"a list of {_between(rule.fewest, rule.most, 'block')} of the fields below"
    raise TypeError(rule)


def _between(fewest: int, most: int, noun: str) -> str:
    start = f"{fewest} to" if fewest > 1 else "at most"
    if fewest == 1 and noun != "character":
        start = "1 to"
    return f"{start} {most} {noun}s"
