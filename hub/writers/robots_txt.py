"""Write robots.txt: everything here may be found, and where the list of pages is."""


def robots_txt(site_url: str) -> str:
    """Return robots.txt for a site that wants to be found.

    Source: RFC 9309; the line `Sitemap` takes a full address only.

    Args:
        site_url: Address of the first page; empty where it is not known.
    """
    lines = ["User-agent: *", "Allow: /"]
    if site_url:
        lines += ["", f"Sitemap: {site_url.rstrip('/')}/sitemap.xml"]
    return "\n".join(lines) + "\n"
