"""Results of a search, for people and for programs."""

import json

import pytest
from library_making import body, library, resource, taxonomies

from hub.domain.taxonomy import Synonym, Taxonomies, Taxonomy, Term
from hub.search.operators import Operators
from hub.search.other_queries import other_queries
from hub.search.search import Found, Search
from hub.search.synonyms import Expansion
from hub.writers.search_results import Result, WaysOn, results_json, results_text


def written(query, *resources, write=results_text):
    held = library(*resources)
    search = Search(held)
    found = search.find(query)
    results = [
        Result(
            search.resources[hit.number],
            hit.score,
            search.parts_of(found, hit.number),
            hit.number in found.holding_all,
            hit.number in found.by_operators,
        )
        for hit in found.hits
    ]
    others = tuple(one for one in other_queries(query, found) if search.find(one).hits)
    return write(query, found, results, held.taxonomies, WaysOn(others=others))


def test_a_result_tells_minutes_title_kind_address_and_where_the_words_stand():
    kettle = resource("kettle", minutes=9, body=body("Hi.\n\n## Tea\n\nKettle.\n"))
    assert written("kettle", kettle) == (
        "1 resource\n\n"
        "   9 min  Kettle\n"
        "         Module, modules/kettle/\n"
        "         What kettle is about.\n"
        "         In: Tea\n"
    )


def test_only_the_first_ten_are_shown():
    text = written("kettle", *(resource(f"kettle-{number}") for number in range(12)))
    assert text.startswith("12 resources; the first 10:\n")
    assert text.count(" min  ") == 10


def test_nothing_found_is_said_with_the_words_near_it():
    assert written("+kettel", resource("kettle")) == (
        "'kettel' is in no resource. Near it: kettle.\nNothing found for: +kettel\n"
        "Try: hub search kettle\n"
        "Topics: culture, setbacks, homes, data.\n"
    )
    assert written("zebra", resource("kettle")).startswith("'zebra' is in no resource.\n")


def test_a_mistyped_word_that_is_asked_for_exactly_leads_on_to_the_likely_one():
    text = written("lamp +title:Kettel", resource("kettle"), resource("lamp"))
    assert "'Kettel' is in no resource. Near it: kettle.\n" in text
    assert "Try: hub search 'lamp +title:kettle'\nTry: hub search kettle\n" in text


def test_a_mistyped_word_leads_out_of_a_field_where_nothing_is_found():
    kettle = resource("tea", body=body("Kettle.\n"))
    text = written("title:kettel", kettle)
    assert text.startswith("'kettel' is in no resource, so it was read as 'kettle'.\n")
    assert "Nothing found for: title:kettel\nTry: hub search kettle\n" in text


def test_a_typing_error_is_named():
    text = written("kettel", resource("kettle"))
    assert text.startswith("'kettel' is in no resource, so it was read as 'kettle'.\n1 resource\n")


def test_a_synonym_is_told_with_its_term():
    term = ("Getting a home", "topics", "homes")
    told = [
        Expansion("arson", *term, is_near=is_near, is_said=is_said)
        for is_said in (True, False)
        for is_near in (True, False)
    ]
    found = Found((), (), tuple(told))
    text = results_text("arson", found, [Result(resource("kettle"), 1, ())], taxonomies())
    match = "Getting a home, whose resources match it."
    assert text.splitlines()[:4] == [
        "For 'arson', and for the nearest topic: Getting a home.",
        "For 'arson', and for the topic where it belongs: Getting a home.",
        f"No resource says 'arson' yet. The nearest topic is {match}",
        f"No resource says 'arson' in so many words. It belongs to the topic {match}",
    ]
    # Nothing is shown for a term where nothing is shown.
    assert "Getting a home" not in results_text("arson", found, [], taxonomies())


def mistyped(query, shown=1):
    """What is told of a word for a term that no page says."""
    homes = Term("homes", "Getting a home", "Homes.", (Synonym("arson"),), ("dosser",))
    terms = {one.id: one for one in taxonomies()}
    topics = Taxonomy("topics", (*(one for one in terms["topics"] if one.id != "homes"), homes))
    held = library(
        resource("kettle", topics=("homes",)), taxonomies=Taxonomies(**terms | {"topics": topics})
    )
    found = Search(held).find(query)
    results = [Result(held.resources[0], 1.0, ())][:shown]
    return results_text(query, found, results, held.taxonomies).splitlines()


def test_a_mistyped_word_that_is_never_shown_is_told_as_one_that_was_read_as_another():
    told = "No resource says 'dossser', so it was read as a word like it."
    note = f"{told} The nearest topic is Getting a home."
    assert mistyped("dossser")[:2] == [note, "1 resource"]
    assert mistyped("dossser", shown=0)[:2] == [note, "Nothing found for: dossser"]


def test_a_mistyped_name_of_a_term_is_told_where_the_options_leave_nothing():
    read = "'arsoon' is in no resource, so it was read as 'arson'."
    assert mistyped("arsoon", shown=0)[:2] == [read, "Nothing found for: arsoon"]
    (note,) = [line for line in mistyped("arsoon") if "arson" in line]
    assert note.startswith("No resource says 'arson' in so many words. It belongs to the topic ")


def test_words_that_were_looked_for_as_one_are_told_with_the_search_for_that_word():
    pages = (resource("kettle"), resource("kettlebell"))
    told = "'kettle bell' was looked for as one word, too: hub search kettlebell\n2 resources\n"
    assert written("kettle bell", *pages).startswith(told)
    report = json.loads(written("kettle bell", *pages, write=results_json))
    assert report["joined"] == [{"typed": "kettle bell", "word": "kettlebell"}]


def test_nothing_found_leads_on_to_the_words_and_topics_that_there_are():
    text = written("+kettle +homeless +zebra", resource("kettle", topics=("homes",)))
    assert "Nothing found for: +kettle +homeless +zebra\n" in text
    assert "Try: hub search 'kettle homeless zebra'\nTry: hub search kettle\n" in text
    assert written("+homes +zebra", resource("kettle")).endswith("The nearest topics: homes.\n")


def test_a_beginning_is_offered_as_a_search_of_its_own_and_what_finds_nothing_is_not():
    assert "Try: hub search 'kett*'\n" in written("kett", resource("kettle"))
    assert "Try:" not in written("zebr", resource("kettle"))
    assert "Try:" not in written('"not for"', resource("kettle"))


def test_common_words_alone_are_told_for_what_they_are():
    assert "Such words are on nearly every page." in written("how to", resource("kettle"))


@pytest.mark.parametrize("query", ["title:*", "\ufffd", "*", "🙂"])
def test_a_query_without_a_word_is_told_so(query):
    told = written(query, resource("kettle"))
    assert "\nThere is no word in that to look for." in told
    assert "nearly every page" not in told


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("a*", "'a*' is too short: a beginning needs two letters before the *.\n"),
        ("title:H*", "'title:H*' is too short: a beginning needs two letters before the *.\n"),
        ("a* kettle b*", "'a*' and 'b*' are too short: a beginning needs two letters"),
    ],
)
def test_a_beginning_of_one_letter_is_told_that_it_is_none(query, said):
    told = written(query, resource("kettle"))
    assert told.startswith(said)
    assert "is in no resource" not in told
    assert "nearly every page" not in told
    assert "no word" not in told


def test_what_holds_all_words_is_counted_and_there_is_a_way_back():
    resources = (resource("kettle"), resource("lamp"), resource("both", title="Kettle lamp"))
    assert written("kettle lamp", *resources).startswith(
        "1 of these matches all your words: hub search '+kettle +lamp'\n3 resources\n"
    )
    assert written("+kettle +lamp", *resources).startswith(
        "These match all your words. Any of them: hub search 'kettle lamp'\n1 resource\n"
    )


LAMPS = (resource("kettle"), resource("lamp"), resource("both", title="Kettle lamp"))


@pytest.mark.parametrize(
    ("query", "told"),
    [
        (
            "kettle AND lamp",
            (
                "AND is read as a plain word here."
                " To find what has all words (1 of these): hub search '+kettle +lamp'"
            ),
        ),
        (
            "lamp NOT kettle",
            (
                "NOT is read as a plain word here."
                " To leave a word out (1 of these): hub search 'lamp -kettle'"
            ),
        ),
        (
            "NOT kettle AND lamp",
            (
                "AND and NOT are read as plain words here."
                " To ask for some words and leave others out (1 of these):"
                " hub search -- '-kettle +lamp'"
            ),
        ),
        (
            "lamp NOT lamp",
            "NOT is read as a plain word here. lamp -lamp asks for that, and finds none of these.",
        ),
        (
            "kettle OR lamp",
            "OR is read as a plain word here. What matches any of your words is found already.",
        ),
        (
            "+kettle AND lamp OR both",
            (
                "AND and OR are read as plain words here."
                " What has a + or is in quotes must be there; of the other words any will do."
            ),
        ),
        ("kettle AND bothh OR lamp", "AND and OR are read as plain words here. What matches"),
        ("zebra AND quokka", "AND is read as a plain word here."),
    ],
)
def test_operators_in_capitals_are_told_once_with_what_to_type_instead(query, told):
    (line,) = [one for one in written(query, *LAMPS).splitlines() if "plain word" in one]
    assert line.startswith(told)
    assert "plain word" not in written(query.lower(), *LAMPS)


def test_operators_between_words_that_are_never_told_are_told_by_themselves():
    found = Found((), (), operators=Operators(("AND",), "", is_any=True))
    told = results_text("a AND b", found, [Result(resource("kettle"), 1, ())], taxonomies())
    assert told.startswith("AND is read as a plain word here.\n1 resource\n")


def test_the_way_to_all_words_is_told_once():
    assert written("kettle AND lamp", *LAMPS).count("hub search") == 1
    assert "1 of these matches all your words: " in written("kettle OR lamp", *LAMPS)


def test_programs_get_what_operators_ask_for():
    given = json.loads(written("lamp NOT kettle", *LAMPS, write=results_json))
    assert given["operators"] == {"words": ["NOT"], "query": "lamp -kettle", "count": 1}
    given = json.loads(written("lamp not kettle", *LAMPS, write=results_json))
    assert given["operators"] is None


def test_a_command_to_try_is_no_option_where_the_query_begins_with_a_minus():
    resources = (resource("kettle"), resource("lamp"), resource("both", title="Kettle lamp"))
    told = written("-both kettle lamp", *resources, resource("third", title="Kettle lamp"))
    assert told.startswith(
        "1 of these matches all your words: hub search -- '-both +kettle +lamp'\n"
    )


def test_nothing_asked_is_said():
    assert written(" ", resource("kettle")).startswith("Nothing was asked.")


def test_text_cannot_steer_the_terminal():
    assert "\x1b" not in written("\x1b[2J zebra", resource("kettle", title="\x1b[2J Kettle"))


def test_programs_get_every_result_with_its_score():
    given = json.loads(written("kettle zebra", resource("kettle"), write=results_json))
    assert given["version"] == "2.4"
    assert given["count"] == 1
    assert given["unknown"] == [{"word": "zebra", "near": []}]
    (result,) = given["results"]
    assert result["id"] == "kettle"
    assert result["score"] > 0
    assert result["holds_all"] is False


def test_programs_get_what_people_are_told():
    resources = (resource("kettle"), resource("both", title="Kettle lamp"))
    given = json.loads(written("kettle lamp", *resources, write=results_json))
    assert {one["id"]: one["holds_all"] for one in given["results"]} == {
        "kettle": False,
        "both": True,
    }
    assert (given["all_words"], given["any_words"]) == ("+kettle +lamp", "")
    assert (given["near_topics"], given["without"]) == ([], {})
    given = json.loads(written("+homes +zebra", *resources, write=results_json))
    assert (given["all_words"], given["any_words"]) == ("", "homes zebra")
    assert given["near_topics"] == ["homes"]


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("kettle", ([], True, False)),
        ("the of", ([], True, True)),
        ("title:*", ([], False, False)),
        ("H* kettle", (["H*"], True, False)),
    ],
)
def test_programs_get_why_a_query_asks_for_nothing(query, told):
    given = json.loads(written(query, resource("kettle"), write=results_json))
    assert (given["too_short"], given["has_words"], given["is_only_common"]) == told


def test_a_beginning_of_one_letter_is_no_word_that_is_in_no_resource():
    given = json.loads(written("h* title:k* zebra", resource("kettle"), write=results_json))
    assert given["too_short"] == ["h*", "title:k*"]
    assert given["unknown"] == [{"word": "zebra", "near": []}]


def test_common_words_in_quotes_are_told_where_others_are_searched():
    kettle = resource("kettle", title="Kettle")
    told = written('"the kettle is not"', kettle)
    assert told.startswith("In quotes, words as common as 'the', 'is', 'not' are passed over: ")
    assert "passed over" not in written('"is not"', kettle)


def test_no_more_than_three_of_each_are_named():
    parts = "\n\n".join(f"## Kettle {number}\n\nKettle." for number in range(5))
    told = written("kettle", resource("kettle", body=body(f"Hi.\n\n{parts}\n")))
    assert told.endswith("In: Kettle 0; Kettle 1; Kettle 2\n")
    told = written("a* b* c* d* kettle", resource("kettle"))
    assert told.startswith("'a*', 'b*' and 'c*' are too short: ")
    told = written('"a kettle is not of the" kettle', resource("kettle"))
    assert told.startswith("In quotes, words as common as 'a', 'is', 'not' are passed over: ")
