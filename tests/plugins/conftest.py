"""Small hubs for the tests of plugins."""

import logging

import pytest
from sample_files import FILES
from site_building import Site, build_site


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A hub with one resource of each kind, a prerequisite and a draft."""
    return build_site(tmp_path_factory.mktemp("hub"), FILES)


@pytest.fixture
def hub_log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """What a build says."""
    logging.getLogger("mkdocs").propagate = True
    caplog.set_level(logging.INFO, logger="mkdocs")
    return caplog
