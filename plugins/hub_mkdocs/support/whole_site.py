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
    for hidden in site.glob(".*"):
        if not (new / hidden.name).exists():
            hidden.rename(new / hidden.name)
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
    shutil.rmtree(old, ignore_errors=True)


def _refill(site: Path, new: Path) -> None:
    """Take everything out of a folder that has to stay, and put the new site in."""
    shutil.copytree(new, site, dirs_exist_ok=True)
    for path in sorted(site.rglob("*"), reverse=True):
        if not (new / path.relative_to(site)).exists():
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def _sweep(site: Path) -> None:
    """Take away what builds left that were killed, and bring back a site that one had put aside."""
    for old in sorted(site.parent.glob(f".{site.name}.old-*")):
        if not site.exists():
            old.rename(site)
    for left in site.parent.glob(f".{site.name}.???-*"):
        if time.time() - left.stat().st_mtime > _A_DAY:
            shutil.rmtree(left, ignore_errors=True)
