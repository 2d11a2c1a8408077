"""Put a site in the place of the last one, whole: readers never meet half of it."""

import glob
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

_A_DAY = 24 * 60 * 60
_COPIED = ".hub-new-"
"""Begins the name of a folder inside a site that cannot be moved."""


@contextmanager
def whole_site(site_dir: Path) -> Iterator[Path]:
    """Give a folder to build in, beside the site; at the end it takes the place of the site.

    Where building fails or is cut, the last site stays as it is. Hidden entries of the last site,
    such as `.git`, are kept, as MkDocs keeps them.

    Raises:
        OSError: The folder cannot be made, or the last site cannot be moved.
    """
    # A link to a folder stays a link: what it leads to is what gets replaced.
    site = site_dir.resolve()
    site.parent.mkdir(parents=True, exist_ok=True)
    _sweep(site)
    new = Path(mkdtemp(prefix=f".{site.name}.new-", dir=site.parent))
    try:
        new.chmod(0o755)
        yield new
        _replace(site, new)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def _replace(site: Path, new: Path) -> None:
    if not site.exists():
        new.rename(site)
        return
    old = new.with_name(new.name.replace(".new-", ".old-"))
    try:
        site.rename(old)
    except OSError:
        # A mounted folder cannot be moved, nor one that a program on Windows has open.
        _refill(site, new)
        return
    try:
        new.rename(site)
    except OSError:
        old.rename(site)
        raise
    _keep_hidden(old, site)
    shutil.rmtree(old, ignore_errors=True)


def _keep_hidden(old: Path, site: Path) -> None:
    for hidden in old.glob(".*"):
        if not (site / hidden.name).exists():
            hidden.rename(site / hidden.name)


def _refill(site: Path, new: Path) -> None:
    """Put the new site into a folder that has to stay, file by file.

    All of it is copied into a hidden folder of the site first, so that a disk which is full changes
    nothing. Then pages that are new come before those that change, and what is gone goes last, so
    that readers who are there meanwhile meet no dead link.
    """
    for left in site.glob(f"{_COPIED}*"):
        if _is_old(left):
            shutil.rmtree(left, ignore_errors=True)
    copied = Path(mkdtemp(prefix=_COPIED, dir=site))
    try:
        _copy(new, copied)
        _move_in(site, copied, new)
    finally:
        shutil.rmtree(copied, ignore_errors=True)
    for path in sorted(site.rglob("*"), reverse=True):
        place = path.relative_to(site)
        if not place.parts[0].startswith(".") and not (new / place).exists():
            _take_away(path)


def _copy(new: Path, copied: Path) -> None:
    # shutil.copytree goes on where the disk is full, and tells of every single file.
    for path in sorted(new.rglob("*")):
        if path.is_dir():
            (copied / path.relative_to(new)).mkdir(mode=0o755)
        else:
            shutil.copy2(path, copied / path.relative_to(new))


def _move_in(site: Path, copied: Path, new: Path) -> None:
    places = [path.relative_to(new) for path in sorted(new.rglob("*"))]
    for place in places:
        if (new / place).is_dir() and (site / place).is_symlink():
            (site / place).unlink()
        if (new / place).is_dir() and not (site / place).is_dir():
            (site / place).unlink(missing_ok=True)
            (site / place).mkdir(mode=0o755)
    files = (place for place in places if (new / place).is_file())
    for place in sorted(files, key=lambda place: (site / place).exists()):
        if (site / place).is_dir():
            _take_away(site / place)
        (copied / place).replace(site / place)


def _take_away(path: Path) -> None:
    """Delete a file, a folder, or a link, and never what a link leads to."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def _sweep(site: Path) -> None:
    """Take away what builds left that were killed, and bring back what one had put aside."""
    name = glob.escape(site.name)
    for old in sorted(site.parent.glob(f".{name}.old-*")):
        if not site.exists():
            old.rename(site)
        elif _is_old(old):
            _keep_hidden(old, site)
            shutil.rmtree(old, ignore_errors=True)
    for new in site.parent.glob(f".{name}.new-*"):
        if _is_old(new):
            shutil.rmtree(new, ignore_errors=True)


def _is_old(left: Path) -> bool:
    """Whether a folder is of a build that died: none runs for a day."""
    return time.time() - left.stat().st_mtime > _A_DAY
