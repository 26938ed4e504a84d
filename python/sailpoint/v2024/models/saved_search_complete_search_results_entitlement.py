# Written by `make stubs` from schema/; change it there.
"""Saved search complete search results entitlement."""

from sailpoint._core import model

__all__ = ["SavedSearchCompleteSearchResultsEntitlement"]

SavedSearchCompleteSearchResultsEntitlement = model("v2024", "SavedSearchCompleteSearchResultsEntitlement")
