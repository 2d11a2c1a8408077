"""Kinds, formats and honest stories in a menu, as one number, and what they earn.

The number is called a cover. From its low end it has a bit for each format (all of these as soon as
there are two formats), one bit for an honest story, and a bit for each kind. So few covers exist
that ways to fill a menu soon have the same one.
"""

from collections.abc import Iterable

from hub.views.menu_instance import LONGEST_BUDGET, Bonuses, Candidate
from hub.views.menu_pool import VALUE


class Variety:
    """Knows covers and what they earn, as keys (see `key_of`). Remembers what it has worked out."""

    def __init__(self, candidates: Iterable[Candidate], bonuses: Bonuses) -> None:
        wanted = [one for one in candidates if one.wanted]
        formats = sorted({name for one in wanted for name in one.formats})
        kinds = sorted({one.kind for one in wanted})
        self.bonuses = bonuses
        self._formats = {name: 1 << place for place, name in enumerate(formats)}
        self._two_formats = (1 << max(2, len(formats))) - 1
        self.honest = self._two_formats + 1
        """The bit of an honest story."""
        self._kinds = {kind: 2 * self.honest << place for place, kind in enumerate(kinds)}
        self._shortest = self._shortest_of(wanted)
        self._joined: dict[tuple[int, int], tuple[int, int]] = {}
        self._at_most: dict[tuple[int, int, int], int] = {}
        self._other_formats: dict[int, int] = {}

    def cover_of(self, one: Candidate) -> int:
        """Return what one wanted candidate covers."""
        cover = self._kinds[one.kind] + (self.honest if one.honest else 0)
        for name in one.formats:
            cover |= self._formats[name]
        return self._with_second_format(cover)

    def joined(self, cover: int, other: int) -> tuple[int, int]:
        """Return what both cover together, and what that earns more than the first alone."""
        if (cover, other) not in self._joined:
            both = self._with_second_format(cover | other)
            self._joined[cover, other] = (both, self._earned(both) - self._earned(cover))
        return self._joined[cover, other]

    def at_most(self, cover: int, items: int, minutes: int) -> int:
        """Return what kinds and a second format can still earn, with so much left."""
        if (cover, items, minutes) not in self._at_most:
            missing = len(self._kinds) - (cover // (2 * self.honest)).bit_count()
            earned = self.bonuses.new_kind * min(missing, items)
            if items and minutes >= self._shortest_with_others(cover & self._two_formats):
                earned += self.bonuses.second_format
            self._at_most[cover, items, minutes] = earned * VALUE
        return self._at_most[cover, items, minutes]

    def _shortest_of(self, wanted: Iterable[Candidate]) -> dict[int, int]:
        """Return the shortest minutes of what has certain formats."""
        shortest: dict[int, int] = {}
        for one in wanted:
            formats = self.cover_of(one) & self._two_formats
            shortest[formats] = min(shortest.get(formats, one.minutes), one.minutes)
        return shortest

    def _shortest_with_others(self, formats: int) -> int:
        """Return the shortest minutes of what has other formats than these."""
        if formats not in self._other_formats:
            self._other_formats[formats] = min(
                (minutes for other, minutes in self._shortest.items() if other & ~formats),
                default=LONGEST_BUDGET + 1,
            )
        return self._other_formats[formats]

    def _with_second_format(self, cover: int) -> int:
        formats = cover & self._two_formats
        return cover | self._two_formats if formats & (formats - 1) else cover

    def _earned(self, cover: int) -> int:
        bonuses = self.bonuses
        return VALUE * (
            bonuses.new_kind * (cover // (2 * self.honest)).bit_count()
            + bonuses.second_format * (cover & self._two_formats == self._two_formats)
            + bonuses.honest_story * (cover & self.honest > 0)
        )
