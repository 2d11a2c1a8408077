"""Makes the page on which a team session is planned."""
