"""Find names like a given one among many, without comparing it with all of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from hub.intake.nearest import nearest, plain_form

_MOST_COMPARED = 100
"""Names that one name is compared with; the rarest words in common come first."""

_MOST_QUESTIONS = 500
"""Names that are looked for in one run. With more mistakes than that, no suggestion helps."""


class NearNames:
    """Names by the words in them. A name that shares no word and no start is not suggested."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = names
        self._by_part: Mapping[str, list[str]] | None = None
        self._questions = 0

    def to(self, name: str) -> tuple[str, ...]:
        """Return at most three names that look like a name."""
        self._questions += 1
        if self._questions > _MOST_QUESTIONS:
            return ()
        if self._by_part is None:
            self._by_part = self._sorted_by_part()
        plain = plain_form(name)
        alike = [self._by_part.get(part, []) for part in (*plain.split("-"), plain[:3])]
        found = dict.fromkeys(one for names in sorted(alike, key=len) for one in names)
        return nearest(name, tuple(found)[:_MOST_COMPARED])

    def _sorted_by_part(self) -> Mapping[str, list[str]]:
        by_part: dict[str, list[str]] = defaultdict(list)
        for name in sorted(self._names):
            for part in {*name.split("-"), name[:3]}:
                by_part[part].append(name)
        return by_part
