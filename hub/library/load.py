"""Read a whole content folder: a folder in; the library, and every problem of every file, out."""

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from hub.domain.cpd_form import CpdForm
from hub.domain.problem import Place, Problem
from hub.domain.resource import Status
from hub.intake.content_file import ContentFile
from hub.intake.decode import LARGEST_TEXT
from hub.intake.read_cpd_form import read_cpd_form
from hub.intake.read_page import read_page
from hub.intake.read_pathway import read_pathway
from hub.intake.read_resource import read_resource
from hub.intake.read_taxonomies import NO_TAXONOMIES, read_taxonomies
from hub.intake.terms import Terms
from hub.library.assemble import assemble
from hub.library.asset_rules import asset_problem
from hub.library.cross_checks import cross_problems
from hub.library.date_checks import date_problems, without_what_follows
from hub.library.file_rules import file_problems, is_allowed, largest_size
from hub.library.found_file import TAXONOMIES_FILE, Form, FoundFile, shown_path
from hub.library.image_rules import read_image
from hub.library.library import Asset, Library
from hub.library.link_checks import link_problems
from hub.library.unreached import unreached_problems

# A file may be replaced by a link or a pipe between being listed and being opened. Windows has
# neither flag, and needs one of its own to leave line ends alone.
_OPEN_PLAIN = os.O_RDONLY
for _flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"):
    _OPEN_PLAIN |= getattr(os, _flag, 0)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of reading a content folder."""

    library: Library
    """Everything that can be published, even when other files have problems."""
    problems: tuple[Problem, ...]
    """Sorted by file and position."""
    checked: int
    """How many files were looked at."""
    drafts: int
    """How many resources are drafts, which are not in the library."""
    left_out: int
    """How many more are not in it because of problems, their own or of the taxonomies."""


def load_library(
    folder: Path, shown_as: str, report_progress: Callable[[int, int], None] | None = None
) -> Loaded:
    """Read every file of a content folder, whatever is wrong with some of them.

    Args:
        folder: The content folder.
        shown_as: How the folder is called in messages, such as `content`.
        report_progress: Called with the number of files read and the number there are.

    Raises:
        OSError: The folder itself is not there or cannot be read.
    """
    found, problems = _walk(folder, shown_as)
    problems += file_problems(found, shown_as)
    reader = _Reader(folder, shown_as, problems)
    terms = reader.read_terms(found)
    files: list[ContentFile] = []
    assets: list[Asset] = []
    forms: list[CpdForm] = []
    wanted = [file for file in found if is_allowed(file)]
    for number, file in enumerate(wanted, start=1):
        if file.is_page and (read := reader.read_page(file, terms)):
            files.append(read)
        elif file.is_asset and (asset := reader.read_asset(file)):
            assets.append(asset)
        elif file.is_cpd_form and (form := reader.read_cpd_form(file)):
            forms.append(form)
        if report_progress:
            report_progress(number, len(wanted))
    problems += (problem for file in files for problem in file.problems)
    problems += cross_problems(files)
    problems += date_problems(files, date.today())  # noqa: DTZ011  (the maintainer's own day)
    problems += link_problems(files, found)
    problems += unreached_problems(files, found, shown_as)
    in_order = tuple(
        sorted(set(without_what_follows(problems)), key=lambda problem: problem.sort_key)
    )
    library = replace(assemble(files, assets, terms, in_order), cpd_forms=tuple(forms))
    drafts = sum(file.kind is not None and file.status is Status.DRAFT for file in files)
    return Loaded(library, in_order, len(wanted), drafts, _left_out(wanted, files, library))


def _left_out(wanted: Sequence[FoundFile], files: Sequence[ContentFile], library: Library) -> int:
    there = sum(file.is_page and file.kind is not None for file in wanted)
    kept_back = sum(file.kind is not None and file.is_unpublished for file in files)
    return there - kept_back - len(library.resources)


class _Reader:
    """Reads the files of one folder; a file that cannot be read becomes a problem."""

    def __init__(self, folder: Path, shown_as: str, problems: list[Problem]) -> None:
        self._folder = folder
        self._shown_as = shown_as
        self._problems = problems

    def read_terms(self, found: Sequence[FoundFile]) -> Terms:
        """Read the taxonomies, which every resource needs."""
        shown = shown_path(self._shown_as, TAXONOMIES_FILE)
        file = next((one for one in found if one.path == TAXONOMIES_FILE), None)
        data = self._bytes(file, LARGEST_TEXT) if file and is_allowed(file) else None
        if data is not None:
            read = read_taxonomies(data, shown)
            self._problems += read.problems
            return read.terms
        if file is None or file.form is Form.FOLDER:
            what = f"There is no {shown}, so no role, topic or level is known."
            fix = "put the file there; the hub's own is an example to start from"
            self._problems.append(Problem(Place(shown), "HUB303", what, fix))
        return Terms(NO_TAXONOMIES, shown, are_trusted=False)

    def read_page(self, file: FoundFile, terms: Terms) -> ContentFile | None:
        """Read a resource, pathway or plain page."""
        data = self._bytes(file, LARGEST_TEXT)
        if data is None:
            return None
        shown = shown_path(self._shown_as, file.path)
        if file.kind:
            return read_resource(data, file.path, shown, file.kind, terms)
        if file.is_pathway:
            return read_pathway(data, file.path, shown, terms)
        return read_page(data, file.path, shown)

    def read_asset(self, file: FoundFile) -> Asset | None:
        """Read a file that is published: it must be what its extension says."""
        # Files that are empty or too large have been reported by their size alone.
        most = largest_size(file)
        data = self._bytes(file, most) if 0 < file.size <= most else None
        if data is None:
            return None
        place = Place(shown_path(self._shown_as, file.path))
        problem = asset_problem(data, file.extension, place)
        if problem:
            self._problems.append(problem)
            return None
        if not file.is_image:
            return Asset(file.path, file.size)
        pixels, problems = read_image(data, file.extension, place)
        self._problems += problems
        return Asset(file.path, file.size, pixels) if pixels else None

    def read_cpd_form(self, file: FoundFile) -> CpdForm | None:
        """Read what a professional body asks for."""
        data = self._bytes(file, LARGEST_TEXT)
        if data is None:
            return None
        read = read_cpd_form(data, file.path, shown_path(self._shown_as, file.path))
        self._problems += read.problems
        return read.form

    def _bytes(self, file: FoundFile, most: int) -> bytes | None:
        """Return the bytes of a file, at most one more than allowed; `None` with a problem."""
        try:
            descriptor = os.open(self._folder / file.path, _OPEN_PLAIN)
            with os.fdopen(descriptor, "rb") as opened:
                return opened.read(most + 1)
        except OSError as error:
            self._problems.append(_unreadable(shown_path(self._shown_as, file.path), error))
            return None


def _walk(folder: Path, shown_as: str) -> tuple[list[FoundFile], list[Problem]]:
    """List everything below a folder, in an order that does not depend on the machine."""
    found: list[FoundFile] = []
    problems: list[Problem] = []
    waiting = [""]
    while waiting:
        path = waiting.pop()
        try:
            entries = list(_entries(folder, path))
        except OSError as error:
            if not path:
                raise
            problems.append(_unreadable(shown_path(shown_as, path), error))
            continue
        found += entries
        waiting += [
            one.path for one in entries if one.form is Form.FOLDER and not one.name.startswith(".")
        ]
    return sorted(found, key=lambda one: one.path), problems


def _entries(folder: Path, path: str) -> Iterator[FoundFile]:
    with os.scandir(folder / path) as entries:
        for entry in entries:
            status = entry.stat(follow_symlinks=False)
            form = _form(status.st_mode)
            yield FoundFile(f"{path}/{entry.name}".lstrip("/"), form, status.st_size)


def _form(mode: int) -> Form:
    if stat.S_ISLNK(mode):
        return Form.LINK
    if stat.S_ISREG(mode):
        return Form.FILE
    return Form.FOLDER if stat.S_ISDIR(mode) else Form.OTHER


def _unreadable(shown: str, error: OSError) -> Problem:
    reason = error.strerror or "the system gives no reason"
    return Problem(
        Place(shown), "HUB008", f"The file cannot be read: {reason.lower()}.",
        "look at its permissions, or save it again",
    )  # fmt: skip
