"""What readers get for what they type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from library_making import body, case_study, library, resource, taxonomies

from hub.domain.resource import Ask, AskLevel, GroupSize, ResourceKind, Source, Tool, Toolkit
from hub.domain.taxonomy import Synonym, Taxonomies, Taxonomy, Term
from hub.search.postings import places
from hub.search.search import Search


def with_synonyms() -> Taxonomies:
    terms = {one.id: one for one in taxonomies()}
    homes = Term(
        "homes",
        "Getting a home",
        "About homes.",
        (Synonym("rough sleeping"), Synonym("arson"), Synonym("dual-diagnosis", "housing")),
        ("dosser", "doss house"),
    )
    topics = Taxonomy("topics", (*terms["topics"].terms[:2], homes, terms["topics"]["data"]))
    return Taxonomies(**terms | {"topics": topics})


def found_ids(search: Search, text: str) -> list[str]:
    return [search.resources[hit.number].id for hit in search.find(text).hits]


@pytest.fixture(scope="module")
def search():
    return Search(
        library(
            resource("fire", title="Fire risk", minutes=1, topics=("homes",)),
            resource(
                "fire2", title="Risk", minutes=2, body=body("Fire. Fire.\n"), topics=("data",)
            ),
            resource(
                "night",
                title="Night shelters",
                minutes=3,
                topics=("setbacks",),
                body=body(
                    "Beginning.\n\n## Fire\n\nBeds and risk.\n\n## Beds\n\nFire beds beds.\n"
                ),
            ),
            resource("day", title="Café days", minutes=4, topics=("data",)),
            taxonomies=with_synonyms(),
        )
    )


def test_a_word_in_a_title_counts_more_than_in_a_text(search):
    assert found_ids(search, "fire") == ["fire", "night", "fire2"]


def test_a_resource_is_found_by_every_synonym_of_its_terms(search):
    for synonym in ("rough sleeping", "Arson", "dual diagnosis", "dual-diagnosis"):
        assert found_ids(search, synonym) == ["fire"], synonym


def test_a_resource_is_found_by_the_parent_of_its_topic(search):
    assert found_ids(search, "culture") == ["night"]


def test_a_synonym_in_a_query_names_its_term(search):
    (found,) = search.find("help with rough-sleeping tonight").expanded
    assert (found.said, found.label) == ("rough-sleeping", "Getting a home")
    assert search.find("getting a home").expanded == ()
    assert search.find("night -arson").expanded == ()


def test_a_word_that_is_never_shown_leads_to_its_term(search):
    found = search.find("Dossers")
    assert found_ids(search, "Dossers") == ["fire"]
    (dosser,) = found.expanded
    assert (dosser.said, dosser.label) == ("Dossers", "Getting a home")
    assert (dosser.is_near, dosser.is_said) == (True, False)


def test_a_mistyped_word_that_is_never_shown_leads_to_its_term_and_is_not_told(search):
    found = search.find("dossser")
    assert found_ids(search, "dossser") == ["fire"]
    assert found.corrected == ()
    assert [(one.said, one.is_mistyped) for one in found.expanded] == [("dossser", True)]
    assert [one.is_mistyped for one in search.find("dosser arsoon").expanded] == [False, False]
    assert [one.near for one in search.find("+dossser").unknown] == [()]


def test_a_word_for_a_term_tells_whether_pages_say_it(search):
    assert [one.is_said for one in search.find("arson").expanded] == [False]
    said = resource("said", body=body("Arson and what came after.\n"), topics=("homes",))
    (arson,) = Search(library(said, taxonomies=with_synonyms())).find("arson").expanded
    assert arson.is_said


def test_words_are_told_as_they_were_typed(search):
    found = search.find("Shelters-Zebra Quokka Night +zebra-quokka")
    assert [one.word for one in found.unknown] == ["Zebra", "Quokka", "zebra-quokka"]
    assert found.known == ("Shelters", "Night")
    assert [one.typed for one in search.find("fire-sheltars sheltars").corrected] == ["sheltars"]
    quoted = search.find('"What Café did at Z&Q" Night/Beds')
    assert quoted.passed_over == ("What", "did", "at")
    assert [one.word for one in quoted.unknown] == ["Z&Q"]
    assert quoted.known == ("Café", "Night", "Beds")
    assert search.find("Night-Beds Café's").all_words == "+Night +Beds +Café's"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Dual–Diagnosis", ["Dual–Diagnosis"]),
        ('"Dual diagnosis" -x DOSS House', ["Dual diagnosis", "DOSS House"]),
        ('"Dual -x diagnosis" -note:"DOSS House', []),
        ("dual-diagnosis Dual-Diagnosis dual diagnosis", ["dual-diagnosis"]),
        ("dual/diagnosis", ["dual diagnosis"]),
        ("dual-diagnossis", ["dual-diagnosis"]),
        ("Ｄｕａｌ ½ Diagnosis Ars­on", ["Ars­on"]),
    ],
)
def test_a_word_for_a_term_is_told_as_it_was_typed(search, text, said):
    assert [one.said for one in search.find(text).expanded] == said


@pytest.mark.parametrize(
    ("text", "narrowed"),
    [
        ("fire risk", "+fire +risk"),
        ("the fire and the risk", "+fire +risk"),
        ("night sheltars", "+night +shelters"),
        ("night-sheltars", "+night +shelters"),
        ("+fire risk -beds", "+fire +risk -beds"),
        ('risk "fire beds" be*', '+risk "fire beds" +be*'),
        ("title:fire/risk beds~1", "+title:fire +title:risk +beds~1"),
        ('-note:"fire beds" risk', '-note:"fire +beds +risk'),
        ('-note:"fire +beds +risk', ""),
        ('"fire risk"–night—+beds', '"fire risk" +night +beds'),
        ('"fire risk"–night beds', '"fire risk" +night +beds'),
        ("'–night beds", "+night +beds"),
        ("fire", ""),
        ("+fire +risk", ""),
        ("fire -risk", ""),
        ("dossser night", ""),
        ("fire " * 40, ""),
        (" ".join(["shelters"] * 30), " ".join(["+shelters"] * 30)),
        (" ".join(["shelters"] * 30) + " xx", ""),
        ("fire\u0085risk\ufeffnight", "+fire +risk +night"),
    ],
)
def test_a_query_for_any_words_offers_one_for_all_of_them(search, text, narrowed):
    found = search.find(text)
    assert found.all_words == narrowed
    if narrowed:
        theirs = {hit.number for hit in search.find(narrowed).hits}
        assert {hit.number for hit in found.hits} & found.holding_all == theirs


@pytest.mark.parametrize(
    ("text", "widened"),
    [
        ("+fire +risk", "fire risk"),
        ('+fire +risk -beds "two beds"', 'fire risk -beds "two beds"'),
        ('"two beds" +risk -fire', '"two beds" risk -fire'),
        ("+-fire +–risk", "fire risk"),
        ("++fire ++title:risk-beds +the", "fire title risk-beds"),
        (
            '+title:fire/risk +beds* +risk~1 +"beds" +"two beds"',
            'title:fire title:risk beds* risk~1 beds "two beds"',
        ),
        ('"two beds" "fire risk"', ""),
        ('"two beds" risk', ""),
        ("+fire risk", ""),
        ("+fire", ""),
        ("fire risk", ""),
        ("+fire " * 31 + f"+{'x' * 200}", ""),
    ],
)
def test_a_query_for_all_words_offers_one_for_any_of_them(search, text, widened):
    assert search.find(text).any_words == widened


@pytest.mark.parametrize("typed", ["shleters", "shelers", "sheltters", "sheltars"])
def test_a_typing_error_is_read_as_the_word(search, typed):
    found = search.find(typed)
    assert [(one.typed, one.read_as) for one in found.corrected] == [(typed, "shelters")]
    assert found_ids(search, typed) == ["night"]


def test_a_typing_error_in_a_field_is_read_as_the_word_and_told(search):
    found = search.find("title:Shleters")
    assert [(one.typed, one.read_as) for one in found.corrected] == [("Shleters", "shelters")]
    assert found_ids(search, "title:Shleters") == ["night"]
    elsewhere = search.find("summary:shleters")
    assert (elsewhere.hits, [one.read_as for one in elsewhere.corrected]) == ((), ["shelters"])


def test_a_typing_error_in_a_word_that_no_page_says_is_told_once(search):
    found = search.find("arsoon")
    assert found_ids(search, "arsoon") == ["fire"]
    assert (found.corrected, [one.said for one in found.expanded]) == ((), ["arson"])
    assert [(one.typed, one.read_as) for one in found.corrected_too] == [("arsoon", "arson")]
    nothing = search.find("title:arsoon")
    assert (nothing.hits, [one.read_as for one in nothing.corrected]) == ((), ["arson"])
    both = search.find("dual-diagnosis arsoon nihgt")
    assert [one.read_as for one in both.corrected] == ["night"]


def test_parts_of_a_word_that_was_found_as_a_whole_are_not_unknown(search):
    assert search.find("doss-er beds").unknown == ()
    assert [one.word for one in search.find("do-sser zebra-beds").unknown] == ["zebra"]


@pytest.mark.parametrize(
    "text", ["front desk", "Front Desk", "front-desk", "help! front, desk", "front desk desk"]
)
def test_words_that_a_page_writes_as_one_are_looked_for_as_one_too(text):
    whole = resource("whole", body=body("At the frontdesk.\n"))
    hyphen = resource("hyphen", body=body("Front-desk work.\n"))
    search = Search(library(whole, hyphen, resource("other")))
    assert set(found_ids(search, text)) == {"whole", "hyphen"}
    (joined,) = search.find(text).joined
    assert (joined.typed.lower().replace("-", " "), joined.word) == ("front desk", "frontdesk")


@pytest.mark.parametrize(
    "text",
    [
        *("front of desk", "+front desk", "front -desk", "front* desk", "title:front desk"),
        *('"front" desk', "front-desk-x desk", "desk front", "front/desk", "frontdesk"),
        *("as-is to-be", "how-to front", "f rontdesk", "frontdes k", "2 5"),
        f"front desk {'kettle ' * 40}",
    ],
)
def test_words_with_anything_between_them_are_not_looked_for_as_one(text):
    search = Search(library(resource("whole", body=body("At the frontdesk.\n"))))
    assert search.find(text).joined == ()


def test_a_part_of_which_more_is_asked_is_told_where_nothing_holds_it():
    search = Search(library(resource("one", body=body("Neurodivergent people.\n"))))
    for text in ("neuro divergent +neuro", "neuro divergent title:neuro"):
        assert [one.word for one in search.find(text).unknown] == ["neuro"]


def test_a_word_with_hyphens_of_common_words_alone_is_unknown_where_nothing_holds_it():
    search = Search(library(resource("one", body=body("From as-is onwards.\n"))))
    assert [one.word for one in search.find("As-is to-be").unknown] == ["to-be"]


@pytest.mark.parametrize("text", ["front desk", "front-desk", "help s"])
def test_what_every_page_writes_with_a_hyphen_is_no_word_of_its_own(text):
    page = resource("hyphen", body=body("Front-desk work. Helps.\n"))
    found = Search(library(page, resource("other"))).find(text)
    assert ([hit.number for hit in found.hits], found.joined) == ([0], ())


def test_the_parts_of_what_was_found_as_one_word_are_neither_unknown_nor_mistyped():
    texts = body("Neurodivergent people. Divergence.\n")
    found = Search(library(resource("one", body=texts))).find("neuro divergence neuro divergent")
    assert (found.unknown, found.corrected) == ((), ())
    assert [one.word for one in found.joined] == ["neurodivergence", "neurodivergent"]


def test_a_name_of_a_term_in_two_words_is_told_once(search):
    found = search.find("doss er")
    assert found_ids(search, "doss er") == ["fire"]
    assert ([one.said for one in found.expanded], found.joined) == (["doss er"], ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("sleeping", ["sleeping"]),
        ("Doss", ["Doss"]),
        ('+"Diagnosis" -day', ["Diagnosis"]),
        ("doss risk", []),
        ("getting", []),
    ],
)
def test_one_of_several_words_for_a_term_is_told_alone(search, text, said):
    found = search.find(text)
    assert found.hits
    assert [(one.said, one.is_near, one.is_said) for one in found.expanded] == [
        (word, True, False) for word in said
    ]


def test_a_short_word_is_never_read_as_another(search):
    found = search.find("fyre")
    assert (found.hits, found.corrected) == ((), ())
    assert [(one.word, one.near) for one in found.unknown] == [("fyre", ())]


def test_a_required_word_is_not_read_as_another_but_near_words_are_named(search):
    found = search.find("+sheltars")
    assert found.hits == ()
    assert [(one.word, one.near) for one in found.unknown] == [("sheltars", ("shelters",))]


def test_an_unknown_beginning_has_no_near_words(search):
    assert [one.near for one in search.find("shelx*").unknown] == [()]


def test_accents_do_not_matter(search):
    assert found_ids(search, "cafe") == found_ids(search, "CAFÉ") == ["day"]


def test_a_dash_that_a_phone_makes_of_a_minus_excludes(search):
    assert found_ids(search, "fire –shelters") == found_ids(search, "fire -shelters")


def test_what_is_left_out_names_no_term(search):
    assert search.find('night -"rough sleeping"').expanded == ()
    assert search.find('night -"help with arson"').expanded == ()


def test_the_first_letter_of_a_mistyped_word_is_taken_as_right(search):
    assert search.find("zhelters").corrected == ()


def test_signs_require_and_exclude(search):
    assert found_ids(search, "+fire -risk") == []
    assert found_ids(search, "fire -shelters") == ["fire", "fire2"]
    assert found_ids(search, "-fire -nothingatall") == ["day"]


def test_words_in_quotes_must_stand_one_after_the_other(search):
    assert found_ids(search, '"fire risk"') == ["fire"]
    assert found_ids(search, '"beds and risk"') == ["night"]
    assert found_ids(search, '"beds risk"') == []
    assert found_ids(search, 'beds -"beds and risk"') == []
    assert found_ids(search, 'risk -"fire risk"') == ["fire2", "night"]
    assert found_ids(search, '"fire zebra"') == []


def test_the_parts_of_a_page_with_the_words_come_most_first(search):
    found = search.find("beds")
    (hit,) = found.hits
    parts = search.parts_of(found, hit.number)
    assert [(part.title, part.anchor) for part in parts] == [("Beds", "beds"), ("Fire", "fire")]


def test_the_parts_with_words_in_quotes_are_those_where_they_stand_so(search):
    found = search.find('"fire beds"')
    (hit,) = found.hits
    assert [part.title for part in search.parts_of(found, hit.number)] == ["Beds"]


def test_the_parts_of_all_results_cost_one_look_at_each_word(monkeypatch):
    page = body("Beginning.\n\n## Fire\n\nBeds.\n")
    search = Search(library(*(resource(f"page-{number}", body=page) for number in range(9))))
    found = search.find("beds")
    looks = []

    def counted(postings):
        looks.append(postings)
        return places(postings)

    monkeypatch.setattr("hub.search.ranking.places", counted)
    told = [search.parts_of(found, hit.number) for hit in found.hits]
    assert [[part.title for part in parts] for parts in told] == [["Fire"]] * 9
    assert len(looks) == 1


@pytest.mark.parametrize("typed", ["", " ", "the of", "*", "~", '"', "🙂", "?", "--", "x" * 300])
def test_what_means_nothing_finds_nothing(search, typed):
    assert search.find(typed).hits == ()


@given(st.text(max_size=60))
def test_anything_can_be_typed(text):
    Search(library(resource("one"))).find(text)


def test_an_empty_library_answers_too():
    assert Search(library()).find("word").hits == ()


def test_everything_that_a_page_says_can_be_found():
    tool = Tool("Mapping", "Purposeful.", 5, GroupSize(1, 2), ("Crayons",), ("Sketch it.",))
    kit = resource(
        "kit", kind=ResourceKind.TOOLKIT, toolkit=Toolkit("Whenever stuck.", (tool,), ())
    )
    case = case_study("case")
    asks = (Ask(AskLevel.TEAM, "Unblock the telephone."),)
    import dataclasses

    case = dataclasses.replace(case, case_study=dataclasses.replace(case.case_study, asks=asks))
    source = Source("Thematic review", "Lankelly", 2024)
    other = resource("else", organisation="Acme", location="Leeds", sources=(source,))
    search = Search(library(kit, case, other))
    for word in ("mapping", "purposeful", "crayons", "sketch", "whenever"):
        assert found_ids(search, f"+{word}") == ["kit"], word
    for word in ("telephone", "tried", "happened", "consulted"):
        assert found_ids(search, f"+{word}") == ["case"], word
    for word in ("acme", "leeds", "thematic", "lankelly"):
        assert found_ids(search, f"+{word}") == ["else"], word
