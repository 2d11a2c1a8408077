"""This repository's own hub, opened in Chromium."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

sys.path.insert(0, str(Path(__file__).parent))

from browsing import chromium, serving, shell_path
from site_building import Site


@pytest.fixture(scope="session")
def address(hub: Site) -> Iterator[str]:
    """Where the hub is served, with a slash at its end."""
    with serving(hub.folder) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium(shell_path()) as browser:
        yield browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page on a desk."""
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        yield context.new_page()


@pytest.fixture(scope="session")
def window(browser: Browser) -> Iterator[Page]:
    with browser.new_context() as context:
        yield context.new_page()


@pytest.fixture
def glance(window: Page) -> Page:
    """A page on a desk for who looks and leaves nothing behind.

    To open a window for each costs as much as to look.
    """
    window.goto("about:blank")
    window.set_viewport_size({"width": 1280, "height": 800})
    asked = ("media", "color_scheme", "reduced_motion", "forced_colors")
    window.emulate_media(**dict.fromkeys(asked, "null"))
    return window


@pytest.fixture
def plain_page(browser: Browser) -> Iterator[Page]:
    """A fresh page on a phone, with JavaScript off."""
    size = {"width": 360, "height": 740}
    with browser.new_context(viewport=size, java_script_enabled=False) as context:
        yield context.new_page()
