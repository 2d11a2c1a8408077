"""Serve a built site on this machine, and open it in Chromium."""

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, BrowserType, Page, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# For each window a Chromium of today makes two pages of its own for its address bar, which nobody
# sees here: they cost as much as the page under test.
_NOT_FOR_TESTS = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "SpareRendererForSitePerProcess"]
# Chromium heeds the last list alone, so what Playwright turns off is named again.
_NOT_FOR_PLAYWRIGHT = [
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "OptimizationHints",
    "NetworkTimeServiceQuerying",
    "AimEnabled",
    "PreconnectToSearch",
]


_STARTED = """() => Promise.all([...document.querySelectorAll(':not(:defined)')]
  .filter((one) => one.localName.startsWith('hub-'))
  .map((one) => customElements.whenDefined(one.localName)))
  .then(() => null)"""


class QuietHandler(SimpleHTTPRequestHandler):
    """Logs nothing, and answers a missing address with the page for it."""

    def log_message(self, *arguments: object) -> None:
        pass

    def send_error(self, code, message=None, explain=None):
        missing = Path(self.directory) / "404.html"
        if code != 404 or not missing.is_file():
            return super().send_error(code, message, explain)
        body = missing.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None


@contextmanager
def serving(site: Path, handler: type[SimpleHTTPRequestHandler] | None = None) -> Iterator[str]:
    """Serve a folder; yields its address with a slash at its end."""
    answer = partial(handler or QuietHandler, directory=str(site))
    server = ThreadingHTTPServer(("127.0.0.1", 0), answer)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def chromium_path() -> str:
    """Return the path of Chromium. A machine without one fails its tests, it does not skip them."""
    named = os.environ.get("HUB_CHROMIUM")
    found = named or next(filter(None, map(shutil.which, _NAMES)), None)
    if not found:
        message = "No Chromium here. Run `make browser`, or set HUB_CHROMIUM to its path."
        raise RuntimeError(message)
    return found


def shell_path() -> str:
    """Return the path of a Chromium that has no windows of its own, else that of a whole one.

    The same engine lays out the pages and runs their scripts, in a third less time.
    """
    return os.environ.get("HUB_CHROMIUM_SHELL") or chromium_path()


@contextmanager
def chromium(path: str | None = None) -> Iterator[Browser]:
    """Start Chromium without a window and without its own traffic."""
    with sync_playwright() as playwright, launched(playwright.chromium, path) as browser:
        yield browser


@contextmanager
def launched(
    kind: BrowserType, path: str | None = None, *, keeps_pages: bool = False
) -> Iterator[Browser]:
    """Start a browser.

    Args:
        kind: What starts it.
        path: Where it is, if it is not to be a whole Chromium.
        keeps_pages: Back and Forward bring pages back as they were left, as they do for readers;
            elsewhere a test sees them loaded again. Only a whole Chromium does.
    """
    arguments = [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        f"--disable-features={','.join([*_NOT_FOR_PLAYWRIGHT, *_NOT_FOR_TESTS])}",
    ]
    browser = kind.launch(
        executable_path=path or chromium_path(),
        args=arguments,
        ignore_default_args=["--disable-back-forward-cache"] if keeps_pages else None,
    )
    try:
        yield browser
    finally:
        browser.close()


def open_started(page: Page, url: str) -> None:
    """Open a page and wait until the script of every component on it has come."""
    page.goto(url)
    page.evaluate(_STARTED)
