"""One content file in; one resource, or problems, out."""
