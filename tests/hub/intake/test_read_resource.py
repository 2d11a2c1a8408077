"""A sound file becomes a resource with everything that was written in it."""

from datetime import date

from content_making import base_text

from hub.domain.problem import Place
from hub.domain.resource import (
    Ask,
    AskLevel,
    GroupSize,
    LivedExperience,
    Paid,
    PeopleInvolved,
    ResourceKind,
    Scaling,
    Source,
    Status,
)
from hub.intake.read_resource import read_resource
from hub.intake.read_taxonomies import NO_TAXONOMIES, read_taxonomies
from hub.intake.terms import Terms

TERMS = read_taxonomies(base_text("taxonomies.yml").encode(), "content/taxonomies.yml").terms


def read(name: str, *changes: tuple[str, str], terms: Terms = TERMS):
    text = base_text(name)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    kind = ResourceKind(name.removesuffix(".md"))
    file_id = text.split("\n")[1].removeprefix("id: ")
    path = f"{kind.folder}/{file_id}.md"
    return read_resource(text.encode(), path, f"content/{path}", kind, terms)


def test_a_module_becomes_a_resource():
    read_file = read("module.md", ("minutes: 2", "minutes: 2\nactivity_minutes: 1"))
    resource = read_file.content
    assert read_file.problems == ()
    assert (resource.id, resource.kind) == ("two-questions", ResourceKind.MODULE)
    assert resource.place == Place("content/modules/two-questions.md")
    assert resource.title == "Two questions before you start"
    assert (resource.roles, resource.topics) == (("commissioner",), ("co-production",))
    assert (resource.minutes, resource.activity_minutes) == (2, 1)
    assert resource.outcomes == ("ask whose view is missing",)
    assert resource.prompts == ("Who was not asked?",)
    assert (resource.published, resource.review_by) == (date(2026, 11, 21), date(2027, 11, 21))
    assert (resource.owner, resource.status) == ("Hub editors", Status.COMPLETE)
    assert resource.body.sections[-1].title == "One thing to try this week"
    assert (resource.case_study, resource.toolkit, resource.lived_experience) == (None, None, None)


PEOPLE = """\
people_involved: composite
next: They go on.
scaling: [out, deep]
organisation: Example Council
place: Stoke
content_notes: [prison]
sources:
  - {title: A, publisher: B, year: 2016, url: 'https://example.org/a?b#c', licence: CC BY 4.0}
  - {title: C, publisher: D}
consent:
  basis: written consent
  recorded_on: 2026-05-31
  held_by: data lead
  review_by: 2027-05-31
  withdrawable: Yes
anonymisation_check:
  by_role: information officer
  on: 2026-06-02
  intruder_test: true"""


def test_a_case_study_keeps_what_only_it_has():
    resource = read("case-study.md", ("people_involved: none", PEOPLE)).content
    case = resource.case_study
    assert resource.lived_experience == LivedExperience(
        "co-produced", "Tenants spoke.", Paid.NOT_KNOWN
    )
    assert (resource.organisation, resource.location) == ("Example Council", "Stoke")
    assert resource.content_notes == ("prison",)
    assert resource.sources == (
        Source("A", "B", 2016, "https://example.org/a?b#c", "CC BY 4.0"),
        Source("C", "D", None),
    )
    assert (case.outcome, case.next) == ("mixed", "They go on.")
    assert case.scaling == (Scaling.OUT, Scaling.DEEP)
    assert case.asks == (Ask(AskLevel.LOCAL_SYSTEM, "Hear the tenant first."),)
    assert case.people_involved is PeopleInvolved.COMPOSITE
    assert (case.consent.held_by, case.consent.withdrawable) == ("data lead", True)
    assert (case.anonymisation_check.on, case.anonymisation_check.intruder_test) == (
        date(2026, 6, 2),
        True,
    )


def test_a_toolkit_keeps_its_tools_and_the_paths_of_its_files():
    resource = read(
        "toolkit.md", ("status: complete", "status: complete\ndownloads: [../files/map.pdf, a.pdf]")
    ).content
    tool = resource.toolkit.tools[0]
    assert resource.toolkit.when_to_use == "You plan a meeting that decides something."
    assert (tool.name, tool.minutes, tool.group_size) == (
        "Map who knows what",
        45,
        GroupSize(3, 12),
    )
    assert tool.materials == ("sticky notes",)
    assert tool.steps == ("Write every name on a note.",)
    assert resource.toolkit.downloads == ("files/map.pdf", "toolkits/a.pdf")


def test_a_group_of_one_is_a_group():
    resource = read("toolkit.md", ("group_size: 3 to 12", "group_size: 1")).content
    assert resource.toolkit.tools[0].group_size == GroupSize(1, 1)


def test_text_over_several_lines_becomes_one_line():
    resource = read(
        "module.md",
        ("title: Two questions before you start", "title: >\n  Two questions\n  before you\tstart"),
    ).content
    assert resource.title == "Two questions before you start"


def test_words_that_yaml_would_change_are_kept():
    resource = read(
        "module.md",
        ("title: Two questions before you start", "title: no"),
        ("owner: Hub editors", "owner: 1:30"),
    ).content
    assert (resource.title, resource.owner) == ("no", "1:30")


def test_line_ends_and_byte_order_mark_make_no_difference():
    text = base_text("module.md").encode()
    kind, path = ResourceKind.MODULE, "modules/two-questions.md"
    forms = (
        text,
        b"\xef\xbb\xbf" + text,
        text.replace(b"\n", b"\r\n"),
        text.replace(b"\n", b"\r"),
    )
    resources = [read_resource(form, path, path, kind, TERMS).content for form in forms]
    assert resources[0] is not None
    assert all(resource == resources[0] for resource in resources)


def test_a_file_with_an_error_gives_no_resource_and_keeps_its_id_and_title():
    read_file = read("module.md", ("minutes: 2", "minutes: two"))
    assert read_file.content is None
    assert (read_file.id, read_file.title) == ("two-questions", "Two questions before you start")


def test_a_file_that_cannot_be_read_has_the_id_of_its_name():
    read_file = read_resource(b"\xe9", "modules/a.md", "a.md", ResourceKind.MODULE, TERMS)
    assert (read_file.id, read_file.title, read_file.status) == ("a", "", None)


def test_without_sound_taxonomies_no_term_is_called_unknown_and_no_resource_is_made():
    terms = Terms(NO_TAXONOMIES, "content/taxonomies.yml", are_trusted=False)
    read_file = read("module.md", terms=terms)
    assert (read_file.content, read_file.problems) == (None, ())


def test_references_know_their_line():
    read_file = read("module.md", ("status: complete", "status: complete\nrelated: [a-b,\n  c]"))
    assert [(one.field, one.target, one.place.line) for one in read_file.references] == [
        ("related", "a-b", 21),
        ("related", "c", 22),
    ]
    assert read_file.references[0].excerpt == "related: [a-b,"


def test_a_long_list_is_not_looked_at_beyond_its_limit():
    roles = ", ".join(f"unknown-{number}" for number in range(500))
    read_file = read("module.md", ("roles: [commissioner]", f"roles: [{roles}]"))
    codes = [problem.code for problem in read_file.problems]
    assert codes.count("HUB301") == 20
    assert codes.count("HUB213") == 1


def test_fifty_problems_of_one_kind_are_enough_for_one_file():
    text = "Ask who is not in the room.\n\n" + "<b>\n\n" * 100
    found = read("module.md", ("Ask who is not in the room.\n", text)).problems
    assert len(found) == 50
    assert found[-1].what.endswith("There may be more of this kind below, which are not listed.")


def test_a_thousand_unknown_keys_do_not_flood():
    keys = "\n".join(f"key{number}: x" for number in range(1_000))
    assert len(read("module.md", ("status: complete", f"status: complete\n{keys}")).problems) == 50


def test_an_archived_resource_is_read_and_not_published():
    resource = read("module.md", ("status: complete", "status: archived")).content
    assert not resource.is_published


def test_a_complete_draft_is_read_and_not_published():
    read_file = read("module.md", ("status: complete", "status: draft"))
    assert read_file.problems == ()
    assert not read_file.content.is_published
    assert read_file.is_unpublished
