# Written by `make stubs` from schema/; change it there.
"""Saved search complete search results account."""

from sailpoint._core import model

__all__ = ["SavedSearchCompleteSearchResultsAccount"]

SavedSearchCompleteSearchResultsAccount = model("v2024", "SavedSearchCompleteSearchResultsAccount")
