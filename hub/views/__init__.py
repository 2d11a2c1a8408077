"""Questions asked of a library; pure functions."""
