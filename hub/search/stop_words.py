"""Words that say too little to search for. Their list is in the domain: taxonomies keep to it."""

from hub.domain.stop_words import STOP_WORDS

__all__ = ("STOP_WORDS",)
