"""Publishes what the search reads."""
