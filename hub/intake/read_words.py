"""Read single words: ids, terms, choices, promises, group sizes and names of files."""

import re
from collections.abc import Sequence

from hub.domain.resource import GroupSize
from hub.intake.nearest import did_you_mean, nearest, plain_form
from hub.intake.problem_list import Mark
from hub.intake.slot import Slot
from hub.intake.terms import advice_on

LONGEST_ID = 60
TAKEN_IDS = frozenset({"page"})
"""Ids that the site needs for itself: /modules/page/2/ is the second page of the list."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_GROUP_SIZE = re.compile(r"([1-9][0-9]{0,3})(?: to ([1-9][0-9]{0,3}))?")
_YES = frozenset({"yes", "true"})
_SHOWN = 40


def id_from(text: str) -> str:
    """Return the id that a title or file name would give; may be empty."""
    ascii_only = "".join(letter for letter in plain_form(text) if letter.isascii())
    return "-".join(part for part in ascii_only.split("-") if part)[:LONGEST_ID].strip("-")


def read_id(word: str, mark: Mark, slot: Slot) -> str | None:
    """Return an id; `None` with a problem when it does not keep to the pattern of ids."""
    if _ID.fullmatch(word) and len(word) <= LONGEST_ID and word not in TAKEN_IDS:
        return word
    reason = "an id has lower-case letters, digits and single hyphens"
    if len(word) > LONGEST_ID:
        reason = f"an id has at most {LONGEST_ID} characters, and this one has {len(word)}"
    elif word in TAKEN_IDS:
        reason = "the site needs this word for itself"
    suggestion = id_from(word) if word not in TAKEN_IDS else ""
    what = f"{slot.name} says '{word[:_SHOWN]}', but {reason}."
    if suggestion:
        slot.add("HUB215", mark, what, f"write  {suggestion}")
    else:
        slot.add_with_example("HUB215", mark, what)
    return None


def read_term(word: str, taxonomy_id: str, mark: Mark, slot: Slot) -> str | None:
    """Return the id of a term; `None` with a problem when there is no such term."""
    if slot.terms is None:
        raise ValueError(slot.key)
    taxonomy = slot.terms.taxonomies[taxonomy_id]
    if word in taxonomy:
        return word
    if slot.terms.are_trusted:
        advice = advice_on(word, taxonomy, slot.terms.file)
        slot.add(advice.code, mark, advice.what, advice.fix)
    else:
        slot.problems.is_judged = False
    return None


def read_choice(word: str, choices: Sequence[str], mark: Mark, slot: Slot) -> str | None:
    """Return one of some words; `None` with a problem for any other."""
    if word in choices:
        return str(word)
    question = did_you_mean(nearest(word, choices))
    slot.add(
        "HUB217",
        mark,
        f"{slot.name} does not know '{word[:_SHOWN]}'.",
        f"{question} The words are: {', '.join(choices)}.".strip(),
    )
    return None


def read_yes(word: str, mark: Mark, slot: Slot) -> str | None:
    """Return "yes"; `None` with a problem for anything else."""
    if word.casefold() in _YES:
        return "yes"
    slot.add(
        "HUB219",
        mark,
        f"{slot.name} must be yes before this can be published, but it says '{word[:_SHOWN]}'.",
        f"write  {slot.key}: yes  once it is true",
    )
    return None


def read_group_size(word: str, mark: Mark, slot: Slot) -> GroupSize | None:
    """Return a group size; `None` with a problem when it is not written "1" or "3 to 12"."""
    if found := _GROUP_SIZE.fullmatch(word):
        fewest, most = int(found[1]), int(found[2] or found[1])
        if fewest <= most:
            return GroupSize(fewest, most)
    numbers = sorted({int(number) for number in re.findall(r"[1-9][0-9]{0,3}", word)})
    meant = f"{numbers[0]} to {numbers[-1]}" if len(numbers) > 1 else f"{(numbers or [6])[0]}"
    slot.add(
        "HUB220",
        mark,
        f"{slot.name} must be a number of people or two of them, but it says '{word[:_SHOWN]}'.",
        f"write, for example,  {slot.key}: {meant}",
    )
    return None


def read_file(word: str, mark: Mark, slot: Slot) -> str | None:
    """Return the relative path of a file; `None` with a problem for anything else."""
    is_relative = not word.startswith("/") and ":" not in word and "\\" not in word
    if is_relative and not word.endswith(".md"):
        return word
    what = f"{slot.name} says '{word[:_SHOWN]}', which is not the path of a file to take away."
    slot.add_with_example("HUB221", mark, what)
    return None
