"""What a reader is told of a file before taking it away."""

import pytest
from library_making import taxonomies

from hub.domain.resource import Toolkit
from hub.library.library import Asset, Library
from hub.views.downloads import downloads_of, size_in_words


def told(*assets, wanted):
    library = Library(taxonomies(), (), (), assets)
    found = downloads_of(Toolkit("Now.", (), wanted), library)
    return [(one.name, one.form, one.size, one.url) for one in found]


def test_a_download_has_a_name_a_form_and_a_size_in_the_order_of_its_author():
    sheet = Asset("toolkits/files/stakeholder-map.pdf", 48_200)
    talk = Asset("toolkits/files/Talk_notes.DOCX", 1_450_000)
    other = Asset("toolkits/files/other.csv", 5)
    assert told(other, sheet, talk, wanted=(talk.path, sheet.path)) == [
        ("Talk notes", "Word", "1.5 MB", talk.path),
        ("Stakeholder map", "PDF", "49 KB", sheet.path),
    ]


def test_a_file_that_is_left_out_while_it_has_problems_is_not_offered():
    assert told(wanted=("toolkits/gone.pdf",)) == []


@pytest.mark.parametrize(
    ("size", "words"), [(1, "1 KB"), (999_000, "999 KB"), (999_001, "1 MB"), (2_000_001, "2.1 MB")]
)
def test_a_size_is_never_less_than_it_is(size, words):
    assert size_in_words(size) == words
