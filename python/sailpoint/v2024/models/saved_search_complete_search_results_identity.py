# Generated from schema/.
"""Saved search complete search results identity."""

from sailpoint.v2024.models import SavedSearchCompleteSearchResultsIdentity

__all__ = ["SavedSearchCompleteSearchResultsIdentity"]
