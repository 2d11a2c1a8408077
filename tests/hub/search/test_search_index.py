"""The index of documents: whatever the order of sets and dicts, always the same."""

import os
import subprocess
import sys

from library_making import body, library, resource
from sample_files import REPOSITORY

from hub.search.documents import documents_of
from hub.search.search_index import search_index

SCRIPT = """
import hashlib, sys
sys.path.insert(0, "tests")
from corpus_making import own_library
from hub.writers.search_data import search_data
for path, data in search_data(own_library()).items():
    print(path, hashlib.sha256(data).hexdigest())
"""


def test_a_term_is_shown_as_the_word_that_titles_use_most():
    made = search_index(
        documents_of(
            library(
                resource(
                    "a", title="Houses housing", summary="Housing", body=body("Quickly quick")
                ),
                resource("b", title="The kettle", body=body("House quick quick\n")),
            )
        )
    )
    assert made.words["hous"] == "housing"
    assert made.words["quickli"] == "quickly"
    assert "the" not in made.words


def test_lengths_count_terms_without_stop_words():
    made = search_index(documents_of(library(resource("a", title="The co-production of it"))))
    assert made.lengths[0] == [3]


def test_the_same_content_gives_the_same_bytes_whatever_the_seed_of_hashes():
    outputs = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            cwd=REPOSITORY,
            env=os.environ | {"PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
    assert "postings-0-" in outputs.pop()
