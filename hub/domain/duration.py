"""Minutes of a learner's time: the bands readers browse by and the budgets menus are made for."""

from dataclasses import dataclass

MENU_BUDGETS: tuple[int, ...] = (5, 10, 20, 40, 60)
"""Minutes for which learning menus are made ahead of time."""

LONGEST_MODULE = 20
"""Most minutes a bitesize module may take."""

LONGEST_RESOURCE = 480
"""Most minutes any resource may take: a working day."""


@dataclass(frozen=True, slots=True)
class TimeBand:
    """A band of durations. Bands overlap: ten minutes is also "up to 20 minutes"."""

    id: str
    label: str
    at_least: int
    at_most: int | None
    """Inclusive upper end in minutes; `None` when the band is open."""

    def holds(self, minutes: int) -> bool:
        """Say whether a duration belongs to the band."""
        return minutes >= self.at_least and (self.at_most is None or minutes <= self.at_most)


def _up_to(minutes: int) -> TimeBand:
    return TimeBand(f"{minutes}-minutes", f"Up to {minutes} minutes", 1, minutes)


TIME_BANDS: tuple[TimeBand, ...] = (
    *(_up_to(minutes) for minutes in (5, 10, 20, 45, 60)),
    TimeBand("longer", "Longer than an hour", 61, None),
)
