"""What a field is: its key, the rule for its value, and where it belongs."""

from dataclasses import dataclass
from enum import Enum

from hub.domain.resource import ResourceKind, Status

ALL_KINDS = tuple(ResourceKind)


@dataclass(frozen=True, slots=True)
class TextRule:
    """Plain text on one line."""

    shortest: int = 1
    """Fewest characters."""
    longest: int = 400
    """Most characters."""


@dataclass(frozen=True, slots=True)
class NumberRule:
    """A whole number."""

    lowest: int
    highest: int
    is_minutes: bool = False
    """Whether "1h" and "ten" can be understood, so that a message can suggest a number."""


@dataclass(frozen=True, slots=True)
class DateRule:
    """A date."""


@dataclass(frozen=True, slots=True)
class ChoiceRule:
    """One word of a list that the code knows."""

    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChoicesRule:
    """Some words of a list that the code knows."""

    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TermRule:
    """One term of a taxonomy."""

    taxonomy: str


@dataclass(frozen=True, slots=True)
class TermsRule:
    """Some terms of a taxonomy."""

    taxonomy: str
    fewest: int = 1
    """Fewest entries; the same in the other rules for lists."""
    most: int = 20
    """Most entries; the same in the other rules for lists."""


@dataclass(frozen=True, slots=True)
class TextsRule:
    """A list of plain texts."""

    fewest: int = 1
    most: int = 30
    longest: int = 400
    """Most characters of an entry."""


@dataclass(frozen=True, slots=True)
class IdRule:
    """The id of this resource or pathway."""


@dataclass(frozen=True, slots=True)
class ReferenceRule:
    """The id of a resource."""


@dataclass(frozen=True, slots=True)
class IdsRule:
    """Ids of other resources."""

    most: int = 20


@dataclass(frozen=True, slots=True)
class AddressRule:
    """A web address."""


@dataclass(frozen=True, slots=True)
class YesRule:
    """A promise: only "yes" will do."""


@dataclass(frozen=True, slots=True)
class GroupSizeRule:
    """How many people something is for."""


@dataclass(frozen=True, slots=True)
class FilesRule:
    """Files of the hub, named relative to the file they stand in."""

    most: int = 20


@dataclass(frozen=True, slots=True)
class BlockRule:
    """A block of fields of its own."""

    fields: "tuple[Field, ...]"


@dataclass(frozen=True, slots=True)
class BlocksRule:
    """A list of blocks, all with the same fields."""

    fields: "tuple[Field, ...]"
    fewest: int = 0
    most: int = 30


Rule = (
    TextRule
    | NumberRule
    | DateRule
    | ChoiceRule
    | ChoicesRule
    | TermRule
    | TermsRule
    | TextsRule
    | IdRule
    | ReferenceRule
    | IdsRule
    | AddressRule
    | YesRule
    | GroupSizeRule
    | FilesRule
    | BlockRule
    | BlocksRule
)


class Need(Enum):
    """When a field has to be there."""

    ALWAYS = "required"
    UNLESS_SKETCH = "required, except in a sketch"
    NEVER = "optional"


@dataclass(frozen=True, slots=True)
class Field:
    """One key of the frontmatter. Its texts are printed to authors."""

    key: str
    """As authors write it."""
    rule: Rule
    """What its value has to be."""
    meaning: str
    """What the field is for, in a sentence."""
    example: str
    """YAML that could stand after the key; for a list of prose, its entries, one a line.

    Empty for blocks, whose fields have examples of their own, unless one block is too few.
    """
    need: Need = Need.ALWAYS
    """Whether it has to be there."""
    kinds: tuple[ResourceKind, ...] = ALL_KINDS
    """Kinds of resource in which it may stand."""
    required_in: tuple[ResourceKind, ...] = ALL_KINDS
    """Kinds for which `need` counts; in others the field is optional."""

    def is_required(self, kind: ResourceKind, status: Status | None) -> bool:
        """Say whether a resource has to have the field."""
        if kind not in self.kinds or kind not in self.required_in or self.need is Need.NEVER:
            return False
        return self.need is Need.ALWAYS or status is not Status.SKETCH
