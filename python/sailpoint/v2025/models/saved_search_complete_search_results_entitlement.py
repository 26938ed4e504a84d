# Generated from schema/.
"""Saved search complete search results entitlement."""

from sailpoint.v2025.models import SavedSearchCompleteSearchResultsEntitlement

__all__ = ["SavedSearchCompleteSearchResultsEntitlement"]
