"""Loads the library once per build, stops on problems, and makes a page of each resource."""
