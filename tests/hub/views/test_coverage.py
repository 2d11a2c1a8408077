"""Where the library is rich, and where it is empty."""

from hypothesis import given
from hypothesis import strategies as st
from library_making import library, resource, taxonomies

from hub.views.coverage import ALL, COVERAGE_BANDS, coverage_of, step_labels, step_of

ANY, FIVE, TEN, TWENTY = COVERAGE_BANDS


def below(topic):
    """A topic and the topics below it, by brute force."""
    return {topic, *(one.id for one in taxonomies().topics if one.parent == topic)}


RESOURCES = st.lists(
    st.builds(
        lambda number, minutes, roles, topics: resource(
            f"r{number}", minutes=minutes, roles=tuple(roles), topics=tuple(topics)
        ),
        st.integers(0, 10_000),
        st.integers(1, 30),
        st.lists(st.sampled_from(["nurse", "officer"]), min_size=1, unique=True),
        st.lists(
            st.sampled_from(["culture", "setbacks", "homes", "data"]), min_size=1, unique=True
        ),
    ),
    unique_by=lambda one: one.id,
)


@given(RESOURCES)
def test_every_count_equals_a_count_by_hand(resources):
    coverage = coverage_of(library(*resources))
    for band in COVERAGE_BANDS:
        quick = [one for one in resources if one.minutes <= (band.at_most or 480)]
        assert coverage.count(band) == len(quick)
        for role in (ALL, "nurse", "officer"):
            for topic in (ALL, "culture", "setbacks", "homes", "data"):
                fitting = [
                    one
                    for one in quick
                    if (role == ALL or role in one.roles)
                    and (topic == ALL or below(topic) & set(one.topics))
                ]
                assert coverage.count(band, role, topic) == len(fitting)


def test_ten_minutes_hold_what_takes_ten_minutes():
    coverage = coverage_of(library(resource("a", minutes=10)))
    counts = [coverage.count(band, "nurse", "homes") for band in COVERAGE_BANDS]
    assert counts == [1, 0, 1, 1]


def test_a_parent_counts_a_resource_on_itself_and_on_a_topic_below_it_once():
    coverage = coverage_of(library(resource("a", topics=("setbacks", "culture"))))
    assert coverage.count(ANY, "nurse", "culture") == 1


@given(st.integers(0, 500), st.integers(0, 500))
def test_more_is_never_a_step_poorer(one, other):
    assert 0 <= step_of(min(one, other)) <= step_of(max(one, other)) <= 4


def test_the_key_says_what_each_step_holds():
    labels = step_labels()
    assert labels == ("nothing yet", "1", "2 to 3", "4 to 7", "8 or more")
    for count, label in ((0, 0), (1, 1), (2, 2), (3, 2), (4, 3), (7, 3), (8, 4), (99, 4)):
        assert step_of(count) == label
