# Written by `make stubs` from schema/; change it there.
"""Saved search complete search results identity."""

from sailpoint._core import model

__all__ = ["SavedSearchCompleteSearchResultsIdentity"]

SavedSearchCompleteSearchResultsIdentity = model("v2024", "SavedSearchCompleteSearchResultsIdentity")
