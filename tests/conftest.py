"""Settings for every test, and this repository's own hub for those that look at it."""

from fcntl import LOCK_EX, flock

import pytest
from hypothesis import settings

# A test says what is right, never how fast: machines that build many things at once are slow.
settings.register_profile("hub", deadline=None)
settings.load_profile("hub")


@pytest.fixture(scope="session")
def hub(tmp_path_factory: pytest.TempPathFactory, worker_id: str):
    """Built by the process that asks first; the others wait for it. Each run has its own folder."""
    # Most tests need no MkDocs, which takes long to import.
    from site_building import Site, build_this_hub

    if worker_id == "master":
        return build_this_hub(tmp_path_factory.mktemp("site"))
    run = tmp_path_factory.getbasetemp().parent
    site = run / "this-hub"
    with (run / "this-hub.lock").open("w") as lock:
        flock(lock, LOCK_EX)
        if not site.exists():
            build_this_hub(run / "this-hub-half").folder.rename(site)
    return Site(site)
