"""Gives readers a place for what they learned, in their own browser, and a record to take away."""
