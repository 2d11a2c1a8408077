"""Put a site in the place of the last one, whole: readers never meet half of it."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

_A_DAY = 24 * 60 * 60


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
    """Take everything out of a folder that has to stay, and put the new site in."""
    for path in sorted(site.rglob("*"), reverse=True):
        place = path.relative_to(site)
        if place.parts[0].startswith("."):
            continue
        if path.is_dir() and not (new / place).is_dir():
            path.rmdir()
        elif path.is_file() and not (new / place).is_file():
            path.unlink()
    shutil.copytree(new, site, dirs_exist_ok=True)


def _sweep(site: Path) -> None:
    """Take away what builds left that were killed, and bring back what one had put aside."""
    for old in sorted(site.parent.glob(f".{site.name}.old-*")):
        if not site.exists():
            old.rename(site)
    for left in site.parent.glob(f".{site.name}.???-*"):
        if time.time() - left.stat().st_mtime > _A_DAY:
            if ".old-" in left.name:
                _keep_hidden(left, site)
            shutil.rmtree(left, ignore_errors=True)
