"""Gives every page a Content-Security-Policy, and the templates autoescaping."""
