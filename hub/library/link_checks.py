"""Check links and downloads against the files and headings that are there."""

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from hub.domain.problem import Place, Problem
from hub.intake.content_file import ContentFile
from hub.intake.markdown_dialect import scheme_of
from hub.intake.nearest import did_you_mean, nearest
from hub.library.found_file import IMAGE_EXTENSIONS, TAXONOMIES_FILE, Form, FoundFile
from hub.library.library import GENERATED_FILES
from hub.library.near_names import NearNames

_SHOWN = 80


@dataclass(frozen=True, slots=True)
class _Targets:
    """Everything that a link can lead to."""

    files: Mapping[str, ContentFile]
    """Pages and resources that were read, by path."""
    paths: frozenset[str]
    """Paths of all files but the taxonomies: what has a problem of its own is not missing."""
    by_stem: Mapping[str, str]
    """A path for each name of a file, without folder and `.md`."""
    near: NearNames
    """The names of `by_stem`."""


@dataclass(frozen=True, slots=True)
class _Pointer:
    """A link or download, wherever it stands."""

    file: ContentFile
    written: str
    place: Place
    excerpt: str
    is_image: bool = False

    @property
    def path(self) -> str:
        """Its path below the content folder; may lead outside."""
        path = unquote(self.written).partition("#")[0].partition("?")[0]
        if not path:
            return self.file.path
        start = "" if path.startswith("/") else posixpath.dirname(self.file.path)
        return posixpath.normpath(posixpath.join(start, path.lstrip("/")))

    @property
    def anchor(self) -> str:
        """What stands after the `#`."""
        return unquote(self.written).partition("#")[2]

    def problem(self, code: str, what: str, fix: str) -> Problem:
        """Return a problem with the link."""
        return Problem(self.place, code, what, fix, self.excerpt)

    def link_to(self, path: str) -> str:
        """Return the relative link to a path, with the same anchor."""
        link = posixpath.relpath(path, posixpath.dirname(self.file.path) or ".")
        return f"{link}#{self.anchor}" if self.anchor else link


def link_problems(files: Sequence[ContentFile], found: Sequence[FoundFile]) -> Iterator[Problem]:
    """Yield every link in a body, and every download, that leads nowhere."""
    paths = frozenset(
        file.path for file in found if file.form is not Form.FOLDER and file.path != TAXONOMIES_FILE
    )
    by_stem = {posixpath.basename(path).removesuffix(".md"): path for path in sorted(paths)}
    targets = _Targets(
        {file.path: file for file in files},
        paths.union(GENERATED_FILES),
        by_stem,
        NearNames(by_stem),
    )
    for file in files:
        for pointer in _pointers(file):
            yield from _pointer_problems(pointer, targets)


def _pointers(file: ContentFile) -> Iterator[_Pointer]:
    for reference in file.references:
        if reference.field == "downloads":
            yield _Pointer(file, reference.target, reference.place, reference.excerpt)
    if file.body is None or not file.body.links:
        return
    lines = file.body.markdown.split("\n")
    for link in file.body.links:
        if scheme_of(link.target) is None and not (link.is_image and link.target.startswith("//")):
            line = lines[link.line - file.body.first_line]
            column = max(line.find(link.target), 0) + 1
            yield _Pointer(
                file, link.target, Place(file.place.file, link.line, column), line, link.is_image
            )


def _pointer_problems(pointer: _Pointer, targets: _Targets) -> Iterator[Problem]:
    if not pointer.written:
        what = "The link has no address, so it leads nowhere."
        yield pointer.problem("HUB406", what, "write the path of a file between the brackets ()")
    elif pointer.written.startswith("/"):
        yield _absolute_problem(pointer, targets)
    elif pointer.path == ".." or pointer.path.startswith("../"):
        yield pointer.problem(
            "HUB409",
            f"The link '{pointer.written[:_SHOWN]}' leads out of the content folder.",
            "link to a file of the hub, or to a web address that starts with https://",
        )
    elif pointer.path not in targets.paths:
        yield _broken_problem(pointer, targets)
    elif pointer.is_image and posixpath.splitext(pointer.path)[1] not in IMAGE_EXTENSIONS:
        yield pointer.problem(
            "HUB406",
            f"The image '{pointer.written[:_SHOWN]}' is a file of another kind.",
            f"name a file that ends in one of: {', '.join(sorted(IMAGE_EXTENSIONS))}",
        )
    elif target := targets.files.get(pointer.path):
        yield from _target_problems(pointer, target)


def _absolute_problem(pointer: _Pointer, targets: _Targets) -> Problem:
    if pointer.written.startswith("//"):
        return pointer.problem(
            "HUB408",
            f"The link '{pointer.written[:_SHOWN]}' does not say how to open the address.",
            f"write  https:{pointer.written}",
        )
    meant = _meant(pointer, targets)
    return pointer.problem(
        "HUB408",
        f"The link '{pointer.written[:_SHOWN]}' starts with /, which works on one website only.",
        f"write  {pointer.link_to(meant[0])}"
        if meant
        else "link to the file from here, for example  ../modules/name.md",
    )


def _broken_problem(pointer: _Pointer, targets: _Targets) -> Problem:
    meant = _meant(pointer, targets)
    return pointer.problem(
        "HUB406",
        f"The link '{pointer.written[:_SHOWN]}' leads to nothing in the content folder.",
        did_you_mean(pointer.link_to(path) for path in meant)
        or "write the path from the folder of this file to a file that is there",
    )


def _meant(pointer: _Pointer, targets: _Targets) -> tuple[str, ...]:
    """Return the paths that a broken link probably means."""
    for path in (f"{pointer.path}.md", f"{pointer.path}/index.md", pointer.path):
        if path in targets.paths:
            return (path,)
    stem = posixpath.basename(pointer.path).removesuffix(".md").removesuffix(".html")
    if stem in targets.by_stem:
        return (targets.by_stem[stem],)
    return tuple(targets.by_stem[name] for name in targets.near.to(stem))


def _target_problems(pointer: _Pointer, target: ContentFile) -> Iterator[Problem]:
    if target.is_unpublished and not pointer.file.is_unpublished:
        yield pointer.problem(
            "HUB403",
            f"The link '{pointer.written[:_SHOWN]}' leads to a page with the status "
            f"{target.status}, which readers cannot open.",
            f"take the link out, or publish {target.place.file} first",
        )
    if pointer.anchor and target.body is not None:
        anchors = tuple(heading.anchor for heading in target.body.headings)
        if pointer.anchor not in anchors:
            near = nearest(pointer.anchor, anchors)
            listed = ", ".join(f"#{anchor}" for anchor in anchors[:10])
            yield pointer.problem(
                "HUB407",
                f"There is no heading '#{pointer.anchor[:_SHOWN]}' in {target.place.file}.",
                did_you_mean(f"#{anchor}" for anchor in near)
                or (
                    f"the headings are: {listed}" if listed else "leave out the # and what follows"
                ),
            )
