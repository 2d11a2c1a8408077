"""The same commit gives the same bytes, whatever the machine is like."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from sample_files import FILES, REPOSITORY
from site_building import settings_file


def build_elsewhere(settings: Path, site: Path, cwd: Path, **environment: str) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", str(site)]
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


def test_hash_seed_time_zone_and_folder_leave_no_trace(tmp_path):
    settings = REPOSITORY / "mkdocs.yml"
    build_elsewhere(settings, tmp_path / "one", REPOSITORY, PYTHONHASHSEED="1", TZ="UTC")
    build_elsewhere(
        settings, tmp_path / "two", tmp_path, PYTHONHASHSEED="2", TZ="Pacific/Kiritimati"
    )
    one, two = digests(tmp_path / "one"), digests(tmp_path / "two")
    assert len(one) > 300
    assert one == two


def test_the_order_in_which_files_were_written_leaves_no_trace(tmp_path):
    sites = []
    for name, files in (("one", FILES), ("two", dict(reversed(FILES.items())))):
        folder = tmp_path / name
        folder.mkdir()
        settings = settings_file(folder, files)
        build_elsewhere(settings, tmp_path / f"{name}-site", folder)
        sites.append(digests(tmp_path / f"{name}-site"))
    assert sites[0] == sites[1]
