"""Problem instances for hypothesis: small, and shrinking to what matters."""

from hypothesis import strategies as st
from menu_making import FORMATS, KINDS

from hub.views.menu_instance import Candidate, MenuInstance

BUDGETS = st.integers(1, 70)


@st.composite
def candidates(draw, earlier: list[str], name: str) -> Candidate:
    """A candidate that may build on those before it."""
    wanted = draw(st.booleans()) or draw(st.booleans())
    before = st.lists(st.sampled_from(earlier), max_size=2, unique=True) if earlier else st.just([])
    return Candidate(
        id=name,
        minutes=draw(st.integers(1, 20)),
        score=draw(st.integers(0, 900)) if wanted else 0,
        kind=draw(st.sampled_from(KINDS)),
        topics=tuple(draw(st.lists(st.sampled_from("abcde"), min_size=1, unique=True))),
        formats=tuple(
            draw(st.lists(st.sampled_from(FORMATS), min_size=1, max_size=2, unique=True))
        ),
        prerequisites=tuple(draw(before)) if draw(st.booleans()) else (),
        honest=draw(st.booleans()),
        wanted=wanted,
        lot=draw(st.sampled_from((0, 0, 1, 1023))),
    )


@st.composite
def instances(draw, most: int = 9) -> MenuInstance:
    """An instance with the sizes and rules of its minutes."""
    names = draw(st.permutations([f"r{number}" for number in range(draw(st.integers(0, most)))]))
    made = [draw(candidates(names[:place], name)) for place, name in enumerate(names)]
    minutes = draw(BUDGETS)
    return MenuInstance(minutes, 1, tuple(made)).within(minutes)
