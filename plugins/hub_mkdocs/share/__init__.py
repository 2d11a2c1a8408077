"""Draws a picture of each resource, for the places where people share its address."""
