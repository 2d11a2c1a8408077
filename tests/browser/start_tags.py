"""The start tags of a page, for tests that look at every page of a hub."""

from html.parser import HTMLParser


class StartTags(HTMLParser):
    """Every start tag of a page, with its attributes.

    To make a tree of every page and select from it takes twenty times as long.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))
