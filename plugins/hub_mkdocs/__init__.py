"""How the hub becomes a MkDocs site: one thin plugin per job, all logic in `hub`."""
