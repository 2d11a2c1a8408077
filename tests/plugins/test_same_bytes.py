"""The same commit gives the same bytes, whatever the machine is like."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sample_files import FILES, REPOSITORY
from site_building import settings_file

SETTINGS = REPOSITORY / "mkdocs.yml"


def build_elsewhere(
    settings: Path, site: Path, cwd: Path, engine: str = "mkdocs", **environment: str
) -> None:
    command = [sys.executable, "-m", engine, "build", "--strict", "-q", "-d", str(site)]
    subprocess.run(
        [*command, "-f", str(settings)],
        cwd=cwd,
        env=os.environ | environment | {"NO_MKDOCS_2_WARNING": "1"},
        check=True,
        capture_output=True,
    )


def digests(site: Path) -> dict[str, str]:
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def this_hub(hub):
    """The hub as the tests of pages have it, built in this time zone and with any seed."""
    found = digests(hub.folder)
    assert len(found) > 300
    return found


def test_hash_seed_time_zone_and_folder_leave_no_trace(this_hub, tmp_path):
    site = tmp_path / "site"
    build_elsewhere(SETTINGS, site, tmp_path, PYTHONHASHSEED="1", TZ="Pacific/Kiritimati")
    assert digests(site) == this_hub


def test_properdocs_builds_the_same_site_as_mkdocs(this_hub, tmp_path):
    site = tmp_path / "site"
    build_elsewhere(SETTINGS, site, REPOSITORY, engine="properdocs", PYTHONHASHSEED="2", TZ="UTC")
    assert digests(site) == this_hub


def test_the_order_in_which_files_were_written_leaves_no_trace(tmp_path):
    sites = []
    for name, files in (("one", FILES), ("two", dict(reversed(FILES.items())))):
        folder = tmp_path / name
        folder.mkdir()
        settings = settings_file(folder, files)
        build_elsewhere(settings, tmp_path / f"{name}-site", folder)
        sites.append(digests(tmp_path / f"{name}-site"))
    assert sites[0] == sites[1]
