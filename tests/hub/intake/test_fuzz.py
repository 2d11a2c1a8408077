"""Whatever bytes a file has, reading it ends in a resource or in problems, never in an error.

This is ROB-3 in a fast form. `HUB_FUZZ=10000 pytest tests/hub/intake/test_fuzz.py` runs it in full.
"""

import os
import random

import pytest
from content_making import base_text
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hub.domain.problem_codes import PROBLEM_CODES
from hub.domain.resource import ResourceKind
from hub.intake.read_page import read_page
from hub.intake.read_pathway import read_pathway
from hub.intake.read_resource import read_resource
from hub.intake.read_taxonomies import read_taxonomies

TERMS = read_taxonomies(base_text("taxonomies.yml").encode(), "t.yml").terms
TIMES = int(os.environ.get("HUB_FUZZ", "400"))
PIECES = (
    b"\x00", b"\xe9", b"\xff\xfe", b"---\n", b"\t", b": ", b"[", b"{", b"&a ", b"*a", b"!!x ", b"'",
    b'"', b"<b>", b"](javascript:", b"![](x)", b"\r", b"- ", b"? ", b"|\n", b"#", b"\xe2\x80\xae",
    b"[^1]", b"> [!NOTE]\n", b"```\n", b"|a|\n|-|\n", b"\xf0\x9f\x98\x80", b"\xc2\x85", b"null",
)  # fmt: skip


def rng(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311  (nothing here is secret)


def mutated(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(data) + 1)
        match chance.randrange(5):
            case 0:
                data = data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :]
            case 1:
                data = data[:place] + chance.choice(PIECES) + data[place:]
            case 2:
                data = data[:place] + data[place + chance.randrange(40) :]
            case 3:
                end = chance.randrange(len(data) + 1)
                data = data[:place] + data[min(place, end) : end] + data[place:]
            case 4:
                data = data[:place]
    return data


def check(read_file) -> None:
    assert all(problem.code in PROBLEM_CODES for problem in read_file.problems)
    assert read_file.content is not None or read_file.problems
    for problem in read_file.problems:
        assert problem.place.line >= 1
        assert problem.place.column >= 1
        assert problem.what
        assert problem.fix


@pytest.mark.parametrize("kind", ResourceKind)
def test_mutated_resources_end_in_a_resource_or_in_problems(kind):
    data = base_text(f"{kind}.md").encode()
    for seed in range(TIMES):
        mutant = mutated(data, rng(seed))
        check(read_resource(mutant, f"{kind.folder}/a.md", "a.md", kind, TERMS))


def test_mutated_pathways_end_in_a_pathway_or_in_problems():
    data = base_text("pathway.md").encode()
    for seed in range(TIMES):
        check(read_pathway(mutated(data, rng(seed)), "pathways/a.md", "a.md", TERMS))


def test_mutated_pages_end_in_a_page_or_in_problems():
    data = base_text("page.md").encode()
    for seed in range(TIMES):
        check(read_page(mutated(data, rng(seed)), "a.md", "a.md"))


def test_mutated_taxonomies_end_in_taxonomies_and_problems():
    data = base_text("taxonomies.yml").encode()
    for seed in range(TIMES // 4):
        read_file = read_taxonomies(mutated(data, rng(seed)), "t.yml")
        assert all(problem.code in PROBLEM_CODES for problem in read_file.problems)


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.binary(max_size=300), st.binary(max_size=300))
def test_any_fields_and_any_body_end_in_problems(fields, body):
    data = b"---\n" + fields + b"\n---\n" + body
    check(read_resource(data, "modules/a.md", "a.md", ResourceKind.MODULE, TERMS))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_text_as_a_value_is_read_or_named(value):
    text = base_text("module.md").replace("Two questions before you start", value, 1)
    check(
        read_resource(
            text.encode("utf-8", "surrogatepass"),
            "modules/two-questions.md",
            "a.md",
            ResourceKind.MODULE,
            TERMS,
        )
    )
