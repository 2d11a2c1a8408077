"""What is known of a kind of problem, whichever file it is in."""

from dataclasses import dataclass

from hub.domain.problem import Severity


@dataclass(frozen=True, slots=True)
class ProblemCode:
    """One kind of problem, as the page `contribute/problems` explains it."""

    title: str
    """What it is, as a heading."""
    why: str
    """Why it matters."""
    fix: str
    """What to do about it."""
    wrong: str
    """An example of the problem; as it stands in a file, or in words."""
    right: str
    """The same example, mended."""
    severity: Severity = Severity.ERROR
