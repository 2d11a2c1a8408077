"""Find documents beside the resources that no page leads to."""

from collections.abc import Iterator, Sequence

from hub.domain.problem import Place, Problem
from hub.intake.content_file import ContentFile
from hub.library.file_rules import is_allowed
from hub.library.found_file import FoundFile, shown_path
from hub.library.link_checks import pointers_of

_DOCUMENTS = frozenset({".docx", ".pdf"})


def unreached_problems(
    files: Sequence[ContentFile], found: Sequence[FoundFile], shown_as: str
) -> Iterator[Problem]:
    """Yield advice on each document in the folder of a kind that nothing links to."""
    documents = [
        file for file in found if file.kind and file.extension in _DOCUMENTS and is_allowed(file)
    ]
    if not documents:
        return
    reached = {pointer.path for file in files for pointer in pointers_of(file)}
    for file in documents:
        if file.path not in reached:
            yield Problem(
                Place(shown_path(shown_as, file.path)),
                "HUB509",
                f"Nobody can reach '{shown_path('', file.name)}': no page links to it, and no "
                "toolkit has it in downloads.",
                "if it is a case study, paste its text into a .md file (hub new case-study makes "
                "one); otherwise link to it, or delete it",
            )
