# Generated from schema/.
"""Saved search complete search results identity."""

from sailpoint.v2025.models import SavedSearchCompleteSearchResultsIdentity

__all__ = ["SavedSearchCompleteSearchResultsIdentity"]
