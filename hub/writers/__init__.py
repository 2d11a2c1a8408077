"""A view in; text or bytes out. Writers return, they never write files."""
