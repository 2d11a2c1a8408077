"""Rules for what may lie in the content folder, judged by name, form and size alone."""

import posixpath
import re
import unicodedata
from collections.abc import Iterator, Sequence

from hub.domain.cpd_form import CPD_FOLDER
from hub.domain.problem import Place, Problem
from hub.intake.nearest import id_from
from hub.library.found_file import (
    ASSET_EXTENSIONS,
    TAXONOMIES_FILE,
    Form,
    FoundFile,
    shown_path,
)

LARGEST_ASSET = 5_000_000
"""Bytes of the largest file that is published as it is."""

LARGEST_IMAGE = 500_000
"""Bytes of the largest image."""

HEAVY_IMAGE = 150_000
"""Bytes from which an image is heavy: on a slow line it takes a second or more."""

LONGEST_NAME = 120

_ADDED = frozenset({".doc", ".rtf", ".txt"})
"""Extensions that editors add to a name that has one already."""

_NOT_IN_ADDRESSES = re.compile(r"[\s?#%&+\\:*\"<>|'`\x00-\x1f\x7f\ud800-\udfff]")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def file_problems(found: Sequence[FoundFile], shown_as: str) -> Iterator[Problem]:
    """Yield what is wrong with each file by itself, then what is wrong between them."""
    for file in found:
        place = Place(shown_path(shown_as, file.path))
        yield from _form_problems(file, place)
        if not _is_hidden(file):
            yield from _name_problems(file, place)
    yield from _collisions(found, shown_as)


def is_allowed(file: FoundFile) -> bool:
    """Say whether a file may be read: a page, an asset, a form for CPD or the taxonomies."""
    is_data = file.is_cpd_form or file.path == TAXONOMIES_FILE
    is_known = file.is_page or file.is_asset or is_data
    return is_known and file.form is Form.FILE and not _is_hidden(file)


def largest_size(file: FoundFile) -> int:
    """Return the bytes that an asset may have."""
    return LARGEST_IMAGE if file.is_image else LARGEST_ASSET


def _is_hidden(file: FoundFile) -> bool:
    return file.name.startswith((".", "~$")) or file.name.endswith("~")


def _form_problems(file: FoundFile, place: Place) -> Iterator[Problem]:
    what = ""
    if file.form is Form.LINK:
        yield Problem(
            place, "HUB010", "This is a link to another place, which is never followed.",
            "put the file itself here",
        )  # fmt: skip
    elif file.form is Form.OTHER or (file.form is Form.FOLDER and file.extension == ".md"):
        what = "a folder" if file.form is Form.FOLDER else "a pipe, socket or device"
        yield Problem(
            place, "HUB011", f"This is {what}, where a file is expected.",
            "give the folder another name, or delete it" if file.form is Form.FOLDER
            else "delete it",
        )  # fmt: skip
    elif _is_hidden(file):
        yield Problem(
            place, "HUB012", f"'{_shown(file.name)}' is a hidden or temporary file.",
            "delete it, or keep it outside the content folder",
        )  # fmt: skip
    elif file.form is Form.FILE:
        yield from _kind_problems(file, place)


def _kind_problems(file: FoundFile, place: Place) -> Iterator[Problem]:
    if file.is_for_cpd and not (is_allowed(file) or file.is_asset):
        name = file.name.lower().removesuffix(file.extension).removesuffix(".yml")
        yield Problem(
            place, "HUB013",
            f"The folder '{CPD_FOLDER}' holds forms, each a file that ends in .yml.",
            f"name it {CPD_FOLDER}/{_shown(better_name(f'{name}.yml'))}, or move it elsewhere",
        )  # fmt: skip
    elif not is_allowed(file):
        without = file.name[: -len(file.extension)] if file.extension in _ADDED else ""
        known = ", ".join(sorted(extension[1:] for extension in (*ASSET_EXTENSIONS, ".md")))
        yield Problem(
            place, "HUB013", f"Files of this kind ('{_shown(file.extension) or 'no extension'}') "
            "are not published.",
            f"rename it to {_shown(without)}" if without.lower().endswith(".md")
            else f"save it in another form or delete it; published are: {known}",
        )  # fmt: skip
    elif file.is_image and file.size > HEAVY_IMAGE:
        yield _heavy_image(file, place)
    elif file.is_asset and file.size > LARGEST_ASSET:
        yield Problem(
            place, "HUB005", f"The file has {file.size:,} bytes; it may have at most "
            f"{LARGEST_ASSET:,}.",
            "make it smaller, or link to a place where large files are kept",
        )  # fmt: skip
    elif file.is_asset and file.size == 0:
        yield Problem(place, "HUB007", "The file is empty.", "delete it or save it again")
    elif file.is_misplaced:
        top = file.path.split("/")[0]
        yield Problem(
            place, "HUB019",
            f"{'Pathways' if file.is_pathway else 'Resources'} lie directly in '{top}', not in "
            "folders below it.",
            f"move it to {top}/{_shown(file.name)}",
        )  # fmt: skip


def _heavy_image(file: FoundFile, place: Place) -> Problem:
    shown = f"{-(-file.size // 1_000):,} KB"
    if file.size > LARGEST_IMAGE:
        return Problem(
            place, "HUB020", f"The image has {shown}; an image may have at most "
            f"{LARGEST_IMAGE // 1_000} KB.",
            "make it smaller: 1,600 pixels wide, saved as WebP or as JPEG with quality 80",
        )  # fmt: skip
    return Problem(
        place, "HUB515", f"The image has {shown}, and readers on slow lines wait for it.",
        f"make it smaller; up to {HEAVY_IMAGE // 1_000} KB load quickly",
    )  # fmt: skip


def _name_problems(file: FoundFile, place: Place) -> Iterator[Problem]:
    name = file.name
    better = better_name(name)
    if _RESERVED.fullmatch(name) or name.endswith((".", " ")) or len(name) > LONGEST_NAME:
        reason = (
            f"is longer than {LONGEST_NAME} characters" if len(name) > LONGEST_NAME
            else "does not work on Windows"
        )  # fmt: skip
        yield Problem(
            place, "HUB016", f"The name '{_shown(name)[:60]}' {reason}.", f"name it {better}"
        )
    elif _NOT_IN_ADDRESSES.search(name) or name != name.lower():
        fix = f"name it {better}, with lower-case letters and hyphens"
        if file.has_id and (better_id := id_from(better.removesuffix(".md"))):
            fix = f"name it {better_id}.md, and write in it  id: {better_id}"
        yield Problem(
            place, "HUB015", f"The name '{_shown(name)}' does not make a plain web address.", fix
        )  # fmt: skip


def better_name(name: str) -> str:
    """Return a name like a given one that works in addresses and on every computer."""
    stem, extension = posixpath.splitext(name.strip(" ."))
    stem = unicodedata.normalize("NFKC", stem).casefold()
    stem = re.sub(r"[^\w.]+", "-", _NOT_IN_ADDRESSES.sub("-", stem)).strip("-.")[:60].strip("-.")
    if not stem or _RESERVED.fullmatch(stem):
        stem = f"{stem}-file".strip("-")
    return f"{stem}{extension.lower()}"


def _collisions(found: Sequence[FoundFile], shown_as: str) -> Iterator[Problem]:
    by_form: dict[str, FoundFile] = {}
    for file in found:
        form = unicodedata.normalize("NFKC", file.path).casefold()
        first = by_form.setdefault(form, file)
        if first is not file:
            yield Problem(
                Place(shown_path(shown_as, file.path)),
                "HUB017",
                f"The name differs from '{shown_path('', first.path)}' only in capitals or in how "
                "letters are stored, so one of the two is lost on other computers.",
                "give one of the two another name",
            )
    pages = {file.path for file in found if file.is_page}
    for path in sorted(pages):
        index = f"{path.removesuffix('.md')}/index.md"
        if index in pages:
            yield Problem(
                Place(shown_path(shown_as, index)),
                "HUB018",
                f"This page and '{shown_path('', path)}' have the same address.",
                "keep one of the two",
            )


def _shown(name: str) -> str:
    return shown_path("", name)
