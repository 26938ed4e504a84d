# Written by `make stubs` from schema/; change it there.
"""Saved search complete search results."""

from sailpoint._core import model

__all__ = ["SavedSearchCompleteSearchResults"]

SavedSearchCompleteSearchResults = model("v2024", "SavedSearchCompleteSearchResults")
