"""Settings for every test."""

from hypothesis import settings

# A test says what is right, never how fast: machines that build many things at once are slow.
settings.register_profile("hub", deadline=None)
settings.load_profile("hub")
