"""What has been read of a block of fields: values by key, each with its type."""

from dataclasses import dataclass, field
from datetime import date

from hub.domain.resource import GroupSize
from hub.intake.problem_list import Mark


@dataclass(frozen=True, slots=True)
class Values:
    """The values of a block that keep their rules. What does not is missing, and reported."""

    texts: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    dates: dict[str, date] = field(default_factory=dict)
    lists: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sizes: dict[str, GroupSize] = field(default_factory=dict)
    blocks: "dict[str, tuple[Values, ...]]" = field(default_factory=dict)
    marks: dict[str, Mark] = field(default_factory=dict)
    """Where the value of each key stands, readable or not."""
    item_marks: dict[str, tuple[Mark, ...]] = field(default_factory=dict)
    """Where each entry of a list stands."""

    def list(self, key: str) -> tuple[str, ...]:
        """Return a list, which may be left out."""
        return self.lists.get(key, ())

    def block(self, key: str) -> "Values | None":
        """Return a block, which may be left out."""
        return next(iter(self.blocks.get(key, ())), None)
