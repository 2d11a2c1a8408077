"""Makes the home page, browse, a page per term of each facet, and the published data."""
