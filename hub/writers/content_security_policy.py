"""Write a Content-Security-Policy into a page, with a hash for each trusted inline block."""

import base64
import hashlib
import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

_EXECUTABLE_TYPES = frozenset({"", "module", "text/javascript", "application/javascript"})

_FIXED = (
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'none'",
    "object-src 'none'",
)

HEADER_POLICY = "frame-ancestors 'none'"
"""What a policy can say in a header only: in a page, browsers do not read it. No other site may
show the hub in a frame, where a reader could be made to press what they do not see."""

_BLOCK = re.compile(r"<(script|style)\b([^>]*)>(.*?)</\1\s*>", re.DOTALL | re.IGNORECASE)
_TYPE = re.compile(r"""\btype\s*=\s*["']?([^"'\s>]*)""", re.IGNORECASE)
_SRC = re.compile(r"\bsrc\s*=", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InlineBlock:
    """A script that would run, or a style sheet, written inside a page."""

    tag: str
    text: str


def inline_blocks(html: str) -> frozenset[InlineBlock]:
    """Return the inline blocks of a page or template that a policy has to speak about.

    The input is our own output, in which no attribute holds a bare `>`; this is no general parser.
    """
    found = set()
    for block in _BLOCK.finditer(html):
        tag, attributes, text = block.group(1).lower(), block.group(2), block.group(3)
        declared = _TYPE.search(attributes)
        runs = (declared.group(1).lower() if declared else "") in _EXECUTABLE_TYPES
        if tag == "style" or (runs and not _SRC.search(attributes)):
            found.add(InlineBlock(tag, text))
    return frozenset(found)


def _sources(blocks: AbstractSet[InlineBlock], tag: str) -> str:
    hashes = sorted(
        base64.b64encode(hashlib.sha256(block.text.encode()).digest()).decode()
        for block in blocks
        if block.tag == tag
    )
    return " ".join(["'self'", *(f"'sha256-{digest}'" for digest in hashes)])


def content_security_policy(html: str, trusted: AbstractSet[InlineBlock]) -> str:
    """Return the strictest policy under which a finished page works.

    Nothing is loaded from elsewhere. Only an inline block that stands word for word in one of our
    own templates (`trusted`) gets a hash: a block that slipped in with content stays blocked, which
    hashing whatever the page holds would undo. Source: W3C Content Security Policy Level 3.
    """
    blocks = inline_blocks(html) & trusted
    scripts, styles = _sources(blocks, "script"), _sources(blocks, "style")
    return "; ".join(
        ["default-src 'none'", f"script-src {scripts}", f"style-src {styles}", *_FIXED]
    )


def with_policy(html: str, policy: str) -> str:
    """Put the policy first in the head, right after the declared encoding.

    Raises:
        ValueError: The page has no `<meta charset>`, so it is not one of ours.
    """
    marker = '<meta charset="utf-8">'
    if marker not in html:
        message = f"a page without {marker} cannot carry a policy"
        raise ValueError(message)
    tag = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return html.replace(marker, f"{marker}{tag}", 1)
