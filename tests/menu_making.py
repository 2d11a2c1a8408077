"""Makes menu instances for tests and benchmarks: seeded, so that a failure can be looked at."""

from dataclasses import replace
from random import Random

from hub.views.menu_instance import Bonuses, Candidate, MenuInstance

KINDS = ("case-study", "module", "toolkit")
FORMATS = ("activity", "checklist", "discussion", "reading", "reflection", "story")
FITS = (30, 38, 45, 50, 56, 66, 78, 85, 90, 95, 100)


def hub_like(seed: int, size: int, minutes: int, topics: int = 23) -> MenuInstance:
    """Make an instance as a large hub would give: a fifth of the resources build on others."""
    random = Random(seed)  # noqa: S311  (nothing here is a secret)
    names = [f"resource-{number:04d}" for number in random.sample(range(10_000), size)]
    made: list[Candidate] = []
    for number, name in enumerate(names):
        kind = random.choice(KINDS)
        longest = 20 if kind == "module" else 60
        length = min(longest, max(2, round(random.lognormvariate(2.1, 0.6))))
        wanted = random.random() < 0.97
        builds_on = random.random() < 0.2 and number > 4
        made.append(
            Candidate(
                id=name,
                minutes=length,
                score=random.choice(FITS) * length if wanted else 0,
                kind=kind,
                topics=tuple(
                    f"topic-{one}" for one in random.sample(range(topics), random.randint(1, 3))
                ),
                formats=tuple(random.sample(FORMATS, random.randint(1, 3))),
                prerequisites=tuple(
                    random.sample(names[:number], random.choice((1, 1, 2))) if builds_on else ()
                ),
                honest=kind == "case-study" and random.random() < 0.4,
                wanted=wanted,
                lot=random.randrange(1024),
            )
        )
    return MenuInstance(minutes, 1, tuple(made)).within(minutes)


def small(seed: int, most: int = 11) -> MenuInstance:
    """Make a small instance where all rules meet: few topics, little time, much to do first."""
    random = Random(seed)  # noqa: S311  (nothing here is a secret)
    size = random.randint(0, most)
    names = [f"r{number:02d}" for number in random.sample(range(100), size)]
    topics, kinds = random.randint(1, 6), random.randint(1, 3)
    formats = random.randint(1, 4)
    plain_scores = random.random() < 0.4
    made: list[Candidate] = []
    for number, name in enumerate(names):
        minutes = random.randint(1, 15)
        wanted = random.random() < 0.8
        score = random.choice((50, 100)) if plain_scores else random.randint(0, 100) * minutes
        builds_on = random.random() < 0.4
        made.append(
            Candidate(
                id=name,
                minutes=minutes,
                score=score if wanted else 0,
                kind=random.choice(KINDS[:kinds]),
                topics=tuple(
                    f"topic-{one}"
                    for one in random.sample(range(topics), random.randint(1, topics))
                ),
                formats=tuple(random.sample(FORMATS[:formats], random.randint(1, min(2, formats)))),
                prerequisites=tuple(
                    random.sample(names[:number], min(number, random.choice((1, 1, 2))))
                    if builds_on
                    else ()
                ),
                honest=random.random() < 0.2,
                wanted=wanted,
                lot=random.choice((0, 0, 500, 1000)),
            )
        )
    return MenuInstance(1, 1, tuple(made)).within(random.choice((5, 10, 15, 20, 30, 40, 60)))


def pinned(instance: MenuInstance, seed: int) -> MenuInstance:
    """Pin some of what is wanted in an instance; not all of it need fit."""
    random = Random(seed)  # noqa: S311  (nothing here is a secret)
    wanted = [one.id for one in instance.candidates if one.wanted]
    return replace(
        instance, pinned=tuple(random.sample(wanted, min(len(wanted), random.randint(1, 4))))
    )


def dear(seed: int) -> MenuInstance:
    """Make an instance with the largest numbers there may be, and ids in all planes of Unicode."""
    random = Random(seed)  # noqa: S311  (nothing here is a secret)
    names = random.sample(
        [f"{sign}{nth}" for sign in "aé\uffee\U0001f600" for nth in range(10)], 25
    )
    made = [
        Candidate(
            id=name,
            minutes=random.choice((1, 10, 24)),
            score=1_000_000 - random.choice((0, 0, 1, 500_000)),
            kind=f"kind-{random.randrange(25)}",
            topics=(f"topic-{random.randrange(20)}", random.choice(names)),
            formats=(random.choice(FORMATS),),
            prerequisites=(random.choice(names[:place]),) if place % 5 == 4 else (),
            honest=random.random() < 0.5,
            lot=random.choice((0, 1023)),
        )
        for place, name in enumerate(names)
    ]
    bonuses = Bonuses(1_000_000, 1_000_000, 1_000_000, (0, 1, 1_000_000))
    return MenuInstance(random.choice((60, 480)), 20, tuple(made), bonuses)


def worthless(seed: int, size: int) -> MenuInstance:
    """Make an instance where nothing counts but forty kinds and forty formats."""
    random = Random(seed)  # noqa: S311  (nothing here is a secret)
    made = [
        Candidate(
            id=f"r{nth:03d}",
            minutes=random.randint(1, 20),
            score=0,
            kind=f"kind-{random.randrange(40)}",
            topics=(f"topic-{random.randrange(10)}", f"topic-{10 + random.randrange(10)}"),
            formats=(f"format-{random.randrange(40)}",),
        )
        for nth in range(size)
    ]
    return MenuInstance(60, 7, tuple(made))


def tied(seed: int) -> MenuInstance:
    """Make a small instance where almost everything is equal, so that the last rules decide."""
    random = Random(seed)  # noqa: S311  (nothing here is a secret)
    names = [f"r{number:02d}" for number in random.sample(range(100), random.randint(5, 11))]
    made = [
        Candidate(
            id=name,
            minutes=5,
            score=300,
            kind=random.choice(KINDS),
            topics=tuple(random.sample("abcdef", random.randint(1, 2))),
            formats=tuple(random.sample(FORMATS[:3], random.randint(1, 2))),
            prerequisites=tuple(random.sample(names[:place], 1))
            if place and random.random() < 0.3
            else (),
            honest=random.random() < 0.3,
        )
        for place, name in enumerate(names)
    ]
    return MenuInstance(1, 1, tuple(made)).within(random.choice((10, 15, 20, 40)))
