"""The things themselves: resources, terms, minutes, problems. No files, no input or output."""
