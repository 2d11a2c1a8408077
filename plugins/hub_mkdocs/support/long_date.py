"""Write a date in words."""

from datetime import date


def long_date(day: date) -> str:
    """Write a date in words: 21 November 2026."""
    return f"{day.day} {day:%B %Y}"
