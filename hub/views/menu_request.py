"""What a reader asks for: who is learning, about what, with how many minutes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MenuRequest:
    """A request for a learning menu. All terms are ids of the taxonomies."""

    roles: tuple[str, ...]
    """Who is learning; several for a mixed group, none for anyone."""
    topics: tuple[str, ...]
    """What about; none for a surprise."""
    minutes: int
    """The time there is. A menu never takes longer."""
    level: str | None = None
    """The level wished for: nearer levels count more, none is shut out."""
    formats: tuple[str, ...] = ()
    """When given, only resources in one of these formats, and what they build on."""
    done: tuple[str, ...] = ()
    """Ids of resources the reader has done: not offered again, and good as prerequisites."""
    leave_out: tuple[str, ...] = ()
    """Topics (with the topics below them) and content notes the reader wants nothing of."""
    pinned: tuple[str, ...] = ()
    """Ids of resources that have to stay on the menu, whatever they are about: each that fits with
    those before it."""
    without: tuple[str, ...] = ()
    """Ids of resources the reader took off the menu: not offered, nor what builds on them."""
