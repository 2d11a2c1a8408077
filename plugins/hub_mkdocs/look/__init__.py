"""Joins the style sheets of the hub into one, named after its content."""
