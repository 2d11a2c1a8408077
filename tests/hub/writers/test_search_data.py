"""The files of the search data."""

import json

from library_making import body, case_study, library, resource

from hub.writers.search_data import RECORDS_EACH, search_data


def entry_of(files: dict[str, bytes]) -> dict:
    return json.loads(files["index.json"])


def test_an_empty_library_has_data_too():
    files = search_data(library())
    assert entry_of(files)["postings"] == {"starts": "", "digests": ""}


def test_data_that_stands_in_a_script_ends_no_line_and_no_script():
    title = "</script>\u2028\u2029"
    files = search_data(library(resource("a", title=title)))
    records = [data.decode() for path, data in files.items() if path.startswith("records")]
    assert not set("<\u2028\u2029") & set("".join(records))
    assert [json.loads(one)[0]["title"] for one in records] == [title]


def test_names_change_with_what_is_in_the_files():
    one = search_data(library(resource("a"), resource("b")))
    other = search_data(library(resource("a"), resource("b", summary="Something else.")))
    assert one.keys() != other.keys()
    assert all(one[path] == other[path] for path in one.keys() & other.keys() - {"index.json"})


def test_every_file_is_named_by_the_entry():
    files = search_data(library(*(resource(f"r{number}") for number in range(40))))
    entry = entry_of(files)
    assert len(entry["records"]["digests"]) == 6 * -(-40 // RECORDS_EACH)
    named = {"index.json", f"lengths-{entry['lengths']}.txt", f"names-{entry['names']}.json"}
    for name, ending in (
        ("postings", "txt"),
        ("positions", "txt"),
        ("words", "txt"),
        ("records", "json"),
    ):
        digests = entry[name]["digests"]
        for number in range(len(digests) // 6):
            digest = digests[6 * number : 6 * number + 6]
            named.add(f"{name}-{number}-{digest}.{ending}")
    assert set(files) == named


def test_large_postings_are_cut_and_the_entry_tells_where():
    texts = [" ".join(f"w{number}x{word}" for word in range(400)) for number in range(12)]
    files = search_data(
        library(*(resource(f"r{number}", body=body(text)) for number, text in enumerate(texts)))
    )
    postings = entry_of(files)["postings"]
    starts = postings["starts"].split(" ")
    assert len(starts) == len(postings["digests"]) / 6 > 1
    assert starts == sorted(starts)
    shards = [files[path].decode() for path in sorted(files) if path.startswith("postings-")]
    for start, shard in zip(starts, shards, strict=True):
        assert shard.startswith(start)
        assert shard.endswith("\n!")
        lines = [line.split("\t")[0] for line in shard.removesuffix("\n!").split("\n")]
        assert lines == sorted(lines)


def test_a_record_has_what_a_row_of_results_shows():
    case = case_study(
        "a", title="<b>Ä</b>", content_notes=("prison",), body=body("Hi.\n\n## Then\n\nSo.\n")
    )
    files = search_data(library(case))
    (data,) = [files[path] for path in files if path.startswith("records-0-")]
    assert b"<" not in data
    (record,) = json.loads(data)
    assert record["title"] == "<b>Ä</b>"
    assert record["url"] == "case-studies/a/"
    assert record["content_notes"] == ["Prison"]
    assert record["outcome_label"] == "Mixed"
    assert record["parts"][0] == ["Then", "then"]
    assert "is_sketch" not in record
