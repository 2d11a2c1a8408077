"""The content of the pages of "My learning"."""

from collections.abc import Iterator

from hub.library.library import Library
from hub_mkdocs.my_learning.context import MyLearningView, blank_view, record_view
from hub_mkdocs.support.hub_page import PageContent

MY_LEARNING_URL = "my-learning/"


def my_learning_pages(library: Library) -> Iterator[tuple[str, PageContent]]:
    """Yield the address and content of each page; those of records only where there are forms."""
    forms, changed = library.cpd_forms, library.last_changed
    yield (
        MY_LEARNING_URL,
        PageContent(
            title="My learning",
            summary="What you have done, what you keep for later and what you wrote: in this "
            "browser, and nowhere else.",
            template="pages/my-learning.html",
            context=MyLearningView(forms),
            last_changed=changed,
        ),
    )
    if not forms:
        return
    yield (
        f"{MY_LEARNING_URL}record/",
        PageContent(
            title="Write it up",
            summary="Three boxes about what you learned. The rest of your CPD record is filled in "
            "for you.",
            template="pages/cpd-record.html",
            context=record_view(forms),
            last_changed=changed,
        ),
    )
    yield (
        f"{MY_LEARNING_URL}blank/",
        PageContent(
            title="Blank records to print",
            summary="The headings that each body asks for, with room to write by hand.",
            template="pages/blank-records.html",
            context=blank_view(forms),
            last_changed=changed,
        ),
    )
