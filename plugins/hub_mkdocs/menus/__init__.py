"""Makes the pages of learning menus."""
