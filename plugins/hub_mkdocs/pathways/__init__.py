"""Makes the pages of pathways."""
