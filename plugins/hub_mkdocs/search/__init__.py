"""Publishes what finding needs, and makes the search page."""
