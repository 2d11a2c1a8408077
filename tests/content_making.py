"""Make small content folders for tests, from the golden cases or from whole base files."""

import base64
import errno
import os
from dataclasses import dataclass
from pathlib import Path

import yaml

PROBLEM_CASES = Path(__file__).parent / "cases" / "problems"
BASE = PROBLEM_CASES / "base"


# Long texts by name, so that no case file is long itself.
FLOODS = {
    "FLOOD-PAGE": "word\n" * 200_001,
    "FLOOD-LINE": "*a " * 100_000,
    "FLOOD-FIELD": "\n  word word word" * 5_000,
    "FLOOD-BRACKETS": "[" * 3_000,
    "FLOOD-PDF": "%PDF-1.7\n" + "x" * 5_000_000,
}


def base_text(name: str) -> str:
    """Return a file of `tests/cases/problems/base/` without problems."""
    return (BASE / name).read_text(encoding="utf-8")


@dataclass(frozen=True)
class Case:
    """One golden case: files in, problems out."""

    name: str
    rows: tuple[int, ...]
    """Rows of the table of bad inputs in REQUIREMENTS 6.2."""
    files: dict
    expect: list[dict]


def problem_cases() -> list[Case]:
    """Return all golden cases, sorted by name."""
    cases = []
    for path in sorted(PROBLEM_CASES.glob("*.yml")):
        case = yaml.safe_load(path.read_text(encoding="utf-8"))
        rows = tuple(case.get("rows", ()))
        cases.append(Case(path.stem, rows, case["files"], case["expect"]))
    return cases


def make_folder(files: dict, folder: Path) -> Path:
    """Write a content folder; the base taxonomies are added when a case brings none."""
    folder.mkdir()
    for path, content in ({"taxonomies.yml": {"like": "taxonomies.yml"}} | files).items():
        _write(folder / path, content)
    return folder


def unreadable_paths(files: dict) -> tuple[str, ...]:
    """Return the paths of files that a case wants to be unreadable."""
    return tuple(
        path
        for path, content in files.items()
        if isinstance(content, dict) and "unreadable" in content
    )


def refuse_to_open(monkeypatch, ending: str) -> None:
    """Make the system refuse to open files whose path ends so."""
    really_open = os.open

    def refusing_open(path, *args, **kwargs):
        if str(path).endswith(ending):
            raise PermissionError(errno.EACCES, "Permission denied")
        return really_open(path, *args, **kwargs)

    monkeypatch.setattr(os, "open", refusing_open)


def _write(path: Path, content: str | dict | None) -> None:
    """Write one file.

    A file is given as its text; as `base64`, perhaps `padded_to` a number of bytes; as `hex`;
    `like` a base file with some texts changed or some bytes replaced; as a `link` to somewhere; as
    a `folder` or a `pipe`. A file that is `unreadable` too is one that `refuse_to_open` refuses:
    tests may run as root, who may read all.
    """
    if content is None:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, str):
        path.write_bytes(_flooded(content).encode())
    elif "base64" in content:
        data = base64.b64decode(content["base64"])
        path.write_bytes(data.ljust(content.get("padded_to", 0), b"\0"))
    elif "hex" in content:
        path.write_bytes(bytes.fromhex(content["hex"]))
    elif "like" in content:
        path.write_bytes(_changed(content))
    elif "link" in content:
        path.symlink_to(content["link"])
    elif "folder" in content:
        path.mkdir()
    elif "pipe" in content:
        os.mkfifo(path)


def _flooded(text: str) -> str:
    for name, flood in FLOODS.items():
        text = text.replace(name, flood)
    return text


def _changed(content: dict) -> bytes:
    text = base_text(content["like"])
    for old, new in content.get("change", ()):
        assert old in text, f"{old!r} is not in the base file"
        text = text.replace(old, _flooded(new), 1)
    data = text.encode(content.get("encoding", "utf-8"))
    if "line_end" in content:
        data = data.replace(b"\n", content["line_end"].encode())
    old, new = content.get("bytes", ("", ""))
    return data.replace(bytes.fromhex(old), bytes.fromhex(new)) if old else data
