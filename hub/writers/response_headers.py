"""Write what a page cannot say about itself, as headers for hosts that can send them."""

from hub.writers.content_security_policy import HEADER_POLICY

REFERRER_POLICY = "same-origin"
"""Other sites are not told which page of the hub somebody came from; every page says so, too."""

RESPONSE_HEADERS: dict[str, str] = {
    "Content-Security-Policy": HEADER_POLICY,
    # Older browsers know no frame-ancestors.
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": REFERRER_POLICY,
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""By name. None depends on a page, so that they can be set once for a whole site."""


def headers_file() -> str:
    """Return the file `_headers`, which Netlify and Cloudflare Pages read; other hosts do not."""
    lines = [f"  {name}: {value}" for name, value in RESPONSE_HEADERS.items()]
    return "\n".join(("/*", *lines)) + "\n"
