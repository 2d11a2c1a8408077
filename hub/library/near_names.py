"""Find names like a given one among many, without comparing it with all of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from hub.intake.nearest import nearest, plain_form

_MOST_COMPARED = 300


class NearNames:
    """Names by the words in them. A name that shares no word and no start is not suggested."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = names
        self._by_part: Mapping[str, list[str]] | None = None

    def to(self, name: str) -> tuple[str, ...]:
        """Return at most three names that look like a name."""
        if self._by_part is None:
            self._by_part = self._sorted_by_part()
        plain = plain_form(name)
        parts = (*plain.split("-"), plain[:3])
        found = [one for part in parts for one in self._by_part.get(part, ())]
        return nearest(name, tuple(dict.fromkeys(found))[:_MOST_COMPARED])

    def _sorted_by_part(self) -> Mapping[str, list[str]]:
        by_part: dict[str, list[str]] = defaultdict(list)
        for name in sorted(self._names):
            for part in {*name.split("-"), name[:3]}:
                by_part[part].append(name)
        return by_part
