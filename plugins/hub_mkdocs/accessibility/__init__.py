"""Makes the accessibility statement from settings, in the words of the UK model statement."""
